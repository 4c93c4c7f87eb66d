using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>Ways through the tree of operations.</summary>
internal static class Operations
{
    /// <summary>The operation that a whole body, initializer or attribute is.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
