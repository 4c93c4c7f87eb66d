using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// Knows at which interaction the Pact core is. The core verifies one interaction after the other, in the order in which
/// the pacts declare them: it sets up each provider state (or the empty one when there are none), calls the provider unless
/// a state failed, and then tears the states down.
/// </summary>
internal sealed class InteractionTracker(IReadOnlyList<DeclaredInteraction> declared, Action<InteractionTrace>? begins = null)
{
    private readonly Lock _gate = new();
    private readonly List<InteractionTrace> _traces = [];
    private int _setUps;
    private bool _isCalled;

    /// <summary>What happened about an interaction; null when the core did not come to it.</summary>
    public InteractionTrace? Of(DeclaredInteraction interaction)
    {
        lock (_gate)
        {
            return _traces.FirstOrDefault(trace => ReferenceEquals(trace.Interaction, interaction));
        }
    }

    /// <summary>The interaction that the core came to last; null before the first one.</summary>
    public InteractionTrace? Last
    {
        get
        {
            lock (_gate)
            {
                return _traces.LastOrDefault();
            }
        }
    }

    /// <summary>The interaction that a provider state is set up for.</summary>
    /// <exception cref="ArgumentException">The core does something else than the pacts declare.</exception>
    public InteractionTrace SetUp(string state)
    {
        InteractionTrace trace;
        bool isNew;
        lock (_gate)
        {
            isNew = _traces.Count == 0 || _isCalled || _setUps == Math.Max(1, _traces[^1].Interaction.ProviderStates.Count);
            if (isNew)
            {
                if (_traces.Count == declared.Count)
                {
                    throw new ArgumentException($"The Pact core sets up the provider state \"{state}\" for an interaction that the pacts do not declare.");
                }

                _traces.Add(new InteractionTrace(declared[_traces.Count]));
                _setUps = 0;
                _isCalled = false;
            }

            trace = _traces[^1];
            var expected = trace.Interaction.ProviderStates.ElementAtOrDefault(_setUps++) ?? "";
            if (expected != state)
            {
                trace.Add($"The Pact core sets up the provider state \"{state}\" where the pact declares \"{expected}\".");
            }
        }

        if (isNew)
        {
            begins?.Invoke(trace);
        }

        return trace;
    }

    /// <summary>The interaction that the provider is called for; null when there is none that has not been.</summary>
    public InteractionTrace? Call()
    {
        lock (_gate)
        {
            if (_traces.Count == 0 || _isCalled)
            {
                return null;
            }

            _isCalled = true;
            return _traces[^1];
        }
    }
}
