using System.Collections.Generic;
using System.Threading;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>The latest requests. Bounded in number and in size, so that a stub under load does not grow.</summary>
internal sealed class RequestLog(ChangeSignal changes)
{
    private const int MaxRequests = 1000;
    private const int MaxCharacters = 16 * 1024 * 1024;

    private readonly Lock _lock = new();
    private readonly Queue<ReceivedRequest> _requests = new();
    private int _characters;
    private long _number;
    private long _pushedOut;
    private long _cleared;

    public void Add(ReceivedRequest request)
    {
        lock (_lock)
        {
            request.Number = ++_number;
            _requests.Enqueue(request);
            _characters += request.Size;
            while (_requests.Count > MaxRequests || _characters > MaxCharacters)
            {
                _characters -= _requests.Dequeue().Size;
                _pushedOut++;
            }
        }

        changes.Announce();
    }

    public void Clear()
    {
        lock (_lock)
        {
            _requests.Clear();
            _characters = 0;
            _pushedOut = 0;
            _cleared = _number;
        }

        changes.Announce();
    }

    public IReadOnlyList<ReceivedRequest> Snapshot() => Snapshot(out _);

    /// <param name="pushedOut">How many requests, since it was cleared, are no longer kept because of later ones.</param>
    public IReadOnlyList<ReceivedRequest> Snapshot(out long pushedOut)
    {
        lock (_lock)
        {
            pushedOut = _pushedOut;
            return _requests.ToArray();
        }
    }

    /// <summary>The number of the last request that has been cleared away; 0 for none.</summary>
    public long Cleared
    {
        get
        {
            lock (_lock)
            {
                return _cleared;
            }
        }
    }
}
