using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>The calls of a file's private and local functions.</summary>
internal sealed class FunctionCalls(SemanticModel model, FileBodies bodies)
{
    private readonly Dictionary<SyntaxNode, CallsInBody> _read = new();
    private readonly Dictionary<ISymbol, IReadOnlyList<IInvocationOperation>?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>All calls of a function; null when there can be others: it is made a delegate of.</summary>
    public IReadOnlyList<IInvocationOperation>? Of(IMethodSymbol function, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue(function, out var known))
        {
            _known.Add(function, known = Find(function, cancellationToken));
        }

        return known;
    }

    private IReadOnlyList<IInvocationOperation>? Find(IMethodSymbol function, CancellationToken cancellationToken)
    {
        List<IInvocationOperation>? found = null;
        foreach (var body in bodies.ThatCall(function, cancellationToken))
        {
            if (!_read.TryGetValue(body.Syntax, out var read))
            {
                _read.Add(body.Syntax, read = new CallsInBody(body, model));
            }

            if (read.Delegates.Contains(function))
            {
                return null;
            }

            if (read.Calls.TryGetValue(function, out var calls))
            {
                (found ??= new List<IInvocationOperation>()).AddRange(calls);
            }
        }

        return found is null ? Array.Empty<IInvocationOperation>() : found;
    }

    private sealed class CallsInBody
    {
        public CallsInBody(IOperation body, SemanticModel model)
        {
            foreach (var operation in body.Descendants())
            {
                switch (operation)
                {
                    case IMethodReferenceOperation { Method: var method }:
                        Delegates.Add(method.OriginalDefinition);
                        break;
                    case IInvocationOperation call when Function.DeclarationOf(call.TargetMethod, model.SyntaxTree) is not null:
                        var called = call.TargetMethod.OriginalDefinition;
                        if (!Calls.TryGetValue(called, out var calls))
                        {
                            Calls.Add(called, calls = new List<IInvocationOperation>());
                        }

                        calls.Add(call);
                        break;
                }
            }
        }

        public Dictionary<ISymbol, List<IInvocationOperation>> Calls { get; } = new(SymbolEqualityComparer.Default);

        // Functions that are made a delegate of: who calls that is not known.
        public HashSet<ISymbol> Delegates { get; } = new(SymbolEqualityComparer.Default);
    }
}
