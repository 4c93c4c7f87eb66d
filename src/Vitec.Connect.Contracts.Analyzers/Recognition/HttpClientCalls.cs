using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

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

    private static readonly string[] Methods = { "PUT", "PATCH", "POST", "GET", "DELETE" };

    private static readonly string[] Types =
    {
        "System.Net.Http.HttpClient",
        "System.Net.Http.Json.HttpClientJsonExtensions",
        "System.Net.Http.HttpClientExtensions", // Microsoft.AspNet.WebApi.Client
    };

    private readonly Evaluators _evaluators;
    private readonly JsonOptions _options;
    private readonly HashSet<ISymbol> _types = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? _requestMessage;

    public HttpClientCalls(Compilation compilation, Evaluators evaluators)
    {
        _evaluators = evaluators;
        _options = new JsonOptions(compilation);
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
        var method = call.TargetMethod;
        if (!MethodNames.Contains(method.Name) || !_types.Contains(method.ContainingType) || Argument(call.Arguments, RequestUri) is not { } url)
        {
            return;
        }

        var client = call.Instance ?? call.Arguments[0].Value; // an extension method's receiver is its first argument
        uses.Add(new CallUse(call)
        {
            Url = url,
            BaseUrls = _evaluators.Of(call).MemberValues(client, "BaseAddress"),
            Methods = ImmutableArray.Create(new CallMethod(MethodOf(method.Name), call.Syntax)),
            Body = Argument(call.Arguments, "value") is { } value && method.Name.Contains("AsJson") ? BodyOf(value, call) : null,
        });
    }

    public void FindUses(IObjectCreationOperation creation, ref UseList uses)
    {
        if (SymbolEqualityComparer.Default.Equals(creation.Type, _requestMessage) && Argument(creation.Arguments, RequestUri) is { } url)
        {
            uses.Add(new CallUse(creation) { Url = url });
        }
    }

    public void FindUses(IAssignmentOperation assignment, ref UseList uses)
    {
        if (assignment.Target is IPropertyReferenceOperation { Property: { Name: "RequestUri" } property }
            && SymbolEqualityComparer.Default.Equals(property.ContainingType, _requestMessage))
        {
            uses.Add(new CallUse(assignment) { Url = assignment.Value });
        }
    }

    private CallBody BodyOf(IOperation value, IInvocationOperation call) => call.TargetMethod.ContainingType.Name == "HttpClientExtensions"
        ? new CallBody(CallBodyKind.Json, value) // by Newtonsoft.Json, with its defaults
        : _options.BodyOf(value, call, _evaluators.Of(call));

    private static string MethodOf(string name)
    {
        foreach (var method in Methods)
        {
            if (name.StartsWith(method, StringComparison.OrdinalIgnoreCase))
            {
                return method;
            }
        }

        throw new InvalidOperationException($"{name} names no HTTP method.");
    }

    private static IOperation? Argument(ImmutableArray<IArgumentOperation> arguments, string name)
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
}
