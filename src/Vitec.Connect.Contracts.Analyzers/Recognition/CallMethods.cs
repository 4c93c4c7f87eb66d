using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>The HTTP methods of a call, while they are collected.</summary>
internal static class CallMethods
{
    /// <summary>The property of a request that holds its method, whatever the library.</summary>
    public const string Property = "Method";

    /// <summary>Adds the methods that a request may have where it is used; GET, where it is sent and was given none.</summary>
    /// <param name="methods">The methods.</param>
    /// <param name="values">What may have given it the method there.</param>
    /// <param name="request">The request.</param>
    /// <param name="creation">The expression that makes the request.</param>
    /// <param name="isSent">Whether it is sent there.</param>
    public static void AddFrom(
        this ImmutableArray<CallMethod>.Builder methods, List<Source> values, ObjectTrack request, IOperation creation, bool isSent = true)
    {
        foreach (var value in values)
        {
            if (request.IsCreation(value) && request.GivenByFunctions(Property) is { Count: > 0 } given)
            {
                methods.AddRange(given);
            }
            else if (request.ValueAt(value, Property) is { } method)
            {
                methods.AddRange(request.ValuesFor(method));
            }
            else if (isSent && request.IsCreation(value))
            {
                methods.AddOnce(new CallMethod("GET", creation.Syntax));
            }
        }
    }

    /// <summary>Adds the methods that expressions give.</summary>
    private static void AddRange(this ImmutableArray<CallMethod>.Builder methods, IEnumerable<IOperation> values)
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
