using System.Collections.Concurrent;
using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>What happened about one interaction while the Pact core verified it.</summary>
internal sealed class InteractionTrace(DeclaredInteraction interaction)
{
    private readonly ConcurrentQueue<string> _errors = new();

    public DeclaredInteraction Interaction => interaction;

    /// <summary>What the provider states had against it (the core reports only that something failed).</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    /// <summary>What was sent to the provider, and came back; null when nothing was sent.</summary>
    public ProviderExchange? Exchange { get; set; }

    /// <summary>The customer that the interaction is about, as its provider states have it; null before the first one.</summary>
    public string? CustomerId { get; set; }

    /// <summary>Whether a handler chose the customer, which then is about all states of the interaction.</summary>
    public bool CustomerIsChosen { get; set; }

    /// <summary>Whether the provider was seen to answer, with its states set: so that there is a result, whichever.</summary>
    public bool IsComplete => Exchange?.Answer is not null && _errors.IsEmpty;

    public void Add(string error) => _errors.Enqueue(error);
}
