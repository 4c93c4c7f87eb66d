using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Vitec.Connect.Contracts.Analyzers.Contract;
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
            case ValueUse { Value: var value } when Find(context.TextOf(value).Alternatives, text => text.Pattern) is { } left:
                findings.Add(Finding.At(value.Syntax, left));
                break;
            case CallUse { Url: { } url, UrlIsUsedElsewhere: false } call when Find(context.UrlsOf(call), text => CustomerIdIn(text, call, context.Contract)) is { } left:
                findings.Add(Finding.At(url.Syntax, left));
                break;
        }

        if (use is CredentialUse credentials && LeftIn(credentials, context) is { } placeholder)
        {
            findings.Add(Finding.Of(credentials.Place, ImmutableDictionary<string, string?>.Empty, Finding.Show(placeholder)));
        }

        if (context.Body is { } body)
        {
            foreach (var member in body.Contract.Members)
            {
                foreach (var (place, texts) in body.TextsOf(member, context))
                {
                    if (Find(texts.Alternatives, text => text.Pattern) is { } left)
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

    private static Text? Find(IEnumerable<Text> texts, Func<Text, string?> valueIn)
    {
        foreach (var text in texts)
        {
            if (valueIn(text) is { } value && DocumentationValue.Is(value))
            {
                return text;
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
