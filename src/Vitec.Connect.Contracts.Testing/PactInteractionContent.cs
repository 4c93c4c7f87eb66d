using System.Collections.Generic;
using System.Linq;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>An interaction, taken apart.</summary>
internal sealed class PactInteractionContent
{
    private PactInteractionContent(DeclaredInteraction interaction, PactMessage request, PactMessage response)
    {
        Interaction = interaction;
        Request = request;
        Response = response;
    }

    public DeclaredInteraction Interaction { get; }

    public IReadOnlyList<string> States => Interaction.ProviderStates;

    public PactMessage Request { get; }

    public PactMessage Response { get; }

    public static PactInteractionContent Of(DeclaredInteraction interaction) =>
        new(interaction, PactMessage.Parse(interaction.Request), PactMessage.Parse(interaction.Response));

    public bool HasStatesOf(PactInteractionContent other) => States.SequenceEqual(other.States);

    /// <summary>Whether both send the same in the same state, save for examples of what any value will do for.</summary>
    public bool HasRequestOf(PactInteractionContent other) =>
        HasStatesOf(other)
        && Request.Parts.Count == other.Request.Parts.Count
        && Request.Parts.All(part => other.Request.Parts.TryGetValue(part.Key, out var value) && part.Value.IsSentAs(value));
}
