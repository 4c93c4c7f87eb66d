using System.Collections.Generic;
using System.IO;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Verification;

/// <summary>Where pacts come from.</summary>
internal interface IPactSource
{
    void Apply(VerifierHandle verifier);

    /// <summary>The local files that it stands for, with whether only those of the verified provider count.</summary>
    (IEnumerable<FileInfo> Files, bool OnlyOfProvider) LocalFiles();
}
