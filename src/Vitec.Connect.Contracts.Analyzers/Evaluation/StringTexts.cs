using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>What the members of <see cref="string"/> make of texts with holes.</summary>
internal static class StringTexts
{
    /// <summary>Arguments of <c>params ReadOnlySpan&lt;T&gt;</c>, which the oldest compiler that we serve does not know.</summary>
    private const ArgumentKind ParamCollection = (ArgumentKind)4;

    // Of so many, each has pieces of its own, which say where it came from.
    private const int MaxReplacements = Text.MaxPieces / 4;

    /// <summary>The text of a member's value, or null when the member is not followed.</summary>
    public static TextValue? TextOf(ISymbol member, IOperation? instance, ImmutableArray<IArgumentOperation> arguments, ExpressionEvaluator evaluator) => member.Name switch
    {
        nameof(string.Concat) => Concat(ElementsOf(InOrder(arguments), evaluator)),
        nameof(string.Format) => Format(arguments, evaluator),
        nameof(string.Join) => Join(arguments, evaluator),
        "Create" when arguments.Length > 1 && arguments[arguments.Length - 1].Value is IInterpolatedStringHandlerCreationOperation handler => evaluator.TextOf(handler),
        nameof(string.Substring) or nameof(string.Remove) => Cut(member.Name, evaluator.TextOf(instance), InOrder(arguments), evaluator),
        nameof(string.Replace) => Replace(evaluator.TextOf(instance), arguments, evaluator),
        nameof(string.ToString) when arguments.IsEmpty => evaluator.TextOf(instance),
        nameof(string.Trim) or nameof(string.TrimStart) or nameof(string.TrimEnd) => Trim(member.Name, evaluator.TextOf(instance), arguments),
        nameof(string.ToLowerInvariant) or nameof(string.ToLower) => OfKnown(evaluator.TextOf(instance), text => text.ToLowerInvariant()),
        nameof(string.ToUpperInvariant) or nameof(string.ToUpper) => OfKnown(evaluator.TextOf(instance), text => text.ToUpperInvariant()),
        _ => null,
    };

    /// <summary>Arguments in the order of their parameters: they come as they are written, which with names may be another.</summary>
    private static ImmutableArray<IArgumentOperation> InOrder(ImmutableArray<IArgumentOperation> arguments)
    {
        for (var i = 1; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter?.Ordinal < arguments[i - 1].Parameter?.Ordinal)
            {
                return arguments.Sort((left, right) => Comparer<int?>.Default.Compare(left.Parameter?.Ordinal, right.Parameter?.Ordinal));
            }
        }

