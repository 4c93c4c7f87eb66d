using Microsoft.Win32.SafeHandles;

namespace Vitec.Connect.Contracts.PactFfi.Core;

/// <summary>A pact in the core's memory.</summary>
/// <remarks>
/// The core's handle is a 16-bit number, any number: -1 stands for none. Passed as a pointer-sized argument, of which the core
/// reads the lower half; returned it has to be taken as what it is.
/// </remarks>
internal sealed class PactHandle : SafeHandleMinusOneIsInvalid
{
    // The specification's version as the core's enumeration has it.
    private const int V4 = 5;

    private PactHandle(ushort pact)
        : base(ownsHandle: true) => SetHandle(pact);

    public static PactHandle Create(string consumer, string provider)
    {
        var pact = new PactHandle(PactCore.NewPact(consumer, provider));
        CoreCall.Check(PactCore.WithSpecification(pact, V4), "pactffi_with_specification");
        return pact;
    }

    protected override bool ReleaseHandle() => PactCore.FreePact((ushort)handle) == 0;
}
