using System;

namespace Vitec.Connect.Contracts;

/// <summary>The placeholders that stand in the help page's samples: what is left over from them is VITEC007.</summary>
internal static class DocumentationValue
{
    private static readonly string[] Values =
    {
        "StringValue",
        "sample string 1",
        "sample string 2",
        "sample string 3",
        "{Användarnamn}",
        "{Lösenord}",
    };

    /// <summary>Whether the value is one of the placeholders, white space around it aside.</summary>
    public static bool Is(string value) => PlaceholderIn(value) is not null;

    /// <summary>
    /// The placeholder that the value is, white space around it aside; null when it is none. The one for the credentials
    /// is told by its beginning, and what someone wrote into it is not repeated: <c>{Base64 kodad …}</c>.
    /// </summary>
    public static string? PlaceholderIn(string value)
    {
        // Longer than any placeholder with some white space around it: nothing to trim, nothing to compare.
        if (value.Length is 0 or > 256)
        {
            return null;
        }

        var trimmed = value.Trim();
        if (trimmed.StartsWith("{Base64 kodad", StringComparison.Ordinal) && trimmed.EndsWith("}", StringComparison.Ordinal))
        {
            return "{Base64 kodad …}";
        }

        foreach (var placeholder in Values)
        {
            if (string.Equals(trimmed, placeholder, StringComparison.Ordinal))
            {
                return placeholder;
            }
        }

        return null;
    }
}
