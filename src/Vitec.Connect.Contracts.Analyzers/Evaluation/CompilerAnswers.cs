using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// What the compiler knows of code, or nothing: it throws where code is nested too deep for its stack
/// (<see cref="InsufficientExecutionStackException"/>), and on some code that is broken (<see cref="InvalidOperationException"/>
/// for an interpolated string that is assigned to). Of such code nothing is known, and nothing reported.
/// </summary>
internal static class CompilerAnswers
{
    /// <summary>The operation of a node; null when it has none.</summary>
    public static IOperation? OperationOf(this SemanticModel model, SyntaxNode node, CancellationToken cancellationToken = default)
    {
        try
        {
            return model.GetOperation(node, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>A graph that the compiler makes; null when it can't.</summary>
    public static ControlFlowGraph? Graph(Func<ControlFlowGraph?> create)
    {
        try
        {
            return create();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null;
        }
    }
}
