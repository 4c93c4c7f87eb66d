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
        var segments = SegmentsOf(target);
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

    /// <summary>Whether the path is the endpoint's but for the customer id, which is missing.</summary>
    public static bool LacksCustomerId(string target) => CustomerIdOf(string.Join('/', SegmentsOf(target)) + "/x") is not null;

    /// <summary>The target with a user name and a password blanked, which a whole URL can hold.</summary>
    public static string WithoutCredentials(string target)
    {
        // They end at the last @ before the path.
        var start = target.StartsWith('/') ? -1 : target.IndexOf("://", StringComparison.Ordinal);
        if (start < 0)
        {
            return target;
        }

        start += "://".Length;
        var end = target.AsSpan(start).IndexOfAny('/', '?', '#') is var length and >= 0 ? start + length : target.Length;
        var at = target.LastIndexOf('@', end - 1, end - start);
        return at < 0 ? target : $"{target[..start]}***{target[at..]}";
    }

    /// <summary>Whether the target is that path, compared without case; a query is passed over.</summary>
    public static bool Is(string target, string path) =>
        PathOf(target).AsSpan(1).Equals(path, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a customer id can be one segment of a path: not when it holds a slash, even an escaped one, or is dots.</summary>
    public static bool CanCarry(string customerId) => !customerId.Contains('/') && customerId is not ("." or "..");

    private static string[] SegmentsOf(string target)
    {
        var path = PathOf(target);
        return (path.EndsWith('/') ? path[..^1] : path).Split('/');
    }

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
