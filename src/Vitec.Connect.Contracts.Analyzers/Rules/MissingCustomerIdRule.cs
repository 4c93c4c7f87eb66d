using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>VITEC001: a call to the endpoint that is missing customerId.</summary>
internal sealed class MissingCustomerIdRule() : Rule(Descriptors.MissingCustomerId)
{
    public override Finding? Check(Use use, TextValue value, ContractSymbols contract) => use.Kind switch
    {
        UseKind.CustomerId => CheckCustomerId(value),
        UseKind.Route => CheckRoute(value, contract),
        _ => null,
    };

    private static Finding? CheckCustomerId(TextValue value)
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
                return Finding.Of(alternative);
            }
        }

        return !isAllEmpty ? null
            : !value.Alternatives.IsEmpty ? Finding.Of(value.Alternatives[0])
            : value.CanBeNull ? Finding.OfNull()
            : null;
    }

    /// <summary>Nothing in the place of customerId is reported when no path puts something there; blanks are on any path.</summary>
    private static Finding? CheckRoute(TextValue value, ContractSymbols contract)
    {
        foreach (var endpoint in contract.Endpoints)
        {
            Text? without = null;
            var isGivenElsewhere = false;
            foreach (var alternative in value.Alternatives)
            {
                switch (RouteMatcher.Match(alternative.Pattern, endpoint))
                {
                    case RouteMatch.BadCustomerId:
                        return Finding.Of(alternative);
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
                return Finding.Of(without);
            }
        }

        return null;
    }
}
