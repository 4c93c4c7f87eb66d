using System.Collections.Generic;
using System.IO;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Verification;

internal sealed class DirectorySource(DirectoryInfo directory) : IPactSource
{
    public void Apply(VerifierHandle verifier) => PactCore.AddDirectorySource(verifier, directory.FullName);

    public (IEnumerable<FileInfo> Files, bool OnlyOfProvider) LocalFiles() =>
        (Directory.Exists(directory.FullName) ? directory.GetFiles() : [], true);
}
