using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>Comparing types with those of a library.</summary>
internal static class Types
{
    /// <summary>Whether a type is one that is known; never when the compilation lacks that one.</summary>
    public static bool Is(this ITypeSymbol? type, INamedTypeSymbol? known) => known is not null && SymbolEqualityComparer.Default.Equals(type, known);
}
