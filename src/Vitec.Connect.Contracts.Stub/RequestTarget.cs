using System;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>
/// Finds the customer id in the target of a request, as ASP.NET Web API's routing does: by whole segments, unescaped and
/// compared without case; one slash at the end is allowed.
/// </summary>
internal static class RequestTarget
{
    private static readonly string[] Route = ConnectEndpoint.For<OrderUserInteractionRequest>().RouteTemplate.Split('/');

    /// <summary>The customer id, unescaped and perhaps white space; null when the path is not the endpoint's.</summary>
    /// <param name="target">
    /// The path and query as sent: Kestrel's own decoded path can't tell <c>a%2Fb</c> from <c>a%252Fb</c>.
    /// </param>
    public static string? CustomerIdOf(string target)
    {
        var path = PathOf(target);
        if (path.EndsWith('/'))
        {
            path = path[..^1];
        }

        var segments = path.Split('/');
        if (segments.Length != Route.Length + 1 || segments[0].Length > 0)
        {
            return null;
        }

        string? customerId = null;
        for (var i = 0; i < Route.Length; i++)
        {
            var segment = Uri.UnescapeDataString(segments[i + 1]);
            if (Route[i].StartsWith('{'))
            {
                customerId = segment;
            }
            else if (!segment.Equals(Route[i], StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        return customerId is { Length: > 0 } && CanCarry(customerId) ? customerId : null;
    }

    /// <summary>Whether the target is that path, compared without case; a query is passed over.</summary>
    public static bool Is(string target, string path) =>
        PathOf(target).AsSpan(1).Equals(path, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a customer id can be one segment of a path: not when it holds a slash, even an escaped one, or is dots.</summary>
    public static bool CanCarry(string customerId) => !customerId.Contains('/') && customerId is not ("." or "..");

    private static string PathOf(string target)
    {
        // A client that takes the stub for a proxy sends the whole URL (RFC 9112, section 3.2.2).
        if (!target.StartsWith('/'))
        {
            target = Uri.TryCreate(target, UriKind.Absolute, out var url) ? url.PathAndQuery : "/";
        }

        var query = target.IndexOf('?');
        return query < 0 ? target : target[..query];
    }
}
