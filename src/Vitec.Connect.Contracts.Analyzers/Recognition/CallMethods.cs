using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>The HTTP methods of a call, while they are collected.</summary>
internal static class CallMethods
{
    /// <summary>Adds the methods that expressions give.</summary>
    public static void AddRange(this ImmutableArray<CallMethod>.Builder methods, IEnumerable<IOperation> values)
    {
        foreach (var value in values)
        {
            methods.AddOnce(new CallMethod(value));
        }
    }

    /// <summary>Adds a method unless it is there with the same place: two sendings of one request have one creation.</summary>
    public static void AddOnce(this ImmutableArray<CallMethod>.Builder methods, CallMethod method)
    {
        foreach (var known in methods)
        {
            if (known.Name == method.Name && known.Place == method.Place)
            {
                return;
            }
        }

        methods.Add(method);
    }
}
