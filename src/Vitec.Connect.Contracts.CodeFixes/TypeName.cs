using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>Names of types as fixes write them.</summary>
internal static class TypeName
{
    /// <summary>The name of a type where it is to be written: short, where that means the type, else with its namespace.</summary>
    public static string At(SemanticModel model, int position, string containing, string name)
    {
        foreach (var symbol in model.LookupNamespacesAndTypes(position, name: name))
        {
            if (symbol.ToDisplayString() == $"{containing}.{name}")
            {
                return name;
            }
        }

        return $"{containing}.{name}";
    }
}
