using System.Collections.Immutable;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// What is known of a string expression's value: a bounded set of texts with holes, whether it can be null, and whether
/// it can be something else altogether.
/// </summary>
/// <remarks>
/// The domain is ordered by inclusion: a value covers another when each of the other's texts, its null and its "anything"
/// are covered. Least: <see cref="Nothing"/> (no value reaches the place); greatest: <see cref="Unknown"/>.
/// </remarks>
internal sealed class TextValue
{
    /// <summary>How many alternatives are told apart; past it, what they share is kept and the rest becomes a hole.</summary>
    public const int MaxAlternatives = 16;

    /// <summary>No value reaches the place (unreachable code, or all that could was guarded away).</summary>
    public static readonly TextValue Nothing = new(ImmutableArray<Text>.Empty, mayBeNull: false, mayBeAnything: false);

    /// <summary>Anything, null included: nothing is known.</summary>
    public static readonly TextValue Unknown = new(ImmutableArray<Text>.Empty, mayBeNull: true, mayBeAnything: true);

    public TextValue(ImmutableArray<Text> alternatives, bool mayBeNull, bool mayBeAnything)
    {
        Alternatives = alternatives;
        MayBeNull = mayBeNull;
        MayBeAnything = mayBeAnything;
    }

    /// <summary>The texts that can reach the place, each on some path.</summary>
    public ImmutableArray<Text> Alternatives { get; }

    /// <summary>Whether null can reach the place.</summary>
    public bool MayBeNull { get; }

    /// <summary>Whether a text of which nothing is known can reach the place as well.</summary>
    public bool MayBeAnything { get; }
}
