using System;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>URLs as arguments.</summary>
internal static class Urls
{
    /// <exception cref="ArgumentException">It is no full http or https URL.</exception>
    public static Uri Parse(string option, string text)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        {
            return url;
        }

        // Not shown when it may hold a password.
        var shown = text.Contains('@', StringComparison.Ordinal) ? "what was given" : $"\"{text}\"";
        throw new ArgumentException($"{option} needs a full http or https URL such as https://connect.example.com, and {shown} is none.");
    }
}
