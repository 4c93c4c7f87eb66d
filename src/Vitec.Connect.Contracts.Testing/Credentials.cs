using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>The credentials of a provider as Basic authentication sends them (RFC 7617, in UTF-8), kept out of all texts.</summary>
internal sealed class Credentials
{
    private const string Blank = "***";

    // What is shorter stands in innocent text by chance, and blanking it would say more than it hides.
    private const int MinPasswordLength = 4;
    private const int MinPartLength = 8;

    private readonly IReadOnlyList<string> _secrets;

    public Credentials(string userName, string password)
    {
        var token = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"));
        Header = $"Basic {token}";

        // As a provider's error page may show them: as they are, and as JSON, URLs and HTML write them. The token's parts too,
        // since all of these escape the + / = between them.
        string[] passwords = [password, JsonEncodedText.Encode(password).ToString(), Uri.EscapeDataString(password), System.Net.WebUtility.HtmlEncode(password)];
        _secrets =
        [
            .. new[] { token }
                .Concat(passwords.Where(p => p.Length >= MinPasswordLength))
                .Concat(token.Split('+', '/', '=').Where(part => part.Length >= MinPartLength))
                .Distinct()
                .OrderByDescending(secret => secret.Length),
        ];
    }

    /// <summary>The value of the header Authorization.</summary>
    public string Header { get; }

    /// <summary>A header's value with all but the scheme blanked: <c>Basic ***</c>.</summary>
    public static string Blanked(string value) =>
        value.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && !value.AsSpan(0, end).ContainsAny('=', ';') ? $"{value[..end]} {Blank}" : Blank;

    /// <summary>A text without the credentials.</summary>
    public string Redact(string text) => _secrets.Aggregate(text, (current, secret) => current.Replace(secret, Blank, StringComparison.Ordinal));
}
