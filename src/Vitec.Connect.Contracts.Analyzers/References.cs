using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers;

/// <summary>
/// What was found in the references of a compilation. In an IDE each key that is typed makes a compilation, most of them with the
/// references of the one before: as long as they are the same, nothing has to be found again.
/// </summary>
internal sealed class References
{
    // The references that were asked for last, by one that compilations share: the assembly of System.Object.
    private static readonly ConditionalWeakTable<IAssemblySymbol, StrongBox<References?>> Last = new();

    // A reference can be another project, whose compilation is not to be kept alive.
    private readonly WeakReference<IAssemblySymbol>[] _assemblies;
    private readonly ConcurrentDictionary<string, (string Namespace, ImmutableArray<INamedTypeSymbol> Types)> _types = new();
    private readonly ConcurrentDictionary<string, List<WeakReference<IAssemblySymbol>>> _withNamespace = new();
    private readonly ConcurrentDictionary<string, ImmutableArray<bool>> _referring = new();

    private References(ImmutableArray<IAssemblySymbol> assemblies)
    {
        _assemblies = new WeakReference<IAssemblySymbol>[assemblies.Length];
        for (var i = 0; i < assemblies.Length; i++)
        {
            _assemblies[i] = new WeakReference<IAssemblySymbol>(assemblies[i]);
        }
    }

    public static References Of(Compilation compilation)
    {
        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols;
        var last = Last.GetOrCreateValue(compilation.ObjectType.ContainingAssembly);
        if (last.Value is not { } references || !references.Are(assemblies))
        {
            last.Value = references = new References(assemblies);
        }

        return references;
    }

    /// <summary>The types of a full name, in whichever references, and the last part of its namespace: <c>Http</c> of System.Net.Http.HttpClient.</summary>
    public (string Namespace, ImmutableArray<INamedTypeSymbol> Types) TypesNamed(string name)
    {
        if (!_types.TryGetValue(name, out var found))
        {
            var end = name.LastIndexOf('.');
            var start = name.LastIndexOf('.', end - 1) + 1;
            var space = name.Substring(start, end - start);
            _types.TryAdd(name, found = (space, Find(name, space)));
        }

        return found;
    }

    /// <summary>Which of the references, in their order, refer to an assembly themselves.</summary>
    public ImmutableArray<bool> Referring(string assemblyName)
    {
        if (!_referring.TryGetValue(assemblyName, out var referring))
        {
            var found = ImmutableArray.CreateBuilder<bool>(_assemblies.Length);
            foreach (var reference in _assemblies)
            {
                found.Add(reference.TryGetTarget(out var assembly) && RefersTo(assembly, assemblyName));
            }

            _referring.TryAdd(assemblyName, referring = found.MoveToImmutable());
        }

        return referring;
    }

    private static bool RefersTo(IAssemblySymbol assembly, string name)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (reference.Name == name)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private ImmutableArray<INamedTypeSymbol> Find(string name, string space)
    {
        var types = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        foreach (var reference in WithNamespace(space))
        {
            if (reference.TryGetTarget(out var assembly) && assembly.GetTypeByMetadataName(name) is { } type)
            {
                types.Add(type);
            }
        }

        return types.ToImmutable();
    }

    private List<WeakReference<IAssemblySymbol>> WithNamespace(string segment)
    {
        if (!_withNamespace.TryGetValue(segment, out var references))
        {
            references = new List<WeakReference<IAssemblySymbol>>();
            foreach (var reference in _assemblies)
            {
                if (reference.TryGetTarget(out var assembly) && assembly.NamespaceNames.Contains(segment))
                {
                    references.Add(reference);
                }
            }

            _withNamespace.TryAdd(segment, references);
        }

        return references;
    }

    private bool Are(ImmutableArray<IAssemblySymbol> assemblies)
    {
        if (assemblies.Length != _assemblies.Length)
        {
            return false;
        }

        for (var i = 0; i < assemblies.Length; i++)
        {
            if (!_assemblies[i].TryGetTarget(out var known) || !ReferenceEquals(known, assemblies[i]))
            {
                return false;
            }
        }

        return true;
    }
}
