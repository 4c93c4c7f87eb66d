using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>All recognisers: leads an operation to the uses in it, or leaves it at once.</summary>
internal sealed class UseFinder
{
    private readonly ContractSymbols _contract;
    private readonly Evaluators _evaluators;
    private readonly RelevantAssemblies _assemblies;
    private readonly HttpClientCalls _httpClient;
    private readonly BasicCredentials _credentials;
    private readonly NewtonsoftCalls? _newtonsoft;
    private readonly TypedClientCalls _typedClient;
    private readonly LibraryCredentials _libraryCredentials;
    private readonly BodyObjects _objects;
    private readonly HttpBodies? _httpBodies;
    private readonly WebRequestCalls _webRequests;
    private readonly RestSharpCalls? _restSharp;
    private readonly FlurlCalls? _flurl;
    private readonly RefitCalls? _refit;
    private readonly RestEaseCalls? _restEase;

    public UseFinder(Compilation compilation, ContractSymbols contract, Evaluators evaluators)
    {
        _contract = contract;
        _evaluators = evaluators;
        _assemblies = new RelevantAssemblies(compilation, contract);
        var json = new JsonOptions(compilation);
        var addresses = new BaseAddresses(compilation);
        _httpClient = new HttpClientCalls(compilation, evaluators, json, addresses);
        _credentials = new BasicCredentials(compilation, evaluators);
        _newtonsoft = NewtonsoftCalls.In(compilation, contract, evaluators);
        _typedClient = new TypedClientCalls(compilation);
        _libraryCredentials = new LibraryCredentials(compilation, evaluators);
        _objects = new BodyObjects(compilation, json, _newtonsoft);
        _httpBodies = HttpBodies.In(compilation, evaluators, json, _objects, _httpClient);
        _webRequests = new WebRequestCalls(compilation, evaluators);
        _restSharp = RestSharpCalls.In(compilation, contract, evaluators, addresses);
        _flurl = FlurlCalls.In(compilation, evaluators, addresses);
        _refit = RefitCalls.In(compilation, contract, evaluators, addresses);
        _restEase = RestEaseCalls.In(compilation, contract, evaluators, addresses);
    }

    /// <summary>The kinds of operations in which there can be uses; attributes only where a library looks at them.</summary>
    public ImmutableArray<OperationKind> Kinds
    {
        get
        {
            var kinds = ImmutableArray.Create(
                OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.DeconstructionAssignment);
            return _refit is null && _restEase is null ? kinds : kinds.Add(OperationKind.Attribute);
        }
    }

    public UseList UsesIn(IOperation operation)
    {
        var uses = default(UseList);
        switch (operation)
        {
            case IInvocationOperation call:
                FindUses(call, ref uses);
                break;
            case IObjectCreationOperation creation:
                FindUses(creation, ref uses);
                break;
            case IDeconstructionAssignmentOperation assignment:
                MarkedMembers.FindUses(assignment, _contract, ref uses);
                break;
            case IAssignmentOperation assignment:
                if (_contract.MayBeCalled)
                {
                    _httpClient.FindUses(assignment, ref uses);
                }

                _credentials.FindUses(assignment, ref uses);
                MarkedMembers.FindUses(assignment, _contract, ref uses);
                break;
            case IAttributeOperation attribute:
                _libraryCredentials.FindUses(attribute, ref uses);
                _refit?.FindUses(attribute, ref uses);
                _restEase?.FindUses(attribute, ref uses);
                break;
        }

        foreach (var use in uses)
        {
            if (use is CallUse { Body: { } body })
            {
                body.Objects = _objects.In(body, _evaluators.Of(operation));
            }
        }

        return uses;
    }

    /// <summary>Whether an operation gives a client the base of its URLs: by name and library, which is enough to look closer.</summary>
    public bool GivesBaseUrl(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "BaseAddress" or "BaseUrl" } property } }:
                return IsOfLibrary(property);
            case IObjectCreationOperation { Constructor: { } constructor, Arguments.IsEmpty: false } when IsOfLibrary(constructor):
                foreach (var parameter in constructor.Parameters)
                {
                    if (parameter.Name is "baseUrl")
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    private bool IsOfLibrary(ISymbol member) => (_assemblies.Of(member.ContainingAssembly) & Relevance.Library) != 0 && _contract.MayBeCalled;

    private void FindUses(IInvocationOperation call, ref UseList uses)
    {
        var relevance = _assemblies.Of(call.TargetMethod.ContainingAssembly);
        if (relevance == Relevance.None)
        {
            return;
        }

        if ((relevance & Relevance.Library) != 0)
        {
            _credentials.FindUses(call, ref uses);
            _libraryCredentials.FindUses(call, ref uses);
            _typedClient.FindUses(call, ref uses);
            _newtonsoft?.FindUses(call, ref uses);
            if (_contract.MayBeCalled)
            {
                _httpClient.FindUses(call, ref uses);
                _webRequests.FindUses(call, ref uses);
                _restSharp?.FindUses(call, ref uses);
                _flurl?.FindUses(call, ref uses);
                _httpBodies?.FindUses(call, ref uses);
            }
        }
        else if (relevance == Relevance.Own && Function.IsFollowed(call.TargetMethod) && _contract.MayBeCalled)
        {
            // A function of one's own that makes a content.
            _httpBodies?.FindUses(call, ref uses);
        }

        // Interfaces that a library implements, and what makes their clients.
        if ((relevance & (Relevance.Interfaces | Relevance.Library | Relevance.Own)) != 0)
        {
            _refit?.FindUses(call, ref uses);
            _restEase?.FindUses(call, ref uses);
        }

        if (_contract.CanBeMarked(call.TargetMethod))
        {
            MarkedMembers.FindUses(call.Arguments, _contract, ref uses);
        }
    }

    private void FindUses(IObjectCreationOperation creation, ref UseList uses)
    {
        var relevance = _assemblies.Of(creation.Type?.ContainingAssembly);
        if (relevance == Relevance.None)
        {
            return;
        }

        if ((relevance & Relevance.Library) != 0)
        {
            _credentials.FindUses(creation, ref uses);
            _libraryCredentials.FindUses(creation, ref uses);
            if (_contract.MayBeCalled)
            {
                _httpClient.FindUses(creation, ref uses);
                _httpBodies?.FindUses(creation, ref uses);
                _restSharp?.FindUses(creation, ref uses);
            }
        }

        if (creation.Constructor is { } constructor && _contract.CanBeMarked(constructor))
        {
            MarkedMembers.FindUses(creation.Arguments, _contract, ref uses);
        }
    }
}
