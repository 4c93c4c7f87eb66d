using System;
using System.Collections.Generic;
using System.Linq;

namespace Vitec.Connect.Contracts.PactFfi.Consumer;

/// <summary>A header or query parameter, and the how manieth of its key it is.</summary>
internal sealed record IndexedValue(string Key, int Index, string Value)
{
    public static IndexedValue Next(List<IndexedValue> earlier, string key, string value, StringComparer comparer) =>
        new(key, earlier.Count(e => comparer.Equals(e.Key, key)), value);
}
