using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>
/// Calls that a library makes of the methods of an interface, whose attributes have a template: what Refit and RestEase share.
/// </summary>
internal abstract class InterfaceCalls
{
    private static readonly string[] Verbs = { "Get", "Put", "Post", "Patch", "Delete", "Head", "Options", "Trace" };

    private readonly Evaluators _evaluators;
    private readonly BaseAddresses _addresses;
    private readonly ContractSymbols _contract;
    private readonly INamedTypeSymbol _attribute;
    private readonly Dictionary<ISymbol, string> _verbs = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? _factory;
    private readonly INamedTypeSymbol? _registration;

    /// <param name="attribute">The attribute that the others for each HTTP method derive from.</param>
    /// <param name="factory">The full name of the type whose <c>For</c> makes clients.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="evaluators">The evaluators.</param>
    /// <param name="addresses">The base addresses of clients.</param>
    protected InterfaceCalls(INamedTypeSymbol attribute, string factory, Compilation compilation, ContractSymbols contract, Evaluators evaluators, BaseAddresses addresses)
    {
        _attribute = attribute;
        _contract = contract;
        _evaluators = evaluators;
        _addresses = addresses;
        _factory = compilation.TypeNamed(factory);
        _registration = compilation.TypeNamed("Refit.HttpClientFactoryExtensions");
        foreach (var verb in Verbs)
        {
            if (compilation.TypeNamed($"{attribute.ContainingNamespace.ToDisplayString()}.{verb}Attribute") is { } type)
            {
                _verbs.Add(type, verb.ToUpperInvariant());
            }
        }
    }

    /// <summary>The template in an attribute of an interface's method.</summary>
    public void FindUses(IAttributeOperation attribute, ref UseList uses)
    {
        if (attribute.Operation is IObjectCreationOperation { Type: { } type } creation && IsOfLibrary(type)
            && creation.Arguments.Named("path") is { } path
            && attribute.Syntax.Parent?.Parent is MethodDeclarationSyntax declaration
            && attribute.SemanticModel!.GetDeclaredSymbol(declaration) is IMethodSymbol { ContainingType.TypeKind: TypeKind.Interface } method)
        {
            uses.Add(new CallUse(attribute)
            {
                Url = path,
                EscapesUrl = true,
                Methods = MethodsOf(attribute, type, creation),
                FillsPlaceholder = FilledBy(method),
            });
        }
    }

    /// <summary>
    /// A client made for an interface that has a method for an endpoint: the base of its URLs. A call of such a method whose
    /// answer has to be looked at.
    /// </summary>
    public void FindUses(IInvocationOperation call, ref UseList uses)
    {
        if (call.TargetMethod.ContainingType?.TypeKind == TypeKind.Interface && TemplateOf(call.TargetMethod) is { } called && !ThrowsByItself(call.TargetMethod))
        {
            uses.Add(new CallUse(call) { KnownUrl = called, Answers = ImmutableArray.Create(call) });
            return;
        }

        var isRegistered = call.TargetMethod.Name is "AddRefitClient" && call.TargetMethod.DeclaringType().Is(_registration);
        if (!isRegistered && (call.TargetMethod.Name is not ("For" or "ForGenerated") || !call.TargetMethod.ContainingType.Is(_factory)))
        {
            return;
        }

        if (InterfaceOf(call) is not { } client
            || (isRegistered ? _addresses.OfRegistered(client, _evaluators.Of(call)) : BaseUrlsOf(call)) is not { IsEmpty: false } baseUrls)
        {
            return;
        }

        foreach (var template in TemplatesOf(client))
        {
            foreach (var endpoint in _contract.Endpoints)
            {
                if (RouteMatcher.Match(template, endpoint) != RouteMatch.Elsewhere)
                {
                    uses.Add(new CallUse(call) { KnownUrl = template, BaseUrls = baseUrls });
                    return;
                }
            }
        }
    }

