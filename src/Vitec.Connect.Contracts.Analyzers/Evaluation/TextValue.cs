using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// What is known of an expression's value as text: a bounded set of texts with holes, each of which can reach the place on
/// some path, and whether null can.
/// </summary>
/// <remarks>
/// <para>
/// An abstract domain in the sense of abstract interpretation (Cousot and Cousot, 1977), of the kind that is known for
/// strings as "bricks" and "string graphs" (Costantini, Ferrara and Cortesi, 2015), cut down to what URLs, routes and
/// bodies need: finite sets of concatenations.
/// </para>
/// <para>
/// Order: a value covers another when every text that the other stands for is one that it stands for. The least value is
/// <see cref="Nothing"/>, the greatest is a single hole (<see cref="Unknown(SyntaxNode)"/>), which stands for null as well.
/// Join: the union of the alternatives (<see cref="Join"/>). Widening: what all alternatives share from the start, then a
/// hole, beside what came in at first (<see cref="Widen"/>); the shared part can only shrink, so that every ascending chain ends.
/// </para>
/// </remarks>
internal sealed class TextValue
{
    /// <summary>How many alternatives are told apart; past it, what they share is kept and the rest is a hole.</summary>
    public const int MaxAlternatives = 16;

    /// <summary>No value reaches the place: unreachable code, or all that could was guarded away.</summary>
    public static readonly TextValue Nothing = new(ImmutableArray<Text>.Empty, canBeNull: false);

    /// <summary>Null and nothing else.</summary>
    public static readonly TextValue Null = new(ImmutableArray<Text>.Empty, canBeNull: true);

    private TextValue(ImmutableArray<Text> alternatives, bool canBeNull, ImmutableArray<TextValue> elements = default)
    {
        Alternatives = alternatives;
        CanBeNull = canBeNull;
        Elements = elements;
    }

    /// <summary>The texts that can reach the place, all different.</summary>
    public ImmutableArray<Text> Alternatives { get; }

    /// <summary>Whether null is known to reach the place on some path. A hole can hold null without that.</summary>
    public bool CanBeNull { get; }

    /// <summary>The elements of an array or list, in order, which has no text; default for everything else.</summary>
    public ImmutableArray<TextValue> Elements { get; }

    /// <summary>Whether something of it is not known.</summary>
    public bool HasHole
    {
        get
        {
            foreach (var alternative in Alternatives)
            {
                if (alternative.HasHole)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether it is <see cref="Nothing"/>.</summary>
    public bool IsNothing => Alternatives.IsEmpty && !CanBeNull;

    /// <summary>Nothing is known: any text, and null.</summary>
    public static TextValue Unknown(SyntaxNode? source) => Hole(HoleContent.Anything, source);

    public static TextValue Hole(HoleContent content, SyntaxNode? source) => Of(Text.Of(TextPiece.Hole(content, source)));

    public static TextValue Known(string text, SyntaxNode? source) => Of(Text.Of(TextPiece.Of(text, source)));

    public static TextValue Collection(ImmutableArray<TextValue> elements) => new(ImmutableArray<Text>.Empty, canBeNull: false, elements);

    public static TextValue Of(Text text) => new(ImmutableArray.Create(text), canBeNull: false);

    /// <summary>Either of the two.</summary>
    public static TextValue Join(TextValue left, TextValue right)
    {
        if (left.Alternatives.IsEmpty && (!left.CanBeNull || right.CanBeNull))
        {
            return right;
        }

        var alternatives = left.Alternatives;
        foreach (var alternative in right.Alternatives)
        {
            if (!alternatives.Contains(alternative))
            {
                alternatives = alternatives.Add(alternative);
            }
        }

        return Bounded(alternatives, left.CanBeNull || right.CanBeNull);
    }

    /// <summary>The one, then the other; null is the empty text, as C#'s <c>+</c> has it.</summary>
    public static TextValue Concat(TextValue left, TextValue right)
    {
        left = left.WithNullAs(Text.Empty);
        right = right.WithNullAs(Text.Empty);
        if (left.Alternatives.Length == 1 && right.Alternatives.Length == 1)
        {
            return Of(Text.Concat(left.Alternatives[0], right.Alternatives[0]));
        }

        if ((long)left.Alternatives.Length * right.Alternatives.Length > MaxAlternatives)
        {
            right = right.Collapse();
        }

        return left.Select(first => right.Select(second => Text.Concat(first, second)));
    }

    /// <summary>Covers both; repeated, it comes to rest after as many steps as the first alternative has characters.</summary>
    /// <param name="previous">The value so far.</param>
    /// <param name="next">The value of another round.</param>
    /// <param name="kept">Alternatives that stay told apart, always the same ones.</param>
    public static TextValue Widen(TextValue previous, TextValue next, TextValue kept)
    {
        var joined = Join(previous, next);
        return joined.Equals(previous) ? previous : Join(kept, joined.Collapse());
    }

    /// <summary>Whether both have the same alternatives, in any order.</summary>
    public bool Equals(TextValue other)
    {
        if (CanBeNull != other.CanBeNull || Alternatives.Length != other.Alternatives.Length || !HasEqualElements(other))
        {
            return false;
        }

        foreach (var alternative in Alternatives)
        {
            if (!other.Alternatives.Contains(alternative))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a function makes of each alternative; null stays null.</summary>
    public TextValue Select(Func<Text, TextValue> function)
    {
        var result = CanBeNull ? Null : Nothing;
        foreach (var alternative in Alternatives)
        {
            result = Join(result, function(alternative));
        }

        return result;
    }

    /// <inheritdoc cref="Select(Func{Text, TextValue})"/>
    public TextValue Select(Func<Text, Text> function)
    {
        var result = CanBeNull ? Null : Nothing;
        foreach (var alternative in Alternatives)
        {
            result = Join(result, Of(function(alternative)));
        }

        return result;
    }

    /// <summary>The alternatives that a condition lets through; null stays null.</summary>
    public TextValue Where(Func<Text, bool> condition)
    {
        var alternatives = Alternatives.RemoveAll(alternative => !condition(alternative));
        return alternatives.Length == Alternatives.Length ? this : new TextValue(alternatives, CanBeNull);
    }

    /// <summary>The same without null.</summary>
    public TextValue WithoutNull() => CanBeNull ? new TextValue(Alternatives, canBeNull: false) : this;

    /// <summary>The same with a text in null's place.</summary>
    public TextValue WithNullAs(Text text) => CanBeNull ? Join(WithoutNull(), Of(text)) : this;

    /// <summary>What the alternatives share from the start, then a hole; a single alternative stays as it is.</summary>
    public TextValue Collapse() =>
        Alternatives.Length <= 1 ? this : new TextValue(ImmutableArray.Create(Text.CommonPrefix(Alternatives)), CanBeNull);

    private bool HasEqualElements(TextValue other)
    {
        if (Elements.IsDefault || other.Elements.IsDefault || Elements.Length != other.Elements.Length)
        {
            return Elements.IsDefault && other.Elements.IsDefault;
        }

        for (var i = 0; i < Elements.Length; i++)
        {
            if (!Elements[i].Equals(other.Elements[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static TextValue Bounded(ImmutableArray<Text> alternatives, bool canBeNull)
    {
        var value = new TextValue(alternatives, canBeNull);
        return alternatives.Length > MaxAlternatives ? value.Collapse() : value;
    }
}
