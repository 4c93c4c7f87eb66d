using System;
using PactNet;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Consumer;

/// <summary>The mock server of one test, with the pact that it answers by.</summary>
internal sealed class ConsumerRun(IPactV4 pact, PactHandle core, MockServer server) : IDisposable
{
    /// <summary>Where the mock server listens.</summary>
    public Uri Address => server.Uri;

    public string Logs => server.Logs;

    /// <summary>What the consumer did wrong so far, a line each; empty for nothing.</summary>
    /// <param name="withMissing">Whether what was expected and not sent is wrong, too: not in a test that ended too early.</param>
    public string Mismatches(bool withMissing = true) => ConsumerMismatches.Describe(server.Mismatches, withMissing);

    /// <summary>Merges the interactions into the pact file.</summary>
    /// <exception cref="PactNet.Exceptions.PactFailureException">The file can't be read or written, or is no pact of these two.</exception>
    public void WritePact() => PactFile.Merge(core, pact);

    public void Dispose()
    {
        server.Dispose();
        core.Dispose();
    }
}
