namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// Reads what looks like a name in the text of code, in comments and literals too: faster than tokens, for questions whose answer
/// may be yes too often.
/// </summary>
internal static class TextNames
{
    /// <summary>Finds the next name; false where there is none before the end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin; then where the name begins.</param>
    /// <param name="end">Where the text ends.</param>
    /// <param name="length">How long the name is.</param>
    public static bool Next(string text, ref int start, int end, out int length)
    {
        while (start < end && !IsOfName(text[start]))
        {
            start++;
        }

        var position = start;
        while (position < end && IsOfName(text[position]))
        {
            position++;
        }

        length = position - start;
        return length > 0;
    }

    /// <summary>Tells names apart, nearly always (FNV-1a of Fowler, Noll and Vo, by characters).</summary>
    public static int HashOf(string text, int start, int length)
    {
        unchecked
        {
            var hash = (int)2166136261;
            for (var i = start; i < start + length; i++)
            {
                hash = (hash ^ text[i]) * 16777619;
            }

            return hash;
        }
    }

    /// <inheritdoc cref="HashOf(string, int, int)"/>
    public static int HashOf(string name) => HashOf(name, 0, name.Length);

    private static bool IsOfName(char character) =>
        character < 128 ? character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' : char.IsLetterOrDigit(character);
}
