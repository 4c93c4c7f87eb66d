using System;

namespace Vitec.Connect.Contracts.PactFfi.Core;

/// <summary>
/// Regular expressions as the core understands them (Oniguruma; the value as a whole has to match). The core itself is asked:
/// it takes a broken one without a word, and fails each later request.
/// </summary>
internal static class CoreRegex
{
    // An alternative that is empty matches the empty text, whatever comes after, as long as it is an expression at all.
    public static bool IsValid(string regex) => PactCore.CheckRegex("|" + regex, "");

    public static bool IsMatch(string regex, string value) => PactCore.CheckRegex(regex, value);

    /// <exception cref="ArgumentException">The expression is broken, or the example is none of what it describes.</exception>
    public static void Check(string regex, string? example, string parameter)
    {
        CoreText.Check(regex, "the regular expression", parameter);
        if (!IsValid(regex))
        {
            throw new ArgumentException($"'{regex}' is no regular expression of the Pact core (it uses Oniguruma's syntax).", parameter);
        }

        if (example is not null && !IsMatch(regex, example))
        {
            throw new ArgumentException(
                $"The example '{example}' does not match the regular expression '{regex}'. For the Pact core the whole value has to match, "
                + "not only a part of it.",
                parameter);
        }
    }
}
