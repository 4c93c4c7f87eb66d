using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Recognition;
using Text = Vitec.Connect.Contracts.Analyzers.Evaluation.Text;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>VITEC011: the endpoint called over plain http to a host that is not loopback.</summary>
internal sealed class PlainHttpRule() : Rule(Descriptors.PlainHttp)
{
    /// <summary>The option that names hosts that may be called over plain http, with commas between them.</summary>
    public const string HostsOption = "vitec_connect.plain_http_hosts";

    private const string Http = "http://";

    public override void Check(Use use, RuleContext context, List<Finding> findings)
    {
        if (use is not CallUse call)
        {
            return;
        }

        var isRelative = false;
        Text? plain = null;
        foreach (var text in context.UrlsOf(call))
        {
            if (CallUrls.IsEndpoint(text, context.Contract))
            {
                var isOnBase = call.Url is null || UrlClassifier.ClassifyWithHoles(text.Pattern) == UrlKind.Relative || !IsTextOf(call.Url, text, context);
                isRelative |= isOnBase;
                plain ??= !isOnBase && PlainHostIn(text, context) is not null ? text : null;
            }
        }

        if (plain is not null && call is { Url: { } url, UrlIsUsedElsewhere: false })
        {
            findings.Add(At(url.Syntax, plain, context));
        }

        foreach (var baseUrl in isRelative ? call.BaseUrls : ImmutableArray<IOperation>.Empty)
        {
            foreach (var text in context.TextOf(baseUrl).Alternatives)
            {
                if (PlainHostIn(text, context) is not null)
                {
                    findings.Add(At(baseUrl.Syntax, text, context));
                    break;
                }
            }
        }
    }

    private static bool IsTextOf(IOperation expression, Text text, RuleContext context) => context.TextOf(expression).Alternatives.Contains(text);

    private static Finding At(SyntaxNode place, Text text, RuleContext context)
    {
        // With a port, https is another port as well.
        var hasPort = PlainHostIn(text, context)!.IndexOf(':') >= 0;
        return Finding.At(place, ImmutableArray.Create(text), hasPort ? ImmutableDictionary<string, string?>.Empty : new UrlRepair(4, 0, "s").ToProperties(areAllBad: false));
    }

    /// <summary>The host, with its port, that a URL names for plain http; null for others, for loopback, and where it is not all known.</summary>
    private static string? PlainHostIn(Text text, RuleContext context)
    {
        var url = text.Pattern;
        if (!url.StartsWith(Http, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var end = url.IndexOfAny(new[] { '/', '?', '#', '\\' }, Http.Length);
        var authority = url.Substring(Http.Length, (end < 0 ? url.Length : end) - Http.Length);
        if (authority.IndexOf(UrlClassifier.Hole) is >= 0 and var hole)
        {
            // Where nothing but the port is unknown, the host is known.
            var colon = authority.IndexOf(':');
            if (colon < 0 || colon > hole || authority.IndexOf('@') >= 0)
            {
                return null;
            }
        }

        authority = authority.Substring(authority.LastIndexOf('@') + 1);
        var host = authority.StartsWith("[", StringComparison.Ordinal) ? authority.Substring(0, authority.IndexOf(']') + 1) : authority.Split(':')[0];
        return host.Length == 0 || IsLoopback(host) || IsAllowed(host, context) ? null : authority;
    }

    private static bool IsLoopback(string host) =>
        host.TrimEnd('.').Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (System.Net.IPAddress.TryParse(host.Trim('[', ']'), out var address) && System.Net.IPAddress.IsLoopback(address));

    private static bool IsAllowed(string host, RuleContext context)
    {
        if (context.Options.TryGetValue(HostsOption, out var hosts))
        {
            foreach (var allowed in hosts.Split(','))
            {
                if (string.Equals(allowed.Trim(), host, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
