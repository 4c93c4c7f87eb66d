using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers;

/// <summary>
/// Types by their full names. <c>Compilation.GetTypeByMetadataName</c> asks every reference for every name, and in an IDE each
/// key that is typed makes a compilation that has everything to be found again: only those with such a namespace are asked here.
/// </summary>
internal static class KnownTypes
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<string, List<IAssemblySymbol>>> Compilations = new();

    /// <summary>The type that <c>Compilation.GetTypeByMetadataName</c> gives.</summary>
    public static INamedTypeSymbol? TypeNamed(this Compilation compilation, string name)
    {
        if (compilation.Assembly.GetTypeByMetadataName(name) is { } own)
        {
            return own;
        }

        INamedTypeSymbol? found = null;
        foreach (var assembly in AssembliesWith(LastSegment(name), compilation))
        {
            if (assembly.GetTypeByMetadataName(name) is { } type)
            {
                if (found is not null)
                {
                    return compilation.GetTypeByMetadataName(name); // of several, the compiler chooses
                }

                found = type;
            }
        }

        return found;
    }

    /// <summary>The last part of the namespace of a type: <c>Http</c> of System.Net.Http.HttpClient.</summary>
    private static string LastSegment(string name)
    {
        var end = name.LastIndexOf('.');
        var start = name.LastIndexOf('.', end - 1) + 1;
        return name.Substring(start, end - start);
    }

    private static List<IAssemblySymbol> AssembliesWith(string segment, Compilation compilation)
    {
        var known = Compilations.GetOrCreateValue(compilation);
        if (!known.TryGetValue(segment, out var assemblies))
        {
            assemblies = new List<IAssemblySymbol>();
            foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
            {
                if (assembly.NamespaceNames.Contains(segment))
                {
                    assemblies.Add(assembly);
                }
            }

            known.TryAdd(segment, assemblies);
        }

        return assemblies;
    }
}
