using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>Basic authentication (RFC 7617) with UTF-8 credentials.</summary>
internal sealed class BasicAuthentication
{
    /// <summary>What a 401 carries as its WWW-Authenticate header.</summary>
    public const string Challenge = "Basic realm=\"Vitec Connect\", charset=\"UTF-8\"";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, string>? _passwordByUser;

    /// <param name="passwordByUser">What is accepted; null for every user name with any password.</param>
    /// <exception cref="ArgumentException">A user name is one that Basic authentication can't carry.</exception>
    public BasicAuthentication(IReadOnlyDictionary<string, string>? passwordByUser)
    {
        if (passwordByUser?.Keys.FirstOrDefault(user => user.Length == 0 || user.Contains(':')) is { } bad)
        {
            throw new ArgumentException(
                bad.Length == 0
                    ? "The credentials hold an empty user name."
                    : $"The credentials hold the user name \"{bad}\": Basic authentication ends a user name at its first colon.",
                nameof(passwordByUser));
        }

        _passwordByUser = passwordByUser?.ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Whether an Authorization header is accepted, and if not, why. The reason holds nothing of the credentials.</summary>
    public bool Accepts(StringValues authorization, [NotNullWhen(false)] out string? reason)
    {
        reason = WhyNot(authorization);
        return reason is null;
    }

    private string? WhyNot(StringValues authorization)
    {
        if (StringValues.IsNullOrEmpty(authorization))
        {
            return "There is no Authorization header.";
        }

        if (authorization.Count > 1)
        {
            return "There is more than one Authorization header.";
        }

        var parts = authorization[0]!.Trim().Split(' ', 2, StringSplitOptions.TrimEntries);
        if (!parts[0].Equals("Basic", StringComparison.OrdinalIgnoreCase))
        {
            return "The scheme of the Authorization header is not Basic.";
        }

        if (parts.Length < 2 || Decode(parts[1]) is not { } credentials)
        {
            return "The credentials are not the Base64 form of user:password in UTF-8.";
        }

        var colon = credentials.IndexOf(':');
        if (colon <= 0)
        {
            return colon < 0 ? "The credentials have no colon between user name and password." : "The user name is empty.";
        }

        return _passwordByUser is null || (_passwordByUser.TryGetValue(credentials[..colon], out var password) && password == credentials[(colon + 1)..])
            ? null
            : "The user name or the password is wrong.";
    }

    private static string? Decode(string base64)
    {
        try
        {
            return StrictUtf8.GetString(Convert.FromBase64String(base64));
        }
        catch (Exception e) when (e is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }
}
