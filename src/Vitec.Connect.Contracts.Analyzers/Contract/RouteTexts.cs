using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Vitec.Connect.Contracts.Analyzers.Contract;

/// <summary>
/// Tells whether code can have the URL of an endpoint at all: a route is recognised by all of its fixed segments, and the last of
/// them stands somewhere in the text of the code, or in a constant or an attribute of what it refers to.
/// </summary>
/// <remarks>
/// Only code that writes a segment in parts, and names neither the endpoint nor its model anywhere, is missed.
/// </remarks>
internal static class RouteTexts
{
    /// <summary>The assemblies of the libraries that have routes in attributes.</summary>
    public static readonly string[] AttributeLibraries = { "Refit", "RestEase" };

    public static bool AreIn(Compilation compilation, ImmutableArray<Endpoint> endpoints)
    {
        var references = References.Of(compilation);
        foreach (var endpoint in endpoints)
        {
            var segment = endpoint.FixedSegments.Substring(endpoint.FixedSegments.LastIndexOf('/') + 1);
            if (references.SearchFor("route " + segment, file => TextSearch.IsIn(file, segment)).IsIn((CSharpCompilation)compilation)
                || references.HaveText(segment, compilation, AttributeLibraries))
            {
                return true;
            }
        }

        return false;
    }
}
