using System;
using PactNet;
using Vitec.Connect.Contracts.PactFfi.Consumer;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// A documented interaction of a test, with a mock server of its own. That is started by the first request that is meant for
/// it, so that the pact has what the consumer sends where the contract leaves that open.
/// </summary>
internal sealed class ExpectedInteraction(UserInteraction interaction) : IDisposable
{
    public UserInteraction Interaction => interaction;

    /// <summary>The mock server; null as long as no request came.</summary>
    public ConsumerRun? Run { get; private set; }

    /// <summary>Whether the two can't be told apart by the request.</summary>
    public bool IsLike(UserInteraction other) =>
        other.Format == interaction.Format
        && other.Members == interaction.Members
        && (other.CustomerId is null || interaction.CustomerId is null || other.CustomerId == interaction.CustomerId);

    /// <summary>Whether a request has the format that is expected.</summary>
    public bool HasFormatOf(SentRequest sent) => sent.Format is { } format && format.IsXml == (interaction.Format == ConnectFormat.Xml);

    /// <summary>Whether a request is the one that is expected, by what tells interactions apart.</summary>
    public bool IsMeantBy(SentRequest sent) =>
        HasFormatOf(sent)
        && (interaction.CustomerId is null || interaction.CustomerId == sent.Received.CustomerId)
        && sent.Received.Request is { } request
        && DocumentedMember.ValuesOf(request) == interaction.Members;

    /// <summary>The mock server's address, given a request that it is to answer.</summary>
    public Uri MockServerFor(IPactV4 pact, SentRequest sent)
    {
        if (Run is null)
        {
            var builder = (PactBuilder)pact.WithHttpInteractions();
            InteractionWriter.Write(interaction, RequestShape.Of(interaction, sent), builder);
            Run = builder.Start();
        }

        return Run.Address;
    }

    /// <summary>What is wrong; empty for nothing.</summary>
    /// <param name="withMissing">Whether it is wrong, too, that nothing was sent: not in a test that ended too early.</param>
    public string Mismatches(bool withMissing) => Run is not null ? Run.Mismatches() : withMissing ? "It was not sent." : "";

    public void Dispose() => Run?.Dispose();
}
