using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    // How many functions deep is looked, and at how many: values are not followed farther.
    private const int MaxLevels = 5;
    private const int MaxFunctions = 200;

    private static readonly Code Nothing = new(hasUse: false, Array.Empty<IMethodSymbol>());

    private readonly ConcurrentDictionary<ISymbol, bool> _leading = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Code> _codes = new(SymbolEqualityComparer.Default);

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
        return _leading.TryGetValue(function, out var known) ? known : _leading.GetOrAdd(function, Leads(function, cancellationToken));
    }

    private bool Leads(IMethodSymbol function, CancellationToken cancellationToken)
    {
        if (CodeOf(function, cancellationToken) is { HasUse: var hasUse, Called.Count: var count } && (hasUse || count == 0))
        {
            return hasUse;
        }

        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { function };
        var level = new List<IMethodSymbol> { function };
        for (var depth = 0; depth < MaxLevels && level.Count > 0; depth++)
        {
            var next = new List<IMethodSymbol>();
            foreach (var each in level)
            {
                var code = CodeOf(each, cancellationToken);
                if (code.HasUse)
                {
                    return true;
                }

                foreach (var called in code.Called)
                {
                    if (seen.Count < MaxFunctions && seen.Add(called))
                    {
                        next.Add(called);
                    }
                }
            }

            level = next;
        }

        return false;
    }

    private Code CodeOf(IMethodSymbol function, CancellationToken cancellationToken)
    {
        if (_codes.TryGetValue(function, out var known))
        {
            return known;
        }

        return _codes.GetOrAdd(function, Read(function, cancellationToken));
    }

    private Code Read(IMethodSymbol function, CancellationToken cancellationToken)
    {
        if (Function.DeclarationOf(function, model.SyntaxTree) is not { } declaration)
        {
            return Nothing;
        }

        // By its words first: to have the code of all functions bound takes the compiler longer than everything else here.
        if (!words.MayLeadToUse(function, declaration))
        {
            return CalledBy(function, declaration) is { Count: > 0 } named ? new Code(hasUse: false, named) : Nothing;
        }

        if (model.OperationOf(declaration, cancellationToken) is not { } body)
        {
            return Nothing;
        }

        List<IMethodSymbol>? called = null;
        foreach (var operation in body.Descendants())
        {
            foreach (var use in usesIn(operation))
            {
                if (isGivenValues(use, cancellationToken))
                {
                    return new Code(hasUse: true, Array.Empty<IMethodSymbol>());
                }
            }

            if (operation is IInvocationOperation { TargetMethod: { Parameters.IsEmpty: false } method } && Function.IsFollowed(method))
            {
                (called ??= new List<IMethodSymbol>()).Add(Function.ImplementationOf(method));
            }
        }

        return called is null ? Nothing : new Code(hasUse: false, called);
    }

    /// <summary>The private methods of its type that a function calls, by their names.</summary>
    private static List<IMethodSymbol> CalledBy(IMethodSymbol function, SyntaxNode declaration)
    {
        var called = new List<IMethodSymbol>();
        var names = new HashSet<string>();
        foreach (var node in declaration.DescendantNodes())
        {
            var name = (node as InvocationExpressionSyntax)?.Expression switch
            {
                SimpleNameSyntax simple => simple,
                MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or IdentifierNameSyntax, Name: var member } => member,
                _ => null,
            };
            if (name is null || !names.Add(name.Identifier.ValueText))
            {
                continue;
            }

            foreach (var member in function.ContainingType.GetMembers(name.Identifier.ValueText))
            {
                if (member is IMethodSymbol method && Function.IsFollowed(method))
                {
                    called.Add(Function.ImplementationOf(method));
                }
            }
        }

        return called;
    }

    /// <summary>What matters of a function's code.</summary>
    private sealed class Code(bool hasUse, IReadOnlyList<IMethodSymbol> called)
    {
        public bool HasUse { get; } = hasUse;

        public IReadOnlyList<IMethodSymbol> Called { get; } = called;
    }
}
