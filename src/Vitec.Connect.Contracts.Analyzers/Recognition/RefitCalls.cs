using System;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>Refit: the methods of an interface, with a template in <c>[Put]</c> and its like.</summary>
internal sealed class RefitCalls : InterfaceCalls
{
    private readonly INamedTypeSymbol? _aliasAs;

    private RefitCalls(INamedTypeSymbol attribute, Compilation compilation, ContractSymbols contract, Evaluators evaluators, BaseAddresses addresses)
        : base(attribute, "Refit.RestService", compilation, contract, evaluators, addresses) =>
        _aliasAs = compilation.TypeNamed("Refit.AliasAsAttribute");

    /// <summary>The recogniser, or null where Refit is not referenced.</summary>
    public static RefitCalls? In(Compilation compilation, ContractSymbols contract, Evaluators evaluators, BaseAddresses addresses) =>
        compilation.TypeNamed("Refit.HttpMethodAttribute") is { } attribute ? new RefitCalls(attribute, compilation, contract, evaluators, addresses) : null;

    /// <summary>All but those that give the response itself: <c>Task&lt;ApiResponse&lt;T&gt;&gt;</c>, <c>Task&lt;HttpResponseMessage&gt;</c>.</summary>
    protected override bool ThrowsByItself(IMethodSymbol method) =>
        !(method.ReturnType is INamedTypeSymbol { TypeArguments: { Length: 1 } result } && result[0].Name is ("ApiResponse" or "IApiResponse" or "HttpResponseMessage"));

    /// <summary>
    /// A parameter of that name or alias, compared without case; <c>{**path}</c> is one that keeps its slashes, and
    /// <c>{order.Id}</c> a property of a parameter.
    /// </summary>
    protected override bool Fills(IMethodSymbol method, string placeholder)
    {
        placeholder = placeholder.TrimStart('*');
        var dot = placeholder.IndexOf('.');
        placeholder = dot < 0 ? placeholder : placeholder.Substring(0, dot);
        foreach (var parameter in method.Parameters)
        {
            if (string.Equals(NameIn(parameter, _aliasAs) ?? parameter.Name, placeholder, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
