using System;
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
    private readonly BasicCredentials _credentials;
    private readonly LibraryCredentials _libraryCredentials;
    private readonly NewtonsoftCalls? _newtonsoft;
    private readonly TypedClientCalls _typedClient;
    private readonly BodyObjects _objects;
    private readonly Lazy<CallRecognisers?> _calls;

    public UseFinder(Compilation compilation, ContractSymbols contract, Evaluators evaluators)
    {
        _contract = contract;
        _evaluators = evaluators;
        _assemblies = new RelevantAssemblies(compilation, contract);
        _credentials = new BasicCredentials(compilation, evaluators);
        _libraryCredentials = new LibraryCredentials(compilation, evaluators);
        _newtonsoft = NewtonsoftCalls.In(compilation, contract, evaluators);
        _typedClient = new TypedClientCalls(compilation);
        var json = new JsonOptions(compilation);
        _objects = new BodyObjects(compilation, json, _newtonsoft);
        _calls = new Lazy<CallRecognisers?>(() => contract.MayBeCalled ? new CallRecognisers(compilation, contract, evaluators, json, _objects) : null);
    }

    /// <summary>The kinds of operations in which there can be uses; indexers only where something is marked, attributes only where a library looks at them.</summary>
    public ImmutableArray<OperationKind> Kinds
    {
        get
        {
            var kinds = ImmutableArray.Create(
                OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.DeconstructionAssignment);
            kinds = _contract.HasOwnMarks ? kinds.Add(OperationKind.PropertyReference) : kinds; // a marked parameter of an indexer
            return _libraryCredentials.AreInAttributes ? kinds.Add(OperationKind.Attribute) : kinds;
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
            case IPropertyReferenceOperation { Arguments: { IsEmpty: false } arguments, Property: var indexer }:
                if (_contract.CanBeMarked(indexer))
                {
                    MarkedMembers.FindUses(arguments, _contract, ref uses);
                }

                break;
            case IDeconstructionAssignmentOperation assignment:
                MarkedMembers.FindUses(assignment, _contract, ref uses);
                break;
            case IAssignmentOperation assignment:
                _calls.Value?.FindUses(assignment, ref uses);
                _credentials.FindUses(assignment, ref uses);
                MarkedMembers.FindUses(assignment, _contract, ref uses);
                break;
            case IAttributeOperation attribute:
                _libraryCredentials.FindUses(attribute, ref uses);
                _calls.Value?.FindUses(attribute, ref uses);
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
                return IsOfCalls(property);
            case IObjectCreationOperation { Constructor: { } constructor, Arguments.IsEmpty: false } when IsOfCalls(constructor):
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

    private bool IsOfCalls(ISymbol member) => (_assemblies.Of(member.ContainingAssembly) & Relevance.Library) != 0 && _calls.Value is not null;

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
        }

        _calls.Value?.FindUses(call, relevance, ref uses);
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
            _calls.Value?.FindUses(creation, ref uses);
        }

        if (creation.Constructor is { } constructor && _contract.CanBeMarked(constructor))
        {
            MarkedMembers.FindUses(creation.Arguments, _contract, ref uses);
        }
    }
}
