using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>An HTTP method that a call may have.</summary>
internal readonly struct CallMethod(string name, SyntaxNode place)
{
    /// <summary>The method, in upper case.</summary>
    public string Name { get; } = name;

    /// <summary>What decides it: the argument, the right side of the assignment, the call, or the creation whose default it is.</summary>
    public SyntaxNode Place { get; } = place;
}
