using System;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>VITEC004: a Url that has a scheme, but is no usable http(s) URL.</summary>
internal sealed class UnusableUrlRule() : UrlRule(Descriptors.UnusableUrl, UrlKind.Unusable)
{
    // What is written before the slashes, and after a scheme of the two that count.
    private static readonly char[] Slashes = { '/', '\\' };

    protected override UrlRepair? RepairOf(string url)
    {
        var start = 0;
        while (start < url.Length && (char.IsWhiteSpace(url[start]) || char.IsControl(url[start])))
        {
            start++;
        }

        // https:/x.se, https:x.se, https:\\x.se, and good ones after a blank.
        var repair = start > 0 ? new UrlRepair(0, start, "") : SchemeLength(url) is > 0 and var scheme ? WithSlashes(url, scheme) : null;
        return repair is { } known && UrlClassifier.ClassifyWithHoles(known.Apply(url)) == UrlKind.Absolute ? repair : null;
    }

    private static UrlRepair? WithSlashes(string url, int scheme)
    {
        var end = scheme;
        while (end < url.Length && Array.IndexOf(Slashes, url[end]) >= 0)
        {
            end++;
        }

        // Three slashes and more: the host is what is missing.
        return end - scheme <= 2 && end < url.Length ? new UrlRepair(scheme, end - scheme, "//") : null;
    }

    private static int SchemeLength(string url) =>
        url.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? 6
        : url.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? 5
        : 0;
}
