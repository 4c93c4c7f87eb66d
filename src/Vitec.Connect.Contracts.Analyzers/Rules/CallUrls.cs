using System.Collections.Generic;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>The URLs that a call can go to.</summary>
internal static class CallUrls
{
    /// <summary>
    /// The URLs of a call; one that is no endpoint's by itself is also seen on the base addresses that are known, which can
    /// have the beginning of the route.
    /// </summary>
    public static List<Text> Of(CallUse call, RuleContext context)
    {
        var urls = new List<Text>();
        if (call.Url is not { } expression)
        {
            if (call.KnownUrl is { } known)
            {
                urls.Add(Text.Of(TextPiece.Of(known, source: null)));
            }

            return urls;
        }

        foreach (var url in context.TextOf(expression).Alternatives)
        {
            var before = urls.Count;
            if (!IsEndpoint(url, context.Contract) && UrlClassifier.ClassifyWithHoles(url.Pattern) == UrlKind.Relative)
            {
                foreach (var baseUrl in call.BaseUrls)
                {
                    AddResolved(context.TextOf(baseUrl), url, call, urls);
                }
            }

            if (urls.Count == before)
            {
                urls.Add(url);
            }
        }

        return urls;
    }

    /// <summary>Whether a URL has the route of an endpoint, with a customer id or without.</summary>
    public static bool IsEndpoint(Text url, ContractSymbols contract)
    {
        foreach (var endpoint in contract.Endpoints)
        {
            if (RouteMatcher.Match(url.Pattern, endpoint) != RouteMatch.Elsewhere)
            {
                return true;
            }
        }

        return false;
    }

    private static void AddResolved(TextValue baseUrls, Text url, CallUse call, List<Text> urls)
    {
        foreach (var baseUrl in baseUrls.Alternatives)
        {
            if (!baseUrl.HasHole && UrlClassifier.Classify(baseUrl.Pattern) == UrlKind.Absolute)
            {
                urls.Add(call.IsAppendedToBase ? Appended(baseUrl, url) : FrameworkTexts.Resolve(baseUrl, url, call.Url!.Syntax));
            }
        }
    }

    /// <summary>Both with one slash in between.</summary>
    private static Text Appended(Text baseUrl, Text url)
    {
        var start = 0;
        while (start < url.Pattern.Length && url.Pattern[start] == '/')
        {
            start++;
        }

        return Text.Concat(Text.Of(TextPiece.Of(baseUrl.Pattern.TrimEnd('/') + "/", source: null)), url.Slice(start, url.Pattern.Length - start));
    }
}
