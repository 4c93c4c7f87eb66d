using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>What is known of the last so many keys. The compiler asks about one thing after the other, and hardly ever comes back.</summary>
/// <param name="capacity">How many keys are kept.</param>
internal sealed class Recent<TKey, TValue>(int capacity)
    where TKey : notnull
    where TValue : class
{
    private readonly Dictionary<TKey, TValue> _values = new();
    private readonly Queue<TKey> _keys = new();

    public IReadOnlyCollection<TValue> Values => _values.Values;

    /// <summary>What is known of a key; null when nothing is, or no more.</summary>
    public TValue? Of(TKey key) => _values.TryGetValue(key, out var value) ? value : null;

    /// <summary>Adds what is known of a new key, and gives what is forgotten for it; null when nothing has to be.</summary>
    public TValue? Add(TKey key, TValue value)
    {
        TValue? forgotten = null;
        if (_keys.Count == capacity)
        {
            var oldest = _keys.Dequeue();
            forgotten = _values[oldest];
            _values.Remove(oldest);
        }

        _values.Add(key, value);
        _keys.Enqueue(key);
        return forgotten;
    }
}
