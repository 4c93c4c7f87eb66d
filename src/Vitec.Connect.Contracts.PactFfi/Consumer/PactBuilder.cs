using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PactNet;
using PactNet.Exceptions;
using PactNet.Models;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Consumer;

internal sealed class PactBuilder(IPactV4 pact, ushort port, IPAddress host) : IPactBuilderV4
{
    private readonly List<HttpInteraction> _interactions = [];

    public IRequestBuilderV4 UponReceiving(string description)
    {
        _interactions.ForEach(i => i.EnsureOpen());
        CoreText.CheckNotBlank(description, "the description", nameof(description));
        if (_interactions.Any(i => i.Description == description))
        {
            throw new ArgumentException(
                $"There is an interaction \"{description}\" in this builder already, which the Pact core would replace. Describe them differently.", nameof(description));
        }

        var interaction = new HttpInteraction(description);
        _interactions.Add(interaction);
        return new RequestBuilder(interaction, pact.Config.DefaultJsonSettings);
    }

    public void Verify(Action<IConsumerContext> interact)
    {
        ArgumentNullException.ThrowIfNull(interact);
        using var run = Start();
        try
        {
            interact(new ConsumerContext(run.Address));
        }
        catch
        {
            Report(run, run.Mismatches());
            throw;
        }

        Conclude(run);
    }

    public async Task VerifyAsync(Func<IConsumerContext, Task> interact)
    {
        ArgumentNullException.ThrowIfNull(interact);
        using var run = Start();
        try
        {
            await interact(new ConsumerContext(run.Address)).ConfigureAwait(false);
        }
        catch
        {
            Report(run, run.Mismatches());
            throw;
        }

        Conclude(run);
    }

    /// <summary>Starts the mock server; the interactions take no changes from here on.</summary>
    /// <exception cref="InvalidOperationException">There is no interaction, or one is incomplete, or the port is taken.</exception>
    public ConsumerRun Start()
    {
        if (_interactions.Count == 0)
        {
            throw new InvalidOperationException("There is no interaction to verify: describe one with UponReceiving.");
        }

        if (_interactions.Find(i => !i.HasResponse) is { } incomplete)
        {
            throw new InvalidOperationException(
                $"The interaction \"{incomplete.Description}\" is incomplete: describe its request with WithRequest, then its response with WillRespond.");
        }

        var core = PactHandle.Create(pact.Consumer, pact.Provider);
        try
        {
            foreach (var interaction in _interactions)
            {
                interaction.Close();
                interaction.Apply(core);
            }

            return new ConsumerRun(pact, core, MockServer.Start(core, port, host));
        }
        catch
        {
            core.Dispose();
            throw;
        }
    }

    private void Conclude(ConsumerRun run)
    {
        var mismatches = run.Mismatches();
        if (mismatches.Length > 0)
        {
            Report(run, mismatches);
            throw new PactFailureException(
                $"{pact.Consumer} did not do what its pact with {pact.Provider} expects.\n{mismatches}");
        }

        run.WritePact();
    }

    /// <summary>Tells the reader of the log what went wrong at the mock server, whatever else the test fails with.</summary>
    private void Report(ConsumerRun run, string mismatches)
    {
        if (mismatches.Length > 0)
        {
            pact.Config.WriteLine($"Mismatches at the mock server:\n{mismatches}");
        }

        var logs = run.Logs;
        if (logs.Length > 0)
        {
            pact.Config.WriteLine($"Log of the mock server:\n{logs}");
        }
    }
}
