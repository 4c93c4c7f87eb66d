using System;
using System.Collections.Generic;
using System.Threading;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>The answers that the stub was told to give: some for the next requests, one for all others.</summary>
internal sealed class ForcedAnswers(StubAnswer always, ChangeSignal changes)
{
    private readonly Lock _lock = new();
    private readonly Queue<(StubAnswer Answer, int Times)> _next = new();
    private StubAnswer _always = always;
    private int _given; // of the first in the queue

    public void Next(StubAnswer answer, int times)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        lock (_lock)
        {
            _next.Enqueue((answer, times));
        }

        changes.Announce();
    }

    public void Always(StubAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        lock (_lock)
        {
            _next.Clear();
            _given = 0;
            _always = answer;
        }

        changes.Announce();
    }

    /// <summary>What the next request is answered with, and whether the one after it may be answered otherwise.</summary>
    public (StubAnswer Answer, bool IsForNext) Peek()
    {
        lock (_lock)
        {
            return _next.TryPeek(out var first) ? (first.Answer, true) : (_always, false);
        }
    }

    /// <summary>The answer for a request that has arrived.</summary>
    public StubAnswer Take()
    {
        lock (_lock)
        {
            if (!_next.TryPeek(out var first))
            {
                return _always;
            }

            if (++_given == first.Times)
            {
                _next.Dequeue();
                _given = 0;
            }

            return first.Answer;
        }
    }
}
