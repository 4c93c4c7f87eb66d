using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers;

/// <summary>
/// Types by their full names. <c>Compilation.GetTypeByMetadataName</c> asks every reference for every name, in every compilation:
/// here only those with such a namespace are asked, and once for all compilations that have them.
/// </summary>
internal static class KnownTypes
{
    private static readonly ConditionalWeakTable<Compilation, References> Compilations = new();

    /// <summary>The type that <c>Compilation.GetTypeByMetadataName</c> gives.</summary>
    public static INamedTypeSymbol? TypeNamed(this Compilation compilation, string name)
    {
        var types = Compilations.GetValue(compilation, References.Of).TypesNamed(name);
        if (compilation.Assembly.GetTypeByMetadataName(name) is { } own)
        {
            return own;
        }

        return types.Length switch
        {
            0 => null,
            1 => types[0],
            _ => compilation.GetTypeByMetadataName(name), // of several, the compiler chooses
        };
    }
}
