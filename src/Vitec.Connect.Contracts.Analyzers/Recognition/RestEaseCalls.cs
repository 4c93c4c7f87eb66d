using System;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>RestEase: the methods of an interface, with a template in <c>[Put]</c> and its like.</summary>
internal sealed class RestEaseCalls : InterfaceCalls
{
    private readonly INamedTypeSymbol? _path;
    private readonly INamedTypeSymbol? _allowAnyStatusCode;

    private RestEaseCalls(INamedTypeSymbol attribute, Compilation compilation, ContractSymbols contract, Evaluators evaluators, BaseAddresses addresses)
        : base(attribute, "RestEase.RestClient", compilation, contract, evaluators, addresses)
    {
        _path = compilation.TypeNamed("RestEase.PathAttribute");
        _allowAnyStatusCode = compilation.TypeNamed("RestEase.AllowAnyStatusCodeAttribute");
    }

    /// <summary>The recogniser, or null where RestEase is not referenced.</summary>
    public static RestEaseCalls? In(Compilation compilation, ContractSymbols contract, Evaluators evaluators, BaseAddresses addresses) =>
        compilation.TypeNamed("RestEase.RequestAttribute") is { } attribute ? new RestEaseCalls(attribute, compilation, contract, evaluators, addresses) : null;

    /// <summary>A parameter with <c>[Path]</c>, or such a property of the interface or one that it extends; without the attribute, a parameter goes into the query.</summary>
    protected override bool Fills(IMethodSymbol method, string placeholder)
    {
        foreach (var parameter in method.Parameters)
        {
            if (IsPath(parameter, placeholder))
            {
                return true;
            }
        }

        foreach (var type in method.ContainingType.AllInterfaces.Add(method.ContainingType))
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol && IsPath(member, placeholder))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>All without <c>[AllowAnyStatusCode]</c>; the attribute of a method wins over that of its interface.</summary>
    protected override bool ThrowsByItself(IMethodSymbol method) =>
        !(AllowsAnyStatusCode(method) ?? AllowsAnyStatusCode(method.ContainingType) ?? false);

    private bool? AllowsAnyStatusCode(ISymbol symbol)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, _allowAnyStatusCode))
            {
                return data.ConstructorArguments.IsEmpty || data.ConstructorArguments[0].Value is not false;
            }
        }

        return null;
    }

    private bool IsPath(ISymbol symbol, string placeholder) =>
        NameIn(symbol, _path) is { } name && string.Equals(name.Length > 0 ? name : symbol.Name, placeholder, StringComparison.OrdinalIgnoreCase);
}