    /// <summary>Whether a method throws when the answer is no success.</summary>
    protected abstract bool ThrowsByItself(IMethodSymbol method);

    /// <summary>Whether something of a method, or of the interface around it, fills a placeholder of its template.</summary>
    protected abstract bool Fills(IMethodSymbol method, string placeholder);

    /// <summary>The value of an attribute's only argument, or null where there is no such attribute; empty where it has none.</summary>
    protected static string? NameIn(ISymbol symbol, INamedTypeSymbol? attribute)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute))
            {
                foreach (var argument in data.NamedArguments)
                {
                    if (argument is { Key: "Name", Value.Value: string named })
                    {
                        return named;
                    }
                }

                return data.ConstructorArguments.Length > 0 && data.ConstructorArguments[0].Value is string name ? name : "";
            }
        }

        return null;
    }

    private bool IsOfLibrary(ITypeSymbol type)
    {
        for (var each = type; each is not null; each = each.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(each, _attribute))
            {
                return true;
            }
        }

        return false;
    }

    // Apart from where attributes are looked at: what a lambda captures is allocated there on entry, whether it is made or not.
    private Func<string, bool> FilledBy(IMethodSymbol method) => placeholder => Fills(method, placeholder);

    /// <summary>The method that the attribute's name has, or its argument (RestEase's <c>[Request("PUT", …)]</c>).</summary>
    private ImmutableArray<CallMethod> MethodsOf(IAttributeOperation attribute, ITypeSymbol type, IObjectCreationOperation creation) =>
        _verbs.TryGetValue(type, out var verb) ? ImmutableArray.Create(new CallMethod(verb, attribute.Syntax))
        : creation.Arguments.Named("httpMethod") is { ConstantValue: { HasValue: true, Value: string name } } argument
            ? ImmutableArray.Create(new CallMethod(name.ToUpperInvariant(), argument.Syntax))
        : ImmutableArray<CallMethod>.Empty;

    private static INamedTypeSymbol? InterfaceOf(IInvocationOperation call)
    {
        if (call.TargetMethod.TypeArguments is { Length: 1 } types)
        {
            return types[0] as INamedTypeSymbol;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Value is ITypeOfOperation { TypeOperand: var type })
            {
                return type as INamedTypeSymbol;
            }
        }

        return null;
    }

    private ImmutableArray<IOperation> BaseUrlsOf(IInvocationOperation call)
    {
        var file = _evaluators.Of(call);
        var baseUrls = ImmutableArray.CreateBuilder<IOperation>();
        AddOf(call.Arguments);
        if (call.Instance is not null)
        {
            foreach (var origin in Sources.Of(call.Instance, file))
            {
                if (origin.Value is IObjectCreationOperation creation)
                {
                    AddOf(creation.Arguments);
                }
            }
        }

        return baseUrls.ToImmutable();

        void AddOf(ImmutableArray<IArgumentOperation> arguments)
        {
            if ((arguments.Named("hostUrl") ?? arguments.Named("baseUrl")) is { } baseUrl)
            {
                baseUrls.Add(baseUrl);
            }
            else if ((arguments.Named("client") ?? arguments.Named("httpClient")) is { } client)
            {
                baseUrls.AddRange(_addresses.Of(client, file));
            }
        }
    }

    private IEnumerable<string> TemplatesOf(INamedTypeSymbol client)
    {
        foreach (var type in client.AllInterfaces.Add(client))
        {
            foreach (var member in type.GetMembers())
            {
                if (TemplateOf(member) is { } template)
                {
                    yield return template;
                }
            }
        }
    }

    private string? TemplateOf(ISymbol method)
    {
        foreach (var data in method.GetAttributes())
        {
            if (data.AttributeClass is { } attribute && IsOfLibrary(attribute)
                && !data.ConstructorArguments.IsEmpty && data.ConstructorArguments[data.ConstructorArguments.Length - 1].Value is string template)
            {
                return template;
            }
        }

        return null;
    }
}
