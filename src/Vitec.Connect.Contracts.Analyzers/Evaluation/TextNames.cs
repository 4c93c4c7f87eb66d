namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// Reads what looks like a name in the text of code, in comments and literals too: faster than tokens, for questions whose answer
/// may be yes too often.
/// </summary>
internal static class TextNames
{
    private const int Seed = unchecked((int)2166136261);

    /// <summary>Finds the next name; false where there is none before the end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin; then where the name begins.</param>
    /// <param name="end">Where the text ends.</param>
    /// <param name="length">How long the name is.</param>
    /// <param name="hash">The name's <see cref="HashOf(string)"/>.</param>
    public static bool Next(string text, ref int start, int end, out int length, out int hash)
    {
        while (start < end && !IsOfName(text[start]))
        {
            start++;
        }

        hash = Seed;
        var position = start;
        while (position < end && IsOfName(text[position]))
        {
            hash = Hashed(hash, text[position]);
            position++;
        }

        length = position - start;
        return length > 0;
    }

    /// <summary>Tells names apart, nearly always (FNV-1a of Fowler, Noll and Vo, by characters).</summary>
    public static int HashOf(string text, int start, int length)
    {
        var hash = Seed;
        for (var i = start; i < start + length; i++)
        {
            hash = Hashed(hash, text[i]);
        }

        return hash;
    }

    /// <inheritdoc cref="HashOf(string, int, int)"/>
    public static int HashOf(string name) => HashOf(name, 0, name.Length);

    private static int Hashed(int hash, char character) => unchecked((hash ^ character) * 16777619);

    private static bool IsOfName(char character) =>
        character < 128 ? character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' : char.IsLetterOrDigit(character);
}
