using System;
using Microsoft.CodeAnalysis.Text;

namespace Vitec.Connect.Contracts.Analyzers.Contract;

/// <summary>Compares the URLs of calls with the routes of endpoints.</summary>
internal static class RouteMatcher
{
    private const char Hole = UrlClassifier.Hole;

    private static readonly char[] QueryOrFragment = { '?', '#' };

    /// <summary>
    /// Finds the route in a URL in which <see cref="UrlClassifier.Hole"/> stands for any text: by whole segments of the path,
    /// without case, whatever host and base path come before it. A hole directly before the route counts as ending at a slash.
    /// </summary>
    /// <param name="url">The URL.</param>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="fillsPlaceholder">
    /// Whether the client fills a placeholder, by its name without braces; null for clients that send the URL as it is.
    /// </param>
    public static RouteMatch Match(string url, Endpoint endpoint, Func<string, bool>? fillsPlaceholder = null) => Match(url, endpoint, fillsPlaceholder, out _);

    /// <inheritdoc cref="Match(string, Endpoint, Func{string, bool}?)"/>
    /// <param name="url">The URL.</param>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="fillsPlaceholder">Whether the client fills a placeholder.</param>
    /// <param name="customerId">Where the customer id stands in the URL, when there is one.</param>
    public static RouteMatch Match(string url, Endpoint endpoint, Func<string, bool>? fillsPlaceholder, out TextSpan customerId)
    {
        customerId = default;
        var path = StartOfPath(url);
        var end = url.IndexOfAny(QueryOrFragment, path);
        end = end < 0 ? url.Length : end;

        var route = endpoint.FixedSegments;
        for (var start = path; (start = url.IndexOf(route, start, end - start, StringComparison.OrdinalIgnoreCase)) >= 0; start++)
        {
            var after = start + route.Length;
            var beginsSegment = start == path || url[start - 1] is '/' or Hole;
            if (beginsSegment && (after == end || url[after] == '/'))
            {
                return MatchRest(url, after, end, fillsPlaceholder, out customerId);
            }
        }

        return RouteMatch.Elsewhere;
    }

    private static RouteMatch MatchRest(string url, int start, int end, Func<string, bool>? fillsPlaceholder, out TextSpan customerId)
    {
        customerId = default;
        while (start < end && url[start] == '/')
        {
            start++;
        }

        if (start == end)
        {
            return RouteMatch.WithoutCustomerId;
        }

        var slash = url.IndexOf('/', start, end - start);
        var segmentEnd = slash < 0 ? end : slash;
        for (var i = segmentEnd; i < end; i++)
        {
            if (url[i] != '/')
            {
                return RouteMatch.Elsewhere; // more segments: another endpoint
            }
        }

        customerId = TextSpan.FromBounds(start, segmentEnd);
        return IsCustomerId(url.Substring(start, segmentEnd - start), fillsPlaceholder) ? RouteMatch.WithCustomerId : RouteMatch.BadCustomerId;
    }

    private static bool IsCustomerId(string segment, Func<string, bool>? fillsPlaceholder)
    {
        if (fillsPlaceholder is not null && segment.Length > 2 && segment[0] == '{' && segment.IndexOf('}') == segment.Length - 1)
        {
            return fillsPlaceholder(segment.Substring(1, segment.Length - 2));
        }

        segment = segment.IndexOf('%') >= 0 ? Uri.UnescapeDataString(segment) : segment;
        return !string.IsNullOrWhiteSpace(segment) && !segment.Equals(Endpoint.CustomerIdPlaceholder, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Where the path begins: after scheme and authority, when there are any.</summary>
    private static int StartOfPath(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var authority = scheme >= 0 && url.IndexOfAny(QueryOrFragment, 0, scheme) < 0 && url.IndexOf('/', 0, scheme) < 0 ? scheme + 3
            : url.StartsWith("//", StringComparison.Ordinal) ? 2
            : -1;
        if (authority < 0)
        {
            return 0;
        }

        // A hole may hold the whole authority, its slash included.
        var path = authority;
        while (path < url.Length && !(url[path] is '/' or '?' or '#' or Hole))
        {
            path++;
        }

        return path < url.Length && url[path] == Hole ? path + 1 : path;
    }
}
