using Microsoft.Win32.SafeHandles;

namespace Vitec.Connect.Contracts.PactFfi.Core;

/// <summary>A verifier in the core's memory.</summary>
internal sealed class VerifierHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public VerifierHandle()
        : base(ownsHandle: true)
    {
    }

    protected override bool ReleaseHandle()
    {
        PactCore.FreeVerifier(handle);
        return true;
    }
}
