using System;
using System.Collections.Generic;
using System.Text;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>The constant texts that Basic credentials can be.</summary>
internal static class Credentials
{
    private const string Basic = "Basic ";
    private const string Authorization = "Authorization:";

    /// <summary>
    /// The credentials that are known as a whole, each as the texts in it: user and password, or what stands in their place,
    /// encoded or not.
    /// </summary>
    public static IEnumerable<string[]> KnownIn(CredentialUse use, RuleContext context)
    {
        if (use.Password is { } password)
        {
            foreach (var name in Known(context.TextOf(use.Value)))
            {
                foreach (var secret in Known(context.TextOf(password)))
                {
                    yield return new[] { name, secret };
                }
            }

            yield break;
        }

        foreach (var text in Known(context.TextOf(use.Value)))
        {
            if (EncodedIn(text, use.Kind) is { } encoded && !IsChallenge(encoded))
            {
                yield return Decoded(encoded.Trim());
            }
        }
    }

    /// <summary>Every text of them that is known, whether the others are or not.</summary>
    public static IEnumerable<string> TextsIn(CredentialUse use, RuleContext context)
    {
        if (use.Password is { } password)
        {
            foreach (var half in new[] { use.Value, password })
            {
                foreach (var text in Known(context.TextOf(half)))
                {
                    yield return text;
                }
            }

            yield break;
        }

        foreach (var texts in KnownIn(use, context))
        {
            foreach (var text in texts)
            {
                yield return text;
            }
        }
    }

    private static string? EncodedIn(string text, CredentialKind kind) => kind switch
    {
        CredentialKind.HeaderLine => Behind(Authorization, text) is { } value ? Behind(Basic, value) : null,
        CredentialKind.Header => Behind(Basic, text),
        _ => text,
    };

    /// <summary>Whether it is what a server asks for credentials with: RFC 7617, section 2.</summary>
    private static bool IsChallenge(string text) => text.TrimStart().StartsWith("realm=", StringComparison.OrdinalIgnoreCase);

    private static string? Behind(string start, string text)
    {
        text = text.TrimStart();
        return text.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? text.Substring(start.Length) : null;
    }

    private static IEnumerable<string> Known(TextValue value)
    {
        foreach (var text in value.Alternatives)
        {
            if (!text.HasHole)
            {
                yield return text.Pattern;
            }
        }
    }

    /// <summary>User and password, which are parted by the first colon (RFC 7617, section 2); the whole where there is none, or it is left over from the documentation.</summary>
    private static string[] Decoded(string encoded)
    {
        if (DocumentationValue.Is(encoded))
        {
            return new[] { encoded };
        }

        var text = encoded;
        try
        {
            // Many leave out the padding.
            var digits = encoded.TrimEnd('=');
            text = Encoding.UTF8.GetString(Convert.FromBase64String(digits.PadRight((digits.Length + 3) / 4 * 4, '=')));
        }
        catch (FormatException)
        {
            // Not Base64: written as it is.
        }

        return text.Split(new[] { ':' }, 2);
    }
}
