using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>The calls of a file's private and local functions.</summary>
internal sealed class FunctionCalls
{
    private readonly Dictionary<ISymbol, List<IInvocationOperation>> _calls = new(SymbolEqualityComparer.Default);

    // Functions that are made a delegate of: who calls that is not known.
    private readonly HashSet<ISymbol> _delegates = new(SymbolEqualityComparer.Default);

    public FunctionCalls(SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var body in FileBodies.In(model, cancellationToken))
        {
            foreach (var operation in body.Descendants())
            {
                switch (operation)
                {
                    case IMethodReferenceOperation { Method: var method }:
                        _delegates.Add(method.OriginalDefinition);
                        break;
                    case IInvocationOperation call when Function.DeclarationOf(call.TargetMethod, model.SyntaxTree) is not null:
                        var called = call.TargetMethod.OriginalDefinition;
                        if (!_calls.TryGetValue(called, out var calls))
                        {
                            _calls.Add(called, calls = new List<IInvocationOperation>());
                        }

                        calls.Add(call);
                        break;
                }
            }
        }
    }

    /// <summary>All calls of a function; null when there can be others.</summary>
    public IReadOnlyList<IInvocationOperation>? Of(IMethodSymbol function) =>
        _delegates.Contains(function) ? null
        : _calls.TryGetValue(function, out var calls) ? calls
        : Array.Empty<IInvocationOperation>();
}
