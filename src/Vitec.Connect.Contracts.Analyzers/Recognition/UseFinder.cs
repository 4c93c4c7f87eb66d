using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>All recognisers: leads an operation to the uses in it, or leaves it at once.</summary>
internal sealed class UseFinder
{
    // One type of each assembly that has what recognisers look for: what is called or made of others is left at once.
    private static readonly string[] Libraries =
    {
        "System.Net.Http.HttpClient",
        "System.Net.Http.HttpClientExtensions", // Microsoft.AspNet.WebApi.Client
        "System.Net.Http.Json.JsonContent",
        "System.Net.HttpWebRequest",
        "System.Net.WebClient",
        "System.Net.WebHeaderCollection",
        "System.Net.WebRequest",
        "RestSharp.RestRequest",
        "Flurl.Http.IFlurlRequest",
        "Refit.RestService",
        "RestEase.RestClient",
        "Newtonsoft.Json.JsonConvert",
        "Vitec.Connect.Contracts.Client.IVitecConnectClient",
    };

    private readonly Compilation _compilation;
    private readonly ContractSymbols _contract;
    private readonly Evaluators _evaluators;
    private readonly HashSet<IAssemblySymbol> _libraries;
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
        _compilation = compilation;
        _contract = contract;
        _evaluators = evaluators;
        _libraries = AssembliesOf(Libraries, compilation);
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
                _httpClient.FindUses(assignment, ref uses);
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
                return _libraries.Contains(property.ContainingAssembly);
            case IObjectCreationOperation { Constructor: { } constructor, Arguments.IsEmpty: false } when _libraries.Contains(constructor.ContainingAssembly):
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

    private void FindUses(IInvocationOperation call, ref UseList uses)
    {
        var assembly = call.TargetMethod.ContainingAssembly;
        if (_libraries.Contains(assembly))
        {
            _httpClient.FindUses(call, ref uses);
            _credentials.FindUses(call, ref uses);
            _libraryCredentials.FindUses(call, ref uses);
            _webRequests.FindUses(call, ref uses);
            _restSharp?.FindUses(call, ref uses);
            _flurl?.FindUses(call, ref uses);
            _typedClient.FindUses(call, ref uses);
            _newtonsoft?.FindUses(call, ref uses);
            _httpBodies?.FindUses(call, ref uses);
        }
        else if (SymbolEqualityComparer.Default.Equals(assembly, _compilation.Assembly))
        {
            // A function of one's own that makes a content.
            _httpBodies?.FindUses(call, ref uses);
        }

        // An interface that they implement can stand anywhere.
        _refit?.FindUses(call, ref uses);
        _restEase?.FindUses(call, ref uses);
        if (_contract.CanMark(assembly))
        {
            MarkedMembers.FindUses(call.Arguments, _contract, ref uses);
        }
    }

    private void FindUses(IObjectCreationOperation creation, ref UseList uses)
    {
        var assembly = creation.Type?.ContainingAssembly;
        if (_libraries.Contains(assembly!))
        {
            _httpClient.FindUses(creation, ref uses);
            _credentials.FindUses(creation, ref uses);
            _libraryCredentials.FindUses(creation, ref uses);
            _httpBodies?.FindUses(creation, ref uses);
            _restSharp?.FindUses(creation, ref uses);
        }

        if (_contract.CanMark(assembly))
        {
            MarkedMembers.FindUses(creation.Arguments, _contract, ref uses);
        }
    }

    private static HashSet<IAssemblySymbol> AssembliesOf(string[] types, Compilation compilation)
    {
        var assemblies = new HashSet<IAssemblySymbol>(SymbolEqualityComparer.Default);
        foreach (var name in types)
        {
            if (compilation.TypeNamed(name) is { } type)
            {
                assemblies.Add(type.ContainingAssembly);
            }
        }

        return assemblies;
    }
}
