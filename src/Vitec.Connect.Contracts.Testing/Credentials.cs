using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>The credentials of a server that is called, kept out of all texts.</summary>
internal sealed class Credentials
{
    private const string Blank = "***";

    // What is shorter stands in innocent text by chance, and blanking it there would say more than it hides.
    private const int MinPasswordLength = 4;
    private const int MinPartLength = 8;

    private readonly IReadOnlyList<string> _secrets;

    // A short secret as the value of what is called a password or a token: in JSON, XML, a form or a sentence.
    private readonly Regex? _named;

    private Credentials(string header, IEnumerable<string> secrets)
    {
        Header = header;
        var byLength = secrets.Distinct().ToLookup(secret => secret.Length < MinPasswordLength);
        _secrets = [.. byLength[false].OrderByDescending(secret => secret.Length)];
        if (byLength[true].Any())
        {
            // Of bytes as well, in which a letter beyond ASCII is more than one character.
            var values = byLength[true].SelectMany(secret => new[] { secret, Latin1(secret) }).Select(Regex.Escape);
            _named = new Regex(
                $"""((?:password|passwd|pwd|token)\\?["']?\s?[:=>]\s?\\?["']?)(?:{string.Join('|', values)})(?!\w)""",
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        }
    }

    /// <summary>The value of the header Authorization.</summary>
    public string Header { get; }

    /// <summary>Basic authentication (RFC 7617, in UTF-8).</summary>
    public static Credentials Basic(string userName, string password)
    {
        var token = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"));

        // The token's parts too, since JSON, URLs and HTML escape the + / = between them.
        return new Credentials($"Basic {token}", [token, .. Written(password), .. Written($"{userName}:{password}"), .. token.Split('+', '/', '=').Where(part => part.Length >= MinPartLength)]);
    }

    /// <summary>A bearer token (RFC 6750).</summary>
    public static Credentials Bearer(string token) => new($"Bearer {token}", Written(token));

    /// <summary>A user name and a password, a token, or null for none of them.</summary>
    public static Credentials? Of(string? userName, string? password, string? token) =>
        token is not null ? Bearer(token) : userName is not null ? Basic(userName, password!) : null;

    /// <summary>
    /// Checks what a user gave: a user name goes together with a password, alone or a token in place of both; they fit into a
    /// header, and go over https or loopback only.
    /// </summary>
    /// <exception cref="ArgumentException">They can't be used; the message says why. No secret is in it.</exception>
    public static void Check(Uri address, string? userName, string? password, string? token)
    {
        if (token is not null)
        {
            if (userName is not null || password is not null)
            {
                throw new ArgumentException("There are a token and a user name or a password. Give the one or the others.");
            }

            if (token.Length == 0 || !token.All(c => c is > ' ' and <= '~'))
            {
                throw new ArgumentException("The token is empty, or holds something else than printable ASCII (RFC 6750).");
            }
        }
        else if (userName is null)
        {
            if (password is not null)
            {
                throw new ArgumentException("There is a password, and no user name. Give both, or none.");
            }

            return;
        }
        else if (string.IsNullOrEmpty(password))
        {
            throw new ArgumentException($"There is no password for the user {userName}. Give both, or none.");
        }
        else if (userName.Length == 0 || userName.Contains(':', StringComparison.Ordinal) || userName.Concat(password).Any(char.IsControl))
        {
            throw new ArgumentException("Basic authentication can't carry these credentials: a user name is not empty and has no colon, and neither it nor the password holds control characters (RFC 7617).");
        }

        if (address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback)
        {
            throw new ArgumentException($"The {(token is null ? "password" : "token")} would go to {address} in clear text. Use https; http is for loopback only.");
        }
    }

    /// <summary>A header's value with all but the scheme blanked: <c>Basic ***</c>.</summary>
    public static string Blanked(string value) =>
        value.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && !value.AsSpan(0, end).ContainsAny('=', ';') ? $"{value[..end]} {Blank}" : Blank;

    /// <summary>A text without the credentials. Case is no matter: that of hexadecimal digits in escapes varies.</summary>
    public string Redact(string text) => Redact(text, secret => secret);

    /// <summary>Bytes without the credentials, all else as it is.</summary>
    public byte[] Redact(byte[] bytes)
    {
        // As Latin-1 each byte is a character, whatever the bytes are.
        var text = Encoding.Latin1.GetString(bytes);
        var redacted = Redact(text, Latin1);
        return ReferenceEquals(redacted, text) ? bytes : Encoding.Latin1.GetBytes(redacted);
    }

    private string Redact(string text, Func<string, string> form)
    {
        text = _secrets.Aggregate(text, (current, secret) => current.Replace(form(secret), Blank, StringComparison.OrdinalIgnoreCase));
        return _named?.Replace(text, "$1" + Blank) ?? text;
    }

    /// <summary>A text's bytes in UTF-8, each as a character.</summary>
    private static string Latin1(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>
    /// A secret as a server's error page may show it: as it is, as URLs and HTML write it, and as JSON writes all of these,
    /// also in a text within a text.
    /// </summary>
    private static IEnumerable<string> Written(string secret)
    {
        string[] plain = [secret, Uri.EscapeDataString(secret), WebUtility.HtmlEncode(secret)];
        var once = plain.SelectMany(Json).ToArray();
        return plain.Concat(once).Concat(once.SelectMany(Json));
    }

    /// <summary>A text in JSON, with as many escapes as .NET writes by default, with as few as there must be, and with those of slashes.</summary>
    private static IEnumerable<string> Json(string text)
    {
        yield return JsonEncodedText.Encode(text).ToString();
        var few = JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
        yield return few;
        yield return few.Replace("/", "\\/", StringComparison.Ordinal);
    }
}
