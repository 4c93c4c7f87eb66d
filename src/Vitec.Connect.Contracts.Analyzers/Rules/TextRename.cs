using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>A word in a literal's value that is to be replaced.</summary>
/// <param name="at">Where it begins.</param>
/// <param name="old">The word.</param>
/// <param name="text">What comes in its place.</param>
internal readonly struct TextRename(int at, string old, string text)
{
    private const string Property = "Renames";

    public int At { get; } = at;

    public string Old { get; } = old;

    public string Text { get; } = text;

    /// <summary>The renames as a diagnostic carries them to the code fix.</summary>
    public static ImmutableDictionary<string, string?> ToProperties(List<TextRename> renames)
    {
        if (renames.Count == 0)
        {
            return ImmutableDictionary<string, string?>.Empty;
        }

        var text = new StringBuilder();
        foreach (var rename in renames)
        {
            text.Append(rename.At.ToString(CultureInfo.InvariantCulture)).Append(' ').Append(rename.Old).Append(' ').Append(rename.Text).Append('\n');
        }

        return ImmutableDictionary<string, string?>.Empty.Add(Property, text.ToString());
    }

    /// <summary>The renames that a diagnostic carries.</summary>
    public static List<TextRename> From(ImmutableDictionary<string, string?> properties)
    {
        var renames = new List<TextRename>();
        if (properties.TryGetValue(Property, out var text) && text is not null)
        {
            foreach (var line in text.TrimEnd('\n').Split('\n'))
            {
                var parts = line.Split(new[] { ' ' }, 3);
                renames.Add(new TextRename(int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1], parts[2]));
            }
        }

        return renames;
    }
}
