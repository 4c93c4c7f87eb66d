using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>What fills the placeholders in the resource of a RestSharp request.</summary>
internal sealed class UrlSegments(FileEvaluator file)
{
    private readonly Dictionary<string, List<IOperation>> _values = new();
    private bool _fillsAny;

    /// <summary>Takes up what is done with the request, when it adds a URL segment or may do so.</summary>
    public void Add(IOperation operation)
    {
        switch (operation)
        {
            case IPropertyReferenceOperation { Property.Name: "Parameters" }:
                _fillsAny = true;
                break;
            case IInvocationOperation { TargetMethod.Name: "AddUrlSegment", Arguments: var arguments }:
                Add(arguments.Named("name"), arguments.Named("value"));
                break;
            case IInvocationOperation { TargetMethod.Name: "AddParameter" or "AddOrUpdateParameter", Arguments: var arguments }:
                AddParameter(arguments);
                break;
            case IInvocationOperation { TargetMethod.Name: "AddOrUpdateParameters" }:
                _fillsAny = true;
                break;
        }
    }

    /// <summary>Whether something fills a placeholder, compared with case as RestSharp does: a segment with a value, or perhaps the client.</summary>
    public bool Fills(string placeholder) => _fillsAny || _values.ContainsKey(placeholder) || HasClientParameters();

    /// <summary>The values that come in customerId's place in a resource, when it is an endpoint's.</summary>
    public IEnumerable<IOperation> ValuesIn(IOperation resource, ContractSymbols contract)
    {
        if (_values.Count == 0)
        {
            yield break;
        }

        foreach (var text in file.Evaluate(resource, default).Alternatives)
        {
            foreach (var endpoint in contract.Endpoints)
            {
                if (RouteMatcher.Match(text.Pattern, endpoint, _values.ContainsKey, out var customerId) == RouteMatch.WithCustomerId
                    && customerId.Length > 2
                    && _values.TryGetValue(text.Pattern.Substring(customerId.Start + 1, customerId.Length - 2), out var values))
                {
                    foreach (var value in values)
                    {
                        yield return value;
                    }
                }
            }
        }
    }

    private void AddParameter(ImmutableArray<IArgumentOperation> arguments)
    {
        switch (arguments.Named("parameter")?.AsWritten())
        {
            case null when arguments.Named("type") is { } type:
                AddOfType(type, arguments);
                break;
            case null or IObjectCreationOperation { Type.Name: not "UrlSegmentParameter" }:
                break; // a query or a body
            case IInvocationOperation { TargetMethod.Name: "CreateParameter", Arguments: var created } when created.Named("type") is { } type:
                AddOfType(type, created);
                break;
            case IObjectCreationOperation { Arguments: var created }:
                Add(created.Named("name"), created.Named("value"));
                break;
            default:
                _fillsAny = true;
                break;
        }
    }

    private void AddOfType(IOperation type, ImmutableArray<IArgumentOperation> arguments)
    {
        if (type is not IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member })
        {
            _fillsAny = true;
        }
        else if (member.Name == "UrlSegment")
        {
            Add(arguments.Named("name"), arguments.Named("value"));
        }
    }

    private void Add(IOperation? name, IOperation? value)
    {
        if (name is null || value is null || IsBlank(file.Evaluate(value, default)))
        {
            return;
        }

        foreach (var text in file.Evaluate(name, default).Alternatives)
        {
            _fillsAny |= text.HasHole;
            if (!_values.TryGetValue(text.Pattern, out var values))
            {
                _values.Add(text.Pattern, values = new List<IOperation>());
            }

            values.Add(value);
        }
    }

    private static bool IsBlank(TextValue value)
    {
        foreach (var alternative in value.Alternatives)
        {
            if (!string.IsNullOrWhiteSpace(alternative.Pattern))
            {
                return false;
            }
        }

        return !value.Alternatives.IsEmpty || value.CanBeNull;
    }

    /// <summary>
    /// Whether the file gives a client parameters for all of its requests. To which one is not looked at: it is asked only
    /// when a placeholder would be reported, and a wrong report is worse than none.
    /// </summary>
    private bool HasClientParameters()
    {
        foreach (var token in file.Model.SyntaxTree.GetRoot().DescendantTokens())
        {
            if (token.ValueText is "AddDefaultUrlSegment" or "AddDefaultParameter" or "DefaultParameters")
            {
                return true;
            }
        }

        return false;
    }
}
