using System.Collections.Generic;
using System.IO;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Verification;

internal sealed class FileSource(FileInfo file) : IPactSource
{
    public void Apply(VerifierHandle verifier) => PactCore.AddFileSource(verifier, file.FullName);

    public (IEnumerable<FileInfo> Files, bool OnlyOfProvider) LocalFiles() => ([file], false);
}
