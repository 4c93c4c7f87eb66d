using System;
using System.Text.RegularExpressions;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>What a pact expects of one value: the value itself, a type, a pattern, or what another rule says.</summary>
/// <param name="Example">The value as it stands in the pact, as JSON.</param>
/// <param name="Type">Its type, in words: "a text".</param>
/// <param name="Text">Its text, for patterns.</param>
/// <param name="Rule">The kind of its rule: <c>type</c>, <c>regex</c> or another; null for the value itself.</param>
/// <param name="Detail">The pattern, or another rule as JSON.</param>
internal sealed record ExpectedValue(string Example, string Type, string Text, string? Rule = null, string? Detail = null)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    /// <summary>Whether a provider that is sent the one gets the same as by the other: each at most stands for the other.</summary>
    public bool IsSentAs(ExpectedValue other) => Example == other.Example || (Rule is not null && other.Rule is not null && Type == other.Type);

    /// <summary>What it is to a provider whose value was as expected so far, that this is expected now.</summary>
    public PactChangeEffect EffectOf(ExpectedValue now)
    {
        // A type is all that other rules leave certain, and of the pattern that it is a text (or is written as one).
        var sameType = Type == now.Type;
        return (Rule, now.Rule) switch
        {
            (null, null) => PactChangeEffect.Breaking,
            (null, "type") => sameType ? PactChangeEffect.NoLongerNeeded : PactChangeEffect.Breaking,
            (null, "regex") => IsMatch(now.Detail!, Text) switch
            {
                true => PactChangeEffect.NoLongerNeeded,
                false => PactChangeEffect.Breaking,
                null => PactChangeEffect.NewlyNeeded,
            },
            ("type", "type") => PactChangeEffect.Breaking,
            ("regex", "type") => sameType ? PactChangeEffect.NoLongerNeeded : PactChangeEffect.Breaking,
            ("regex", null) => IsMatch(Detail!, now.Text) == false ? PactChangeEffect.Breaking : PactChangeEffect.NewlyNeeded,
            ("type", null or "regex") => sameType ? PactChangeEffect.NewlyNeeded : PactChangeEffect.Breaking,
            _ => PactChangeEffect.NewlyNeeded,
        };
    }

    public override string ToString() => Rule switch
    {
        null => Example,
        "type" => $"{Type}, any",
        "regex" => $"{Type} that matches {Detail}",
        _ => Detail!,
    };

    /// <summary>Whether a text matches as a whole; null when .NET can't tell, since the Pact core's syntax is another.</summary>
    private static bool? IsMatch(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, $@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, Timeout);
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
