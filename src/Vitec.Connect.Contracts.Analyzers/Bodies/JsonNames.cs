using System.Text;

namespace Vitec.Connect.Contracts.Analyzers.Bodies;

/// <summary>The names that naming policies give.</summary>
internal static class JsonNames
{
    /// <summary>What becomes of a name; null where that is not known.</summary>
    public static string? Named(string name, JsonNaming naming) => naming switch
    {
        JsonNaming.AsIs => name,
        JsonNaming.CamelCase => ToCamelCase(name),
        JsonNaming.SnakeCaseLower => Separated(name, '_').ToLowerInvariant(),
        JsonNaming.SnakeCaseUpper => Separated(name, '_').ToUpperInvariant(),
        JsonNaming.KebabCaseLower => Separated(name, '-').ToLowerInvariant(),
        JsonNaming.KebabCaseUpper => Separated(name, '-').ToUpperInvariant(),
        _ => null,
    };

    /// <summary>The words of a name, parted as System.Text.Json does it: <c>URLValue2</c> becomes <c>URL_Value2</c>.</summary>
    private static string Separated(string name, char separator)
    {
        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var isStart = i > 0 && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (isStart && name[i - 1] != separator)
            {
                words.Append(separator);
            }

            words.Append(name[i]);
        }

        return words.ToString();
    }

    /// <summary>A name in camel case, as System.Text.Json makes it: <c>URLValue</c> becomes <c>urlValue</c>.</summary>
    public static string ToCamelCase(string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0]))
        {
            return name;
        }

        var characters = name.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (i == 1 && !char.IsUpper(characters[i]))
            {
                break;
            }

            var hasNext = i + 1 < characters.Length;
            if (i > 0 && hasNext && !char.IsUpper(characters[i + 1]))
            {
                if (characters[i + 1] == ' ')
                {
                    characters[i] = char.ToLowerInvariant(characters[i]);
                }

                break;
            }

            characters[i] = char.ToLowerInvariant(characters[i]);
        }

        return new string(characters);
    }
}
