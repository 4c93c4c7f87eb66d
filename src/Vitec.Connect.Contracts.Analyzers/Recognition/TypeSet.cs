using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>Types of a library by their full names, resolved once for a compilation: those that it lacks match nothing.</summary>
internal sealed class TypeSet
{
    private readonly HashSet<ISymbol> _types = new(SymbolEqualityComparer.Default);

    public TypeSet(Compilation compilation, params string[] names)
    {
        foreach (var name in names)
        {
            if (compilation.TypeNamed(name) is { } type)
            {
                _types.Add(type);
            }
        }
    }

    public bool Contains(ITypeSymbol? type) => type is not null && _types.Contains(type);
}
