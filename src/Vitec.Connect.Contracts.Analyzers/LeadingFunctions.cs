using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers;

/// <summary>
/// Tells which private and local functions of a file lead to uses that are given values: by their own code, or by functions
/// that they call. Looks at the code of functions that are asked about, once, and at no other.
/// </summary>
/// <param name="model">The file.</param>
/// <param name="usesIn">The uses in an operation.</param>
/// <param name="words">Tells code that can have uses by its words.</param>
/// <param name="isGivenValues">Whether a use is given values by the parameters of functions around it.</param>
internal sealed class LeadingFunctions(SemanticModel model, Func<IOperation, UseList> usesIn, UseWords words, Func<Use, CancellationToken, bool> isGivenValues)
{
    private readonly ConcurrentDictionary<ISymbol, bool> _leading = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, FunctionCode> _codes = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a function leads to a use that is given values.</summary>
    /// <param name="function">The function, as it is called.</param>
    /// <param name="cancellationToken">Cancels what is being computed.</param>
    public bool Contains(IMethodSymbol function, CancellationToken cancellationToken)
    {
        if (!Function.IsFollowed(function))
        {
            return false;
        }

        function = Function.ImplementationOf(function);
        return _leading.TryGetValue(function, out var known)
            ? known
            : _leading.GetOrAdd(function, FunctionCode.LeadsToUse(function, each => CodeOf(each, cancellationToken)));
    }

    private FunctionCode CodeOf(IMethodSymbol function, CancellationToken cancellationToken) =>
        _codes.TryGetValue(function, out var known) ? known : _codes.GetOrAdd(function, Read(function, cancellationToken));

    private FunctionCode Read(IMethodSymbol function, CancellationToken cancellationToken)
    {
        if (Function.DeclarationOf(function, model.SyntaxTree) is not { } declaration)
        {
            return FunctionCode.Nothing;
        }

        // By its words first: to have the code of all functions bound takes the compiler longer than everything else here.
        var byWords = words.CodeOf(function);
        if (!byWords.HasUse || model.OperationOf(declaration, cancellationToken) is not { } body)
        {
            return byWords.HasUse ? FunctionCode.Nothing : byWords;
        }

        List<IMethodSymbol>? called = null;
        foreach (var operation in body.Descendants())
        {
            foreach (var use in usesIn(operation))
            {
                if (isGivenValues(use, cancellationToken))
                {
                    return FunctionCode.Use;
                }
            }

            if (operation is IInvocationOperation { TargetMethod: { Parameters.IsEmpty: false } method } && Function.IsFollowed(method))
            {
                (called ??= new List<IMethodSymbol>()).Add(Function.ImplementationOf(method));
            }
        }

        return called is null ? FunctionCode.Nothing : new FunctionCode(hasUse: false, called);
    }
}
