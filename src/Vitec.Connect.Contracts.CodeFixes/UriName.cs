using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>The name of <c>System.Uri</c> where a fix writes it.</summary>
internal static class UriName
{
    /// <summary>How <c>System.Uri</c> can be written at a place; null where something else has its names.</summary>
    public static string? At(SemanticModel model, int position)
    {
        if (model.Compilation.GetTypeByMetadataName("System.Uri") is not { } uri)
        {
            return null;
        }

        foreach (var symbol in model.LookupSymbols(position, name: "Uri"))
        {
            if (SymbolEqualityComparer.Default.Equals(symbol, uri))
            {
                return "Uri";
            }
        }

        foreach (var symbol in model.LookupSymbols(position, name: "System"))
        {
            if (symbol is INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true })
            {
                return "System.Uri";
            }
        }

        return null;
    }
}
