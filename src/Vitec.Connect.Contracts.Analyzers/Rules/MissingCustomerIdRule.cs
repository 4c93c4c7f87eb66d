using System.Collections.Generic;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>VITEC001: a call to the endpoint that is missing customerId.</summary>
internal sealed class MissingCustomerIdRule() : Rule(Descriptors.MissingCustomerId)
{
    public override void Check(Use use, RuleContext context, List<Finding> findings)
    {
        switch (use)
        {
            case ValueUse { Mark: ValueMark.CustomerId, Value: var value } when CheckCustomerId(context.TextOf(value)) is var (isMissing, text) && isMissing:
                findings.Add(Finding.At(value.Syntax, text));
                break;
            case CallUse { Url: { } url, UrlIsUsedElsewhere: false } call when CheckUrl(context.UrlsOf(call), call, context.Contract) is { } text:
                findings.Add(Finding.At(url.Syntax, text));
                break;
        }
    }

    /// <summary>Null and the empty text are reported when nothing else can reach the place; a blank one is on any path.</summary>
    private static (bool IsMissing, Text? Text) CheckCustomerId(TextValue value)
    {
        var isAllEmpty = true;
        foreach (var alternative in value.Alternatives)
        {
            if (alternative.IsEmpty)
            {
                continue;
            }

            isAllEmpty = false;
            if (string.IsNullOrWhiteSpace(alternative.Pattern))
            {
                return (true, alternative);
            }
        }

        return isAllEmpty && !value.Alternatives.IsEmpty ? (true, value.Alternatives[0]) : (isAllEmpty && value.CanBeNull, null);
    }

    /// <summary>Nothing in the place of customerId is reported when no path puts something there; blanks are on any path.</summary>
    private static Text? CheckUrl(IReadOnlyList<Text> urls, CallUse call, ContractSymbols contract)
    {
        foreach (var endpoint in contract.Endpoints)
        {
            Text? without = null;
            var isGivenElsewhere = false;
            foreach (var alternative in urls)
            {
                switch (RouteMatcher.Match(alternative.Pattern, endpoint, call.FillsPlaceholder))
                {
                    case RouteMatch.BadCustomerId:
                        return alternative;
                    case RouteMatch.WithoutCustomerId:
                        without ??= alternative;
                        break;
                    case RouteMatch.WithCustomerId:
                        isGivenElsewhere = true;
                        break;
                    case RouteMatch.Elsewhere:
                        isGivenElsewhere |= alternative.HasHole;
                        break;
                }
            }

            if (without is not null && !isGivenElsewhere)
            {
                return without;
            }
        }

        return null;
    }
}
