using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>An HTTP method that a call may have: one that is known, or an expression that gives it.</summary>
internal readonly struct CallMethod
{
    /// <param name="name">The method, in upper case.</param>
    /// <param name="place">What decides it: the argument, the call, or the creation whose default it is.</param>
    public CallMethod(string name, SyntaxNode place)
    {
        Name = name;
        Place = place;
    }

    /// <param name="value">The expression that gives it, as a text or as an <c>HttpMethod</c>: the argument, the right side of the assignment.</param>
    public CallMethod(IOperation value)
    {
        Value = value;
        Place = value.Syntax;
    }

    /// <summary>The method, in upper case; null where an expression gives it.</summary>
    public string? Name { get; }

    /// <summary>The expression that gives it; null where it is known by itself.</summary>
    public IOperation? Value { get; }

    /// <summary>What decides it.</summary>
    public SyntaxNode Place { get; }
}
