using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Contract;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>What can be found in members, by the assembly that declares them: with one look, nothing of most.</summary>
internal sealed class RelevantAssemblies
{
    // One type of each assembly that has what recognisers look for.
    private static readonly string[] Libraries =
    {
        "System.Net.Http.HttpClient",
        "System.Net.Http.HttpClientExtensions", // Microsoft.AspNet.WebApi.Client
        "System.Net.Http.Json.JsonContent",
        "System.Net.HttpWebRequest",
        "System.Net.WebClient",
        "System.Net.WebHeaderCollection",
        "System.Net.WebRequest",
        "RestSharp.RestRequest",
        "Flurl.Http.IFlurlRequest",
        "Refit.RestService",
        "RestEase.RestClient",
        "Newtonsoft.Json.JsonConvert",
        "Vitec.Connect.Contracts.Client.IVitecConnectClient",
    };

    private readonly IAssemblySymbol _own;
    private readonly Dictionary<IAssemblySymbol, Relevance> _assemblies = new(new SameAssembly());

    public RelevantAssemblies(Compilation compilation, ContractSymbols contract)
    {
        _own = compilation.Assembly;
        foreach (var name in Libraries)
        {
            if (compilation.TypeNamed(name) is { } type)
            {
                Add(type.ContainingAssembly, Relevance.Library);
            }
        }

        foreach (var assembly in contract.MarkingReferences)
        {
            Add(assembly, Relevance.Marks);
        }

        var references = compilation.SourceModule.ReferencedAssemblySymbols;
        foreach (var library in RouteTexts.AttributeLibraries)
        {
            var referring = References.Of(compilation).Referring(library);
            for (var i = 0; i < references.Length; i++)
            {
                if (referring[i])
                {
                    Add(references[i], Relevance.Interfaces);
                }
            }
        }
    }

    /// <summary>What can be found in the members of an assembly.</summary>
    public Relevance Of(IAssemblySymbol? assembly) =>
        ReferenceEquals(assembly, _own) ? Relevance.Own
        : assembly is not null && _assemblies.TryGetValue(assembly, out var relevance) ? relevance
        : Relevance.None;

    private void Add(IAssemblySymbol assembly, Relevance relevance)
    {
        _assemblies.TryGetValue(assembly, out var known);
        _assemblies[assembly] = known | relevance;
    }

    /// <summary>In a compilation an assembly is one object; every operation asks for its own.</summary>
    private sealed class SameAssembly : IEqualityComparer<IAssemblySymbol>
    {
        public bool Equals(IAssemblySymbol? x, IAssemblySymbol? y) => ReferenceEquals(x, y);

        public int GetHashCode(IAssemblySymbol assembly) => RuntimeHelpers.GetHashCode(assembly);
    }
}

/// <summary>What can be found in members of an assembly.</summary>
[Flags]
internal enum Relevance
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>What a recogniser looks for.</summary>
    Library = 1,

    /// <summary>Members that are marked.</summary>
    Marks = 2,

    /// <summary>Interfaces that a library implements.</summary>
    Interfaces = 4,

    /// <summary>Members of the compilation itself.</summary>
    Own = 8,
}
