using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>An interaction that a pact file declares.</summary>
public sealed class DeclaredInteraction
{
    internal DeclaredInteraction(string consumer, string description, IReadOnlyList<string> providerStates, string request, string response, string pact)
    {
        Consumer = consumer;
        Description = description;
        ProviderStates = providerStates;
        Request = request;
        Response = response;
        Pact = pact;
    }

    /// <summary>The consumer's name.</summary>
    public string Consumer { get; }

    /// <summary>What the consumer asks for.</summary>
    public string Description { get; }

    /// <summary>The names of the provider states, in the pact's order.</summary>
    public IReadOnlyList<string> ProviderStates { get; }

    /// <summary>The request that the consumer sends, as it stands in the pact: a JSON object.</summary>
    public string Request { get; }

    /// <summary>The response that the consumer expects, as it stands in the pact: a JSON object.</summary>
    public string Response { get; }

    /// <summary>A pact file's text with this interaction alone, all else as in the file that it is from.</summary>
    internal string Pact { get; }

    /// <summary>Consumer, description and provider states, as one line.</summary>
    /// <returns>For instance <c>photo-portal: a request for the user's interaction (the customer exists)</c>.</returns>
    public override string ToString() =>
        ProviderStates.Count == 0 ? $"{Consumer}: {Description}" : $"{Consumer}: {Description} ({string.Join(", ", ProviderStates)})";
}
