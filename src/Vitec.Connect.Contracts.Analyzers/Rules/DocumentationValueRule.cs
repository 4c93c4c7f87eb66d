using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;
using Text = Vitec.Connect.Contracts.Analyzers.Evaluation.Text;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>VITEC007: a value left over from the documentation.</summary>
internal sealed class DocumentationValueRule() : Rule(Descriptors.DocumentationValue)
{
    public override void Check(Use use, RuleContext context, List<Finding> findings)
    {
        switch (use)
        {
            case ValueUse { Value: var value } when LeftIn(context.TextOf(value)) is { } left:
                findings.Add(Finding.At(value.Syntax, left));
                break;
            case CallUse { Url: { } url, UrlIsUsedElsewhere: false } call when LeftIn(call, context) is { } left:
                findings.Add(Finding.At(url.Syntax, left));
                break;
            case CredentialUse credentials when LeftIn(credentials, context) is { } placeholder:
                findings.Add(Finding.Of(credentials.Place, ImmutableDictionary<string, string?>.Empty, Finding.Show(placeholder)));
                break;
        }

        if (context.Body is { } body)
        {
            foreach (var member in body.Contract.Members)
            {
                foreach (var (place, texts) in body.TextsOf(member, context))
                {
                    if (LeftIn(texts) is { } left)
                    {
                        findings.Add(Finding.At(place, left));
                    }
                }
            }
        }
    }

    private static string? LeftIn(CredentialUse credentials, RuleContext context)
    {
        foreach (var text in Credentials.TextsIn(credentials, context))
        {
            if (DocumentationValue.PlaceholderIn(text) is { } placeholder)
            {
                return placeholder;
            }
        }

        return null;
    }

    private static Text? LeftIn(TextValue value)
    {
        foreach (var text in value.Alternatives)
        {
            if (DocumentationValue.Is(text.Pattern))
            {
                return text;
            }
        }

        return null;
    }

    private static Text? LeftIn(CallUse call, RuleContext context)
    {
        foreach (var url in context.UrlsOf(call))
        {
            if (CustomerIdIn(url, call, context.Contract) is { } customerId && DocumentationValue.Is(customerId))
            {
                return url;
            }
        }

        return null;
    }

    private static string? CustomerIdIn(Text url, CallUse call, ContractSymbols contract)
    {
        foreach (var endpoint in contract.Endpoints)
        {
            if (RouteMatcher.Match(url.Pattern, endpoint, call.FillsPlaceholder, out var customerId) != RouteMatch.Elsewhere && !customerId.IsEmpty)
            {
                return Uri.UnescapeDataString(url.Pattern.Substring(customerId.Start, customerId.Length));
            }
        }

        return null;
    }
}
