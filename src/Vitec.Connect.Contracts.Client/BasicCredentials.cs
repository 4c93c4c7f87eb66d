using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http.Headers;
using System.Text;

namespace Vitec.Connect.Contracts.Client;

/// <summary>The credentials as Basic authentication sends them (RFC 7617, in UTF-8), kept out of everything else.</summary>
internal sealed class BasicCredentials
{
    // What is shorter stands in innocent text by chance, and says little.
    private const int MinRedactedLength = 8;
    private const string Redacted = "***";

    private readonly IReadOnlyList<string> _secrets;

    public BasicCredentials(string userName, string password)
    {
        var token = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"));
        Header = new AuthenticationHeaderValue("Basic", token);

        // The parts too: JSON and HTML escape the + / = between them.
        _secrets = new[] { token }
            .Concat(token.Split('+', '/', '=').Append(password).Where(part => part.Length >= MinRedactedLength))
            .ToArray();
    }

    public AuthenticationHeaderValue Header { get; }

    /// <summary>
    /// The text of an answer without the credentials, which an error page that lists the request's headers holds.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="isCut">Whether more came after it: then its end may be the beginning of a secret, and is left out.</param>
    public string Redact(string text, bool isCut)
    {
        foreach (var secret in _secrets)
        {
            text = text.Replace(secret, Redacted);
        }

        return isCut ? text.Substring(0, Math.Max(0, text.Length - _secrets.Max(secret => secret.Length))) : text;
    }
}
