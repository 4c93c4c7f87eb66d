using System;

namespace Vitec.Connect.Contracts.Client;

/// <summary>Addresses in messages: without user information and query, which may hold secrets.</summary>
internal static class SafeUri
{
    public static string Show(Uri? uri) => uri switch
    {
        null => "(not set)",
        { IsAbsoluteUri: true } => uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped),
        _ => uri.OriginalString.Split('?')[0],
    };
}
