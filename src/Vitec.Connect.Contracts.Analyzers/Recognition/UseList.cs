using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>The uses found in one operation; nothing is allocated while there are none.</summary>
internal struct UseList
{
    private static readonly List<Use> None = new();

    private List<Use>? _uses;

    public readonly bool IsEmpty => _uses is null;

    public void Add(Use use) => (_uses ??= new List<Use>()).Add(use);

    public readonly List<Use>.Enumerator GetEnumerator() => (_uses ?? None).GetEnumerator();
}
