using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>The URLs of calls made with <c>HttpClient</c>, its JSON extensions and <c>HttpRequestMessage</c>.</summary>
internal sealed class HttpClientCalls
{
    private const string RequestUri = "requestUri";

    private static readonly HashSet<string> MethodNames = new()
    {
        "PutAsync", "PutAsJsonAsync", "PatchAsync", "PatchAsJsonAsync", "PostAsync", "PostAsJsonAsync", "GetAsync", "GetFromJsonAsync",
        "GetStringAsync", "GetByteArrayAsync", "GetStreamAsync", "DeleteAsync", "DeleteFromJsonAsync",
    };

    private static readonly string[] Types =
    {
        "System.Net.Http.HttpClient",
        "System.Net.Http.Json.HttpClientJsonExtensions",
        "System.Net.Http.HttpClientExtensions", // Microsoft.AspNet.WebApi.Client
    };

    private readonly HashSet<ISymbol> _types = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? _requestMessage;

    public HttpClientCalls(Compilation compilation)
    {
        foreach (var name in Types)
        {
            if (compilation.GetTypeByMetadataName(name) is { } type)
            {
                _types.Add(type);
            }
        }

        _requestMessage = compilation.GetTypeByMetadataName("System.Net.Http.HttpRequestMessage");
    }

    public void FindUses(IInvocationOperation call, ref UseList uses)
    {
        if (MethodNames.Contains(call.TargetMethod.Name) && _types.Contains(call.TargetMethod.ContainingType))
        {
            AddRoute(call.Arguments, ref uses);
        }
    }

    public void FindUses(IObjectCreationOperation creation, ref UseList uses)
    {
        if (SymbolEqualityComparer.Default.Equals(creation.Type, _requestMessage))
        {
            AddRoute(creation.Arguments, ref uses);
        }
    }

    public void FindUses(IAssignmentOperation assignment, ref UseList uses)
    {
        if (assignment.Target is IPropertyReferenceOperation { Property: { Name: "RequestUri" } property }
            && SymbolEqualityComparer.Default.Equals(property.ContainingType, _requestMessage))
        {
            uses.Add(new Use(UseKind.Route, assignment.Value));
        }
    }

    private static void AddRoute(ImmutableArray<IArgumentOperation> arguments, ref UseList uses)
    {
        foreach (var argument in arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: RequestUri })
            {
                uses.Add(new Use(UseKind.Route, argument.Value));
            }
        }
    }
}
