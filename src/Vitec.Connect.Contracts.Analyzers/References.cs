using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
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
    private readonly ConcurrentDictionary<string, ImmutableArray<INamedTypeSymbol>> _types = new();
    private readonly ConcurrentDictionary<string, List<WeakReference<IAssemblySymbol>>> _withNamespace = new();
    private readonly ConcurrentDictionary<string, ImmutableArray<bool>> _referring = new();
    private readonly ConcurrentDictionary<string, bool> _texts = new();
    private readonly ConcurrentDictionary<string, TextSearch> _searches = new();

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

    /// <summary>The types of a full name, in whichever references.</summary>
    public ImmutableArray<INamedTypeSymbol> TypesNamed(string name) => _types.GetOrAdd(name, Find);

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

    /// <summary>
    /// Whether a text may come from the references, without case: from a constant, from an attribute of a library, or from anywhere
    /// in the files of other projects.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="compilation">A compilation that has these references.</param>
    /// <param name="libraries">The assemblies that declare attributes which can have the text.</param>
    public bool HaveText(string text, Compilation compilation, string[] libraries)
    {
        if (!_texts.TryGetValue(text, out var have))
        {
            _texts.TryAdd(text, have = FindText(text, compilation, libraries));
        }

        return have;
    }

    /// <summary>What was found in the files of compilations with these references.</summary>
    /// <param name="what">What tells one search from others.</param>
    /// <param name="isIn">Whether it is in a file.</param>
    public TextSearch SearchFor(string what, Func<SyntaxTree, bool> isIn) => _searches.GetOrAdd(what, _ => new TextSearch(isIn));

    private static bool FindText(string text, Compilation compilation, string[] libraries)
    {
        foreach (var reference in compilation.References)
        {
            if (reference is CompilationReference project ? IsInFiles(text, project.Compilation)
                : compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && IsInMetadata(text, assembly, Array.Exists(libraries, library => RefersTo(assembly, library))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInFiles(string text, Compilation project)
    {
        foreach (var file in project.SyntaxTrees)
        {
            if (TextSearch.IsIn(file, text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInMetadata(string text, IAssemblySymbol assembly, bool withAttributes)
    {
        foreach (var module in assembly.GetMetadata()?.GetModules() ?? ImmutableArray<ModuleMetadata>.Empty)
        {
            var reader = module.GetMetadataReader();
            if (IsInConstants(text, reader) || (withAttributes && IsInAttributes(text, reader)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInConstants(string text, MetadataReader reader)
    {
        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.Constant); row++)
        {
            var constant = reader.GetConstant(MetadataTokens.ConstantHandle(row));
            if (constant.TypeCode == ConstantTypeCode.String)
            {
                var value = reader.GetBlobReader(constant.Value);
                if (value.Length >= 2 * text.Length && value.ReadUTF16(value.Length).IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsInAttributes(string text, MetadataReader reader)
    {
        foreach (var handle in reader.CustomAttributes)
        {
            var value = reader.GetBlobReader(reader.GetCustomAttribute(handle).Value);
            if (value.ReadUTF8(value.Length).IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
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

    private ImmutableArray<INamedTypeSymbol> Find(string name)
    {
        // By the last part of its namespace: Http of System.Net.Http.HttpClient.
        var end = name.LastIndexOf('.');
        var start = name.LastIndexOf('.', end - 1) + 1;
        var space = name.Substring(start, end - start);
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
