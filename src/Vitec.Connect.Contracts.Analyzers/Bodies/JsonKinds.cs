using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Bodies;

/// <summary>What the values of types become in JSON, by every serializer's defaults.</summary>
internal static class JsonKinds
{
    private static readonly HashSet<string> Texts = new() { "Guid", "Uri", "DateTimeOffset", "DateOnly", "TimeOnly" };

    private static readonly HashSet<string> Lists = new() { "List", "IList", "IReadOnlyList", "ICollection", "IReadOnlyCollection", "IEnumerable", "HashSet" };

    /// <summary>What a value of a type becomes; <see cref="JsonKind.Unknown"/> where a converter may decide.</summary>
    public static JsonKind Of(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return type switch
        {
            null => JsonKind.Unknown,
            IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => JsonKind.String, // Base64
            IArrayTypeSymbol => JsonKind.Array,
            INamedTypeSymbol { IsAnonymousType: true } => JsonKind.Object,
            { TypeKind: TypeKind.Enum } => JsonKind.Unknown,
            { SpecialType: SpecialType.System_String or SpecialType.System_Char or SpecialType.System_DateTime } => JsonKind.String,
            { SpecialType: SpecialType.System_Boolean } => JsonKind.Boolean,
            { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => JsonKind.Number,
            INamedTypeSymbol { TypeArguments: { Length: 1 } } when Lists.Contains(type.Name) && IsIn(type, "System.Collections.Generic") => JsonKind.Array,
            _ when Texts.Contains(type.Name) && IsIn(type, "System") => JsonKind.String,
            _ => IsDictionary(type) ? JsonKind.Object : JsonKind.Unknown,
        };
    }

    /// <summary>Whether it is a dictionary whose keys become the names of properties.</summary>
    public static bool IsDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Dictionary" or "IDictionary" or "IReadOnlyDictionary" or "SortedDictionary", TypeArguments: { Length: 2 } arguments }
        && arguments[0].SpecialType == SpecialType.System_String
        && IsIn(type, "System.Collections.Generic");

    private static bool IsIn(ITypeSymbol type, string containing) => type.ContainingNamespace?.ToDisplayString() == containing;
}
