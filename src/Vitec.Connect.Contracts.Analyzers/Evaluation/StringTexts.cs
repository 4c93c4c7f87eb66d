using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>What the members of <see cref="string"/> make of texts with holes.</summary>
internal static class StringTexts
{
    /// <summary>The text of a member's value, or null when the member is not followed.</summary>
    public static TextValue? TextOf(ISymbol member, IOperation? instance, ImmutableArray<IArgumentOperation> arguments, MethodEvaluator evaluator) => member.Name switch
    {
        nameof(string.Concat) => Concat(arguments, evaluator),
        nameof(string.ToString) when arguments.IsEmpty => evaluator.TextOf(instance),
        nameof(string.Trim) or nameof(string.TrimStart) or nameof(string.TrimEnd) => Trim(member.Name, evaluator.TextOf(instance), arguments),
        nameof(string.ToLowerInvariant) or nameof(string.ToLower) => OfKnown(evaluator.TextOf(instance), text => text.ToLowerInvariant()),
        nameof(string.ToUpperInvariant) or nameof(string.ToUpper) => OfKnown(evaluator.TextOf(instance), text => text.ToUpperInvariant()),
        _ => null,
    };

    private static TextValue? Concat(ImmutableArray<IArgumentOperation> arguments, MethodEvaluator evaluator)
    {
        var text = TextValue.Of(Text.Empty);
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.ParamArray && argument.Value is IArrayCreationOperation { Initializer: { } elements })
            {
                foreach (var element in elements.ElementValues)
                {
                    text = TextValue.Concat(text, evaluator.TextOf(element));
                }
            }
            else if (argument.Value.Type?.SpecialType is SpecialType.System_String or SpecialType.System_Object
                && argument.ArgumentKind == ArgumentKind.Explicit)
            {
                text = TextValue.Concat(text, evaluator.TextOf(argument.Value));
            }
            else
            {
                return null;
            }
        }

        return text;
    }

    /// <summary>Trims the known ends; what a hole at an end holds stays unknown.</summary>
    private static TextValue? Trim(string method, TextValue value, ImmutableArray<IArgumentOperation> arguments)
    {
        char[]? characters = null;
        if (arguments.Length > 0)
        {
            if (CharactersOf(arguments[0].Value) is not { } given)
            {
                return null;
            }

            characters = given;
        }

        return value.WithoutNull().Select(text =>
        {
            if (method != nameof(string.TrimEnd))
            {
                text = text.MapStart(start => start.TrimStart(characters));
            }

            return method != nameof(string.TrimStart) ? text.MapEnd(end => end.TrimEnd(characters)) : text;
        });
    }

    private static char[]? CharactersOf(IOperation argument)
    {
        if (argument.ConstantValue is { HasValue: true, Value: char single })
        {
            return new[] { single };
        }

        if (argument is not IArrayCreationOperation { Initializer: { } elements })
        {
            return null;
        }

        var characters = new char[elements.ElementValues.Length];
        for (var i = 0; i < characters.Length; i++)
        {
            if (elements.ElementValues[i].ConstantValue is not { HasValue: true, Value: char element })
            {
                return null;
            }

            characters[i] = element;
        }

        return characters;
    }

    private static TextValue OfKnown(TextValue value, Func<string, string> function) =>
        value.WithoutNull().Select(text => text.MapKnown(function));
}
