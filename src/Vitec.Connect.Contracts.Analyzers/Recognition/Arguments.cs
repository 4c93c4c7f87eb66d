using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>The arguments of calls, by the names of their parameters.</summary>
internal static class Arguments
{
    /// <summary>The argument that is written for a parameter; null where none is.</summary>
    public static IOperation? Named(this ImmutableArray<IArgumentOperation> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Name == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>The type that declares a method; for a member of an extension block (C# 14), the static class around the block.</summary>
    public static INamedTypeSymbol? DeclaringType(this IMethodSymbol method) =>
        method.ContainingType is { Name: "", ContainingType: { } outer } ? outer : method.ContainingType;
}
