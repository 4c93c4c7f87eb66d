using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace Vitec.Connect.Contracts.PactFfi.Core;

/// <summary>
/// Regular expressions as the core understands them: Oniguruma's, which have to match the value as a whole. The core takes a
/// broken one without a word, and fails each later request.
/// </summary>
internal static class CoreRegex
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    // What Oniguruma has and .NET has not, or reads otherwise.
    private static readonly string[] OnigurumaOnly =
        ["[[", "&&", "++", "*+", "?+", "}+", "(?~", "(?(", "(?m", "\\p{^", "\\h", "\\H", "\\R", "\\X", "\\K", "\\g", "\\y", "\\Y", "\\O", "\\N", "\\x{", "\\o{", "\\Q"];

    /// <exception cref="ArgumentException">The expression is broken, or the example is none of what it describes.</exception>
    public static void Check(string regex, string? example, string parameter)
    {
        CoreText.Check(regex, "the regular expression", parameter);

        // The core itself is asked, with an alternative that matches at once: an expression that goes astray in a longer
        // text ends the process there.
        if (!PactCore.CheckRegex("|" + regex, ""))
        {
            throw new ArgumentException($"'{regex}' is no regular expression of the Pact core (it uses Oniguruma's syntax).", parameter);
        }

        if (example is not null && !Describes(regex, example, parameter))
        {
            throw new ArgumentException(
                $"The example '{example}' does not match the regular expression '{regex}'. For the Pact core the whole value has to match, "
                + "not only a part of it.",
                parameter);
        }
    }

    /// <summary>Whether the example as a whole matches, as far as .NET can tell; true when it can't.</summary>
    private static bool Describes(string regex, string example, string parameter)
    {
        if (OnigurumaOnly.Any(s => regex.Contains(s, StringComparison.Ordinal)))
        {
            return true;
        }

        try
        {
            // Oniguruma's ^ and $ stand at any line.
            var match = Regex.Match(example, regex, RegexOptions.Multiline | RegexOptions.CultureInvariant, Timeout);
            return match.Success && match.Index == 0 && match.Length == example.Length;
        }
        catch (RegexParseException)
        {
            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            throw new ArgumentException(
                $"The regular expression '{regex}' does not come to an end with its example '{example}': the Pact core would give up. Make it simpler.", parameter);
        }
    }
}
