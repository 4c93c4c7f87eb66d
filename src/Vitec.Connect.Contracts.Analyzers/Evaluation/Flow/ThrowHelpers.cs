using System;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

/// <summary>The framework's methods that throw when their argument is null, empty or blank.</summary>
internal static class ThrowHelpers
{
    /// <summary>What such a method throws for, or null when the call is none.</summary>
    public static Func<string?, bool?>? CheckOf(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (!method.IsStatic || call.Arguments.Length == 0
            || method.ContainingType is not { Name: "ArgumentNullException" or "ArgumentException", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
        {
            return null;
        }

        return method.Name switch
        {
            "ThrowIfNull" => Guard.IsNull,
            "ThrowIfNullOrEmpty" => Guard.IsNullOrEmpty,
            "ThrowIfNullOrWhiteSpace" => Guard.IsNullOrWhiteSpace,
            _ => null,
        };
    }
}
