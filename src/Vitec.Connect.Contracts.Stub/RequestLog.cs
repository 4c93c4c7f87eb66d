using System.Collections.Generic;
using System.Threading;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>The latest requests. Bounded in number and in size, so that a stub under load does not grow.</summary>
internal sealed class RequestLog
{
    private const int MaxRequests = 1000;
    private const int MaxBodyCharacters = 16 * 1024 * 1024;

    private readonly Lock _lock = new();
    private readonly Queue<ReceivedRequest> _requests = new();
    private int _bodyCharacters;

    public void Add(ReceivedRequest request)
    {
        lock (_lock)
        {
            _requests.Enqueue(request);
            _bodyCharacters += request.Body.Length;
            while (_requests.Count > MaxRequests || _bodyCharacters > MaxBodyCharacters)
            {
                _bodyCharacters -= _requests.Dequeue().Body.Length;
            }
        }
    }

    public IReadOnlyList<ReceivedRequest> Snapshot()
    {
        lock (_lock)
        {
            return _requests.ToArray();
        }
    }
}
