using System;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

/// <summary>What a check of a variable says of its value on one of the check's branches.</summary>
internal sealed class Guard
{
    /// <summary>A check of which nothing is known: what it lets through is unknown.</summary>
    public static readonly Guard Opaque = new(_ => null, passes: true);

    private readonly Func<string?, bool?> _check;
    private readonly bool _passes;

    /// <param name="check">
    /// Whether a value passes: null, or a text in which <see cref="UrlClassifier.Hole"/> stands for any text. The answer is
    /// null when it depends on what the holes hold.
    /// </param>
    /// <param name="passes">Whether this is the branch of the values that pass.</param>
    public Guard(Func<string?, bool?> check, bool passes)
    {
        _check = check;
        _passes = passes;
    }

    public static bool? IsNull(string? value) => value is null ? true : value.Length > 0 && IsOpen(value) ? null : false;

    public static bool? IsNullOrEmpty(string? value) => string.IsNullOrEmpty(value) ? true : IsOpen(value!) ? null : false;

    public static bool? IsEmpty(string? value) => value is null ? false : IsNullOrEmpty(value);

    public static bool? IsNullOrWhiteSpace(string? value)
    {
        var open = false;
        foreach (var c in value ?? "")
        {
            if (c == UrlClassifier.Hole)
            {
                open = true;
            }
            else if (!char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return open ? null : true;
    }

    /// <summary>What is left of a value on this branch.</summary>
    public TextValue Apply(TextValue value)
    {
        if (this == Opaque)
        {
            return TextValue.Unknown(source: null);
        }

        var left = value.Where(text => LetsThrough(text.Pattern));
        return LetsThrough(null) ? left : left.WithoutNull();
    }

    private bool LetsThrough(string? value) => _check(value) is not { } result || result == _passes;

    /// <summary>Whether there is nothing in the text but holes.</summary>
    private static bool IsOpen(string value)
    {
        foreach (var c in value)
        {
            if (c != UrlClassifier.Hole)
            {
                return false;
            }
        }

        return true;
    }
}
