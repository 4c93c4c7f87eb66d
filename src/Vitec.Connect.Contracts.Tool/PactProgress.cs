using System;
using System.Collections.Generic;
using System.Linq;
using Vitec.Connect.Contracts.Testing;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>Counts results by pact, and says which pact has come further.</summary>
internal sealed class PactProgress(IReadOnlyList<PactFile> pacts, Action<PactState> changed) : IProgress<VerificationProgress>
{
    private readonly Dictionary<DeclaredInteraction, PactState> _states =
        pacts.Select(pact => new PactState(pact)).SelectMany(state => state.Pact.Interactions.Select(i => KeyValuePair.Create(i, state))).ToDictionary();

    public void Report(VerificationProgress value)
    {
        if (value.Result is { } result)
        {
            var state = _states[value.Interaction];
            state.Add(result);
            changed(state);
        }
    }
}
