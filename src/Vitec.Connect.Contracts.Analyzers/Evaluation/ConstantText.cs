using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>The text of a constant, as it is put into others and compared with others.</summary>
internal static class ConstantText
{
    /// <summary>The text; null for a number whose text depends on the culture, and for an enum's value that has no name, or several.</summary>
    public static string? Of(object constant, ITypeSymbol? type) => constant switch
    {
        string text => text,
        char or bool => constant.ToString(),
        _ when type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named => NameOf(constant, named),
        IFormattable number when number is not (float or double or decimal) => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string? NameOf(object value, INamedTypeSymbol type)
    {
        string? name = null;
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } constant } && constant.Equals(value))
            {
                if (name is not null)
                {
                    return null;
                }

                name = member.Name;
            }
        }

        return name;
    }
}
