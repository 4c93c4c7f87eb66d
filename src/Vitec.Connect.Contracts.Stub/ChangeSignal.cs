using System.Threading;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>Tells those who watch a stub that something about it has changed; they look for themselves what it is.</summary>
internal sealed class ChangeSignal
{
    private readonly Lock _lock = new();
    private TaskCompletionSource? _next;

    /// <summary>A task that ends with the next change. Take it before you look, so that no change is missed.</summary>
    public Task Next()
    {
        lock (_lock)
        {
            return (_next ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    public void Announce()
    {
        TaskCompletionSource? next;
        lock (_lock)
        {
            (next, _next) = (_next, null);
        }

        next?.SetResult();
    }
}
