using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers;

/// <summary>What matters of a function's code: whether it has a use that is given values, and which private and local functions it calls.</summary>
internal sealed class FunctionCode(bool hasUse, IReadOnlyList<IMethodSymbol> called)
{
    /// <summary>Code that has no use and calls nothing.</summary>
    public static readonly FunctionCode Nothing = new(hasUse: false, Array.Empty<IMethodSymbol>());

    /// <summary>Code with a use: what it calls does not matter.</summary>
    public static readonly FunctionCode Use = new(hasUse: true, Array.Empty<IMethodSymbol>());

    // How many functions deep is looked, and at how many: values are not followed farther.
    private const int MaxLevels = 5;
    private const int MaxFunctions = 200;

    public bool HasUse { get; } = hasUse;

    public IReadOnlyList<IMethodSymbol> Called { get; } = called;

    /// <summary>Whether a function leads to a use: by its own code, or by functions that it calls.</summary>
    public static bool LeadsToUse(IMethodSymbol function, Func<IMethodSymbol, FunctionCode> codeOf)
    {
        if (codeOf(function) is { HasUse: var hasUse, Called.Count: var count } && (hasUse || count == 0))
        {
            return hasUse;
        }

        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { function };
        var level = new List<IMethodSymbol> { function };
        for (var depth = 0; depth < MaxLevels && level.Count > 0; depth++)
        {
            var next = new List<IMethodSymbol>();
            foreach (var each in level)
            {
                var code = codeOf(each);
                if (code.HasUse)
                {
                    return true;
                }

                foreach (var called in code.Called)
                {
                    if (seen.Count < MaxFunctions && seen.Add(called))
                    {
                        next.Add(called);
                    }
                }
            }

            level = next;
        }

        return false;
    }
}
