using System;

namespace Vitec.Connect.Contracts.PactFfi.Core;

/// <summary>
/// The cryptography of the core (rustls), which it sets up when it first calls a provider, a broker or serves https; but not
/// when it first fetches a pact from a URL, plain http included: that panics ("No rustls crypto provider is configured",
/// libpact_ffi 0.5.8).
/// </summary>
internal static class CoreCrypto
{
    private static readonly Lazy<bool> Ready = new(SetUp);

    /// <summary>Sets it up, once a process.</summary>
    public static void Ensure() => _ = Ready.Value;

    // The only call that does it without a word: pactffi_init would too, and reports that the log was started before.
    private static bool SetUp()
    {
        using var pact = PactHandle.Create("crypto", "crypto");
        var port = PactCore.CreateMockServer(pact, "127.0.0.1", 0, "https", configuration: null);
        return port > 0 && PactCore.CleanUpMockServer(port);
    }
}
