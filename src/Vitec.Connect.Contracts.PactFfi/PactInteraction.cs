using System;
using System.Collections.Generic;
using System.Linq;

namespace Vitec.Connect.Contracts.PactFfi;

/// <summary>An interaction of a pact, by what tells it from others.</summary>
public sealed class PactInteraction : IEquatable<PactInteraction>
{
    internal PactInteraction(string consumer, string provider, string description, IReadOnlyList<string> providerStates)
    {
        Consumer = consumer;
        Provider = provider;
        Description = description;
        ProviderStates = providerStates;
    }

    /// <summary>The consumer's name.</summary>
    public string Consumer { get; }

    /// <summary>The provider's name.</summary>
    public string Provider { get; }

    /// <summary>What the consumer asks for.</summary>
    public string Description { get; }

    /// <summary>The names of the provider states, in the pact's order.</summary>
    public IReadOnlyList<string> ProviderStates { get; }

    /// <inheritdoc/>
    public bool Equals(PactInteraction? other) =>
        other is not null
        && Consumer == other.Consumer
        && Provider == other.Provider
        && Description == other.Description
        && ProviderStates.SequenceEqual(other.ProviderStates);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PactInteraction);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Consumer, Provider, Description, ProviderStates.Count);

    /// <summary>Consumer, description and provider states, as one line.</summary>
    /// <returns>For instance <c>photo-portal: a request for the user's interaction (the customer exists)</c>.</returns>
    public override string ToString() =>
        ProviderStates.Count == 0 ? $"{Consumer}: {Description}" : $"{Consumer}: {Description} ({string.Join(", ", ProviderStates)})";
}