        return arguments;
    }

    /// <summary>The values of a call's arguments, those of a <c>params</c> array one by one; null when they can't be told.</summary>
    private static ImmutableArray<TextValue>? ElementsOf(ImmutableArray<IArgumentOperation> arguments, ExpressionEvaluator evaluator, int skip = 0)
    {
        var elements = ImmutableArray.CreateBuilder<TextValue>();
        for (var i = skip; i < arguments.Length; i++)
        {
            var value = arguments[i].Value is IConversionOperation { OperatorMethod: null, Operand: IArrayCreationOperation array } ? array : arguments[i].Value;
            if (value is IArrayCreationOperation { Initializer: { } initializer })
            {
                AddAll(initializer.ElementValues);
            }
            else if (arguments[i].ArgumentKind == ParamCollection)
            {
                AddAll(value.ChildOperations);
            }
            else if (value.Type?.SpecialType is SpecialType.System_String or SpecialType.System_Object)
            {
                elements.Add(evaluator.OperandOf(value));
            }
            else if (evaluator.ElementsOf(value) is { } collected)
            {
                AddAll(collected);
            }
            else if (evaluator.PassedElements(value) is { IsDefault: false } passed)
            {
                elements.AddRange(passed);
            }
            else
            {
                return null; // a collection or span that was made elsewhere
            }
        }

        return elements.ToImmutable();

        void AddAll(IEnumerable<IOperation> values)
        {
            foreach (var value in values)
            {
                elements.Add(evaluator.OperandOf(value));
            }
        }
    }

    private static TextValue? Concat(ImmutableArray<TextValue>? elements, string separator = "")
    {
        if (elements is not { } known)
        {
            return null;
        }

        var text = TextValue.Of(Text.Empty);
        for (var i = 0; i < known.Length; i++)
        {
            text = i > 0 && separator.Length > 0 ? TextValue.Concat(text, TextValue.Known(separator, source: null)) : text;
            text = TextValue.Concat(text, known[i]);
        }

        return text;
    }

    public static TextValue? Join(ImmutableArray<IArgumentOperation> arguments, ExpressionEvaluator evaluator)
    {
        arguments = InOrder(arguments);
        return arguments.Length == 2 && ConstantText(arguments[0].Value) is { } separator
            ? Concat(ElementsOf(arguments, evaluator, skip: 1), separator)
            : null;
    }

    public static TextValue? Format(ImmutableArray<IArgumentOperation> arguments, ExpressionEvaluator evaluator)
    {
        arguments = InOrder(arguments);
        var format = arguments[0].Parameter?.Name == "provider" ? 1 : 0;
        return arguments.Length > format && evaluator.TextOf(arguments[format].Value) is { HasHole: false } formats
            && ElementsOf(arguments, evaluator, skip: format + 1) is { } values
                ? formats.WithoutNull().Select(text => Format(text, values))
                : null;
    }

    /// <summary>A composite format string; what is aligned, formatted or malformed is unknown.</summary>
    private static TextValue Format(Text format, ImmutableArray<TextValue> values)
    {
        var pattern = format.Pattern;
        var source = format.Pieces.Length == 1 ? format.Pieces[0].Source : null;
        var text = TextValue.Of(Text.Empty);
        var known = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c is '{' or '}' && i + 1 < pattern.Length && pattern[i + 1] == c)
            {
                known.Append(c);
                i++;
                continue;
            }

            if (c != '{')
            {
                known.Append(c);
                continue;
            }

            var end = pattern.IndexOf('}', i);
            if (end < 0)
            {
                return TextValue.Unknown(source); // throws
            }

            text = TextValue.Concat(text, TextValue.Known(known.ToString(), source));
            known.Clear();
            var isPlain = int.TryParse(pattern.Substring(i + 1, end - i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < values.Length;
            text = TextValue.Concat(text, isPlain ? values[index] : TextValue.Hole(HoleContent.Result, source));
            i = end;
        }

        return TextValue.Concat(text, TextValue.Known(known.ToString(), source));
    }

    /// <summary>
    /// Replaces in what is known: a hole stays one, and what is to be replaced might begin in it, so that beside a hole nothing
    /// is known any more once the old text could.
    /// </summary>
    public static TextValue? Replace(TextValue value, ImmutableArray<IArgumentOperation> arguments, ExpressionEvaluator evaluator)
    {
        arguments = InOrder(arguments);
        if (arguments.Length is not (2 or 3) || ConstantText(arguments[0].Value) is not { Length: > 0 } old || CaseOf(arguments) is not { } ignoresCase)
        {
            return null;
        }

        var replacement = evaluator.OperandOf(arguments[1].Value).WithNullAs(Text.Empty);
        return value.WithoutNull().Select(text => (ignoresCase ? SpellingIn(text, old) : old) is { } spelt ? Replace(text, spelt, replacement) : TextValue.Unknown(source: null));
    }

    /// <summary>Whether a replacement ignores the case, as its comparison says; null where that is not known.</summary>
    private static bool? CaseOf(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Length == 2 ? false
        : arguments[2].Value is { Type.Name: nameof(StringComparison), ConstantValue: { HasValue: true, Value: int comparison } } ? comparison % 2 == 1 // …IgnoreCase
        : null;

    /// <summary>How a known text spells what is looked for in any case, when it does so in one way; null where that is not known.</summary>
    private static string? SpellingIn(Text text, string old)
    {
        string? spelling = null;
        for (var at = text.HasHole ? -1 : text.Pattern.IndexOf(old, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.Pattern.IndexOf(old, at + old.Length, StringComparison.OrdinalIgnoreCase))
        {
            var found = text.Pattern.Substring(at, old.Length);
            if (spelling is not null && spelling != found)
            {
                return null;
            }

            spelling = found;
        }

        return text.HasHole ? null : spelling ?? old;
    }

    private static TextValue Replace(Text text, string old, TextValue replacement)
    {
        if (!text.HasHole && text.Pattern.IndexOf(old, StringComparison.Ordinal) < 0)
        {
            return TextValue.Of(text);
        }

        text = text.WithPiecesJoined();

        // Longer than one character, the old text could reach over the edge of a hole; one character is either in it or not.
        if (text.HasHole && old.Length > 1 && !IsInsidePieces(text, old))
        {
            return TextValue.Unknown(source: null);
        }

        var result = TextValue.Of(Text.Empty);
        foreach (var piece in text.Pieces)
        {
            if (piece.Known is not { } known)
            {
                // Whatever the hole held may be changed: of its kind nothing is left.
                result = TextValue.Concat(result, TextValue.Hole(HoleContent.Anything, piece.Source));
                continue;
            }

            if (Occurrences(known, old) is > MaxReplacements and var occurrences)
            {
                // Too many to be told apart: all at once where one text takes their place, else the rest is a hole.
                var only = replacement.Alternatives.Length == 1 && !replacement.HasHole ? replacement.Alternatives[0].Pattern : null;
                if (only is null || known.Length + ((long)occurrences * (only.Length - old.Length)) > Math.Max(known.Length, Text.MaxLength))
                {
                    return TextValue.Concat(result, TextValue.Unknown(piece.Source));
                }

                result = TextValue.Concat(result, TextValue.Known(known.Replace(old, only), source: null));
                continue;
            }

            var start = 0;
            for (int found; (found = known.IndexOf(old, start, StringComparison.Ordinal)) >= 0; start = found + old.Length)
            {
                result = TextValue.Concat(result, TextValue.Known(known.Substring(start, found - start), piece.Source));
                result = TextValue.Concat(result, replacement);
            }

            result = TextValue.Concat(result, TextValue.Known(known.Substring(start), start == 0 ? piece.Source : null));
        }

        return result;
    }

    private static int Occurrences(string text, string old)
    {
        var count = 0;
        for (var at = 0; (at = text.IndexOf(old, at, StringComparison.Ordinal)) >= 0; at += old.Length)
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether no text that is searched for can begin in a known piece and end in a hole, or the other way round.</summary>
    private static bool IsInsidePieces(Text text, string old)
    {
        for (var i = 0; i < text.Pieces.Length; i++)
        {
            if (text.Pieces[i].Known is not { } known)
            {
                continue;
            }

            if (i > 0 && i + 1 < text.Pieces.Length && old.IndexOf(known, StringComparison.Ordinal) >= 0)
            {
                return false; // it could begin in the hole before and end in the one after
            }

            for (var length = 1; length < old.Length; length++)
            {
                var afterHole = i > 0 && text.Pieces[i - 1].IsHole && known.StartsWith(old.Substring(old.Length - length), StringComparison.Ordinal);
                var beforeHole = i + 1 < text.Pieces.Length && text.Pieces[i + 1].IsHole && known.EndsWith(old.Substring(0, length), StringComparison.Ordinal);
                if (afterHole || beforeHole)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static string? ConstantText(IOperation operation) => operation.ConstantValue switch
    {
        { HasValue: true, Value: string text } => text,
        { HasValue: true, Value: char c } => c.ToString(),
        _ => null,
    };

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

        value = value.WithoutNull();
        value = method != nameof(string.TrimEnd) ? value.Select(text => text.MapStart(start => start.TrimStart(characters))) : value;
        return method != nameof(string.TrimStart) ? value.Select(text => text.MapEnd(end => end.TrimEnd(characters))) : value;
    }

    /// <summary><c>Substring</c> and <c>Remove</c> at constant places of what is known up to there.</summary>
    private static TextValue? Cut(string method, TextValue value, ImmutableArray<IArgumentOperation> arguments, ExpressionEvaluator evaluator)
    {
        if (Number(arguments[0].Value, evaluator) is not { } start)
        {
            return null;
        }

        var count = arguments.Length == 1 ? int.MaxValue : Number(arguments[1].Value, evaluator) ?? -1;
        return count < 0 ? null : value.WithoutNull().Select(text =>
        {
            // A hole has no length that is known: past it, places can't be counted.
            var hole = text.Pattern.IndexOf(UrlClassifier.Hole);
            var known = hole < 0 ? text.Pattern.Length : hole;
            var end = arguments.Length == 1 ? text.Pattern.Length : Math.Min(start + (long)count, int.MaxValue);
            if (start > known || (arguments.Length > 1 && end > known))
            {
                return hole < 0 ? TextValue.Nothing : TextValue.Unknown(source: null); // throws; can't be told
            }

            return TextValue.Of(method == nameof(string.Substring)
                ? text.Slice(start, (int)end - start)
                : Text.Concat(text.Slice(0, start), text.Slice((int)end, text.Pattern.Length - (int)end)));
        });
    }

    /// <summary><c>text[a..b]</c>.</summary>
    public static TextValue? Range(TextValue value, IRangeOperation range) =>
        Place(range.LeftOperand) is var (start, startsAtEnd) && Place(range.RightOperand) is var (end, endsAtEnd)
            ? value.WithoutNull().Select(text =>
            {
                if (text.HasHole)
                {
                    return TextValue.Unknown(source: null); // its length is not known
                }

                var from = startsAtEnd ? text.Pattern.Length - start : start;
                var to = endsAtEnd || range.RightOperand is null ? text.Pattern.Length - end : end;
                return from >= 0 && from <= to && to <= text.Pattern.Length ? TextValue.Of(text.Slice(from, to - from)) : TextValue.Nothing; // else throws
            })
            : null;

    private static (int Number, bool IsFromEnd)? Place(IOperation? index) => index switch
    {
        null => (0, false),
        IConversionOperation conversion => Place(conversion.Operand),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue: { HasValue: true, Value: int number } } => (number, true),
        { ConstantValue: { HasValue: true, Value: int number } } => (number, false),
        _ => null,
    };

    /// <summary>A number that is constant, or the length of a text that is known.</summary>
    private static int? Number(IOperation expression, ExpressionEvaluator evaluator) => expression switch
    {
        { ConstantValue: { HasValue: true, Value: int and >= 0 and var number } } => number,
        IPropertyReferenceOperation { Property: { Name: nameof(string.Length), ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text }
            when evaluator.TextOf(text) is { HasHole: false, CanBeNull: false, Alternatives: { Length: 1 } alternatives } => alternatives[0].Pattern.Length,
        _ => null,
    };

    private static char[]? CharactersOf(IOperation argument)
    {
        switch (argument.ConstantValue)
        {
            case { HasValue: true, Value: char single }:
                return new[] { single };
            case { HasValue: true, Value: null }:
                return Array.Empty<char>(); // white space
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
