using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Recognition;
using Text = Vitec.Connect.Contracts.Analyzers.Evaluation.Text;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>VITEC005: the endpoint called with another HTTP method than its own.</summary>
internal sealed class WrongMethodRule() : Rule(Descriptors.WrongMethod)
{
    /// <summary>The property that holds the wrong method.</summary>
    public const string Wrong = "Wrong";

    /// <summary>The property that holds the right one.</summary>
    public const string Right = "Right";

    public override void Check(Use use, RuleContext context, List<Finding> findings)
    {
        if (use is not CallUse { Methods: { IsEmpty: false } methods } call)
        {
            return;
        }

        var urls = context.UrlsOf(call);
        if (context.MayGoElsewhere(call) && MayBeRight(methods, urls, context))
        {
            return; // which method goes with which URL is not known
        }

        foreach (var method in methods)
        {
            if (WrongOf(method, urls, context) is var (wrong, right))
            {
                var properties = ImmutableDictionary<string, string?>.Empty.Add(Wrong, wrong).Add(Right, right);
                findings.Add(Finding.Of(method.Place, properties, wrong, right));
            }
        }
    }

    /// <summary>The method that no endpoint at one of the URLs has, and the one that it should be; null when there is none.</summary>
    private static (string Wrong, string Right)? WrongOf(CallMethod method, IReadOnlyList<Text> urls, RuleContext context)
    {
        foreach (var url in urls)
        {
            if (EndpointsAt(url.Pattern, context.Contract) is not { Count: > 0 } endpoints)
            {
                continue;
            }

            foreach (var name in NamesOf(method, context))
            {
                if (name is { Length: > 0 } && !Allows(endpoints, name))
                {
                    return (name, endpoints[0].Method);
                }
            }
        }

        return null;
    }

    /// <summary>Whether one of the methods may be the one that an endpoint at one of the URLs has.</summary>
    private static bool MayBeRight(ImmutableArray<CallMethod> methods, IReadOnlyList<Text> urls, RuleContext context)
    {
        foreach (var url in urls)
        {
            var endpoints = EndpointsAt(url.Pattern, context.Contract);
            foreach (var method in endpoints.Count == 0 ? ImmutableArray<CallMethod>.Empty : methods)
            {
                foreach (var name in NamesOf(method, context))
                {
                    if (name is null || Allows(endpoints, name))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>The names that a method may have, in upper case; null for one that is not known.</summary>
    private static IEnumerable<string?> NamesOf(CallMethod method, RuleContext context)
    {
        if (method.Value is not { } value)
        {
            yield return method.Name;
            yield break;
        }

        foreach (var name in context.TextOf(value).Alternatives)
        {
            yield return name.HasHole ? null : name.Pattern.ToUpperInvariant();
        }
    }

    private static List<Endpoint> EndpointsAt(string url, ContractSymbols contract)
    {
        var endpoints = new List<Endpoint>();
        foreach (var endpoint in contract.Endpoints)
        {
            if (RouteMatcher.Match(url, endpoint) != RouteMatch.Elsewhere)
            {
                endpoints.Add(endpoint);
            }
        }

        return endpoints;
    }

    private static bool Allows(List<Endpoint> endpoints, string method)
    {
        foreach (var endpoint in endpoints)
        {
            if (string.Equals(endpoint.Method, method.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
