namespace Vitec.Connect.Contracts.Tool.Reports;

/// <summary>A text, with the part of it that differs from another one.</summary>
internal sealed record MarkedText(string Before, string Marked, string After)
{
    /// <summary>Marks what lies between the common beginning and the common end of two texts.</summary>
    public static (MarkedText First, MarkedText Second) Compare(string first, string second)
    {
        var shorter = first.Length < second.Length ? first.Length : second.Length;
        var start = 0;
        while (start < shorter && first[start] == second[start])
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && first[^(end + 1)] == second[^(end + 1)])
        {
            end++;
        }

        // A surrogate pair is one character.
        if (start > 0 && char.IsHighSurrogate(first[start - 1]))
        {
            start--;
        }

        if (end > 0 && char.IsLowSurrogate(first[^end]))
        {
            end--;
        }

        return (Part(first), Part(second));

        MarkedText Part(string text) => new(text[..start], text[start..^end], text[^end..]);
    }
}
