using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Bodies;
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

    private static readonly string[] ClientTypes =
    {
        "System.Net.Http.HttpClient",
        "System.Net.Http.Json.HttpClientJsonExtensions",
        "System.Net.Http.HttpClientExtensions", // Microsoft.AspNet.WebApi.Client
    };

    private readonly Evaluators _evaluators;
    private readonly JsonOptions _json;
    private readonly BaseAddresses _addresses;
    private readonly TypeSet _types;
    private readonly INamedTypeSymbol? _invoker;
    private readonly INamedTypeSymbol? _requestMessage;
    private readonly INamedTypeSymbol? _response;
    private readonly RequestMessages _messages;

    public HttpClientCalls(Compilation compilation, Evaluators evaluators, JsonOptions json, BaseAddresses addresses)
    {
        _evaluators = evaluators;
        _json = json;
        _addresses = addresses;
        _types = new TypeSet(compilation, ClientTypes);
        _invoker = compilation.TypeNamed("System.Net.Http.HttpMessageInvoker");
        _requestMessage = compilation.TypeNamed("System.Net.Http.HttpRequestMessage");
        _response = compilation.TypeNamed("System.Net.Http.HttpResponseMessage");
        _messages = new RequestMessages(_requestMessage, IsSending);
    }

    public void FindUses(IInvocationOperation call, ref UseList uses)
    {
        var method = call.TargetMethod;
        if (!MethodNames.Contains(method.Name) || method.DeclaringType() is not { } type || !_types.Contains(type)
            || call.Arguments.Named(RequestUri) is not { } url)
        {
            return;
        }

        uses.Add(new CallUse(call)
        {
            Url = url,
            BaseUrls = BaseUrlsOf(call),
            Methods = ImmutableArray.Create(new CallMethod(MethodOf(method.Name), call.Syntax)),
            Answers = IsResponse(method.ReturnType) ? ImmutableArray.Create(call) : ImmutableArray<IInvocationOperation>.Empty,
            Body = method.Name.Contains("AsJson") && call.Arguments.Named("value") is { } value ? BodyOf(value, call) : null,
        });
    }

    public void FindUses(IObjectCreationOperation creation, ref UseList uses)
    {
        if (!creation.Type.Is(_requestMessage))
        {
            return;
        }

        var file = _evaluators.Of(creation);
        if (RequestMessages.IsGivenByFunction(creation, file))
        {
            return;
        }

        var own = creation.Arguments.Named(RequestUri);
        var urls = new List<IOperation>();
        var methods = ImmutableArray.CreateBuilder<CallMethod>();
        var baseUrls = ImmutableArray.CreateBuilder<IOperation>();
        var answers = ImmutableArray.CreateBuilder<IInvocationOperation>();
        var track = ObjectTrack.Of(creation, file, IsSending);
        foreach (var use in track.Uses)
        {
            if (!track.IsLost && use.Operation is IInvocationOperation call && IsSending(call.TargetMethod))
            {
                AddValues(creation, use.Reference, track, file, isSent: true, urls, methods);
                baseUrls.AddRange(BaseUrlsOf(call));
                answers.Add(call);
            }
        }

        if (urls.Count == 0 && methods.Count == 0)
        {
            // Where it is sent is not seen: what it was given by the time it leaves goes for it, its defaults don't.
            foreach (var exit in _messages.ExitsOf(creation, file))
            {
                AddValues(creation, exit, track, file, isSent: false, urls, methods);
            }
        }

        if (own is not null && urls.Count == 0 && !_messages.IsOverwritten(creation, creation, file))
        {
            uses.Add(new CallUse(creation) { Url = own });
        }

        var all = urls.Count > 1 ? urls.ToImmutableArray() : ImmutableArray<IOperation>.Empty;
        foreach (var url in urls)
        {
            // A URL that is assigned is looked at where it is.
            uses.Add(new CallUse(creation) { Url = url, AllUrls = all, UrlIsUsedElsewhere = url != own, Methods = methods.ToImmutable(), BaseUrls = baseUrls.ToImmutable(), Answers = answers.ToImmutable() });
        }
    }

    public void FindUses(IAssignmentOperation assignment, ref UseList uses)
    {
        if (assignment.Target is IPropertyReferenceOperation { Property: { Name: "RequestUri" } property, Instance: { } instance }
            && property.ContainingType.Is(_requestMessage)
            && !_messages.IsOverwritten(assignment, MessageOf(instance), _evaluators.Of(assignment)))
        {
            uses.Add(new CallUse(assignment) { Url = assignment.Value });
        }
    }

    /// <summary>The object whose member is assigned: what is being created where the assignment is part of an initializer.</summary>
    private static IOperation MessageOf(IOperation instance)
    {
        var around = instance;
        while (instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } && around.Parent is { } parent)
        {
            if (parent is IObjectCreationOperation)
            {
                return parent;
            }

            around = parent;
        }

        return instance;
    }

    private CallBody BodyOf(IOperation value, IInvocationOperation call) => call.TargetMethod.ContainingType.Name == "HttpClientExtensions"
        ? new CallBody(value, ObjectNaming.AsIs) // by Newtonsoft.Json, with its defaults
        : new CallBody(value, _json.NamingOf(call, ObjectNaming.Web, _evaluators.Of(call)));

    /// <summary>Whether a method gives the response itself; those that give its content throw when it failed.</summary>
    private bool IsResponse(ITypeSymbol type)
    {
        var result = type is INamedTypeSymbol { Name: "Task", TypeArguments: { Length: 1 } arguments } ? arguments[0] : type;
        return result.Is(_response);
    }

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

    private bool IsSending(IMethodSymbol method) =>
        method.Name is "Send" or "SendAsync" && (_types.Contains(method.ContainingType) || method.ContainingType.Is(_invoker));

    /// <summary>The URLs and methods that a message may have at a place.</summary>
    private static void AddValues(
        IObjectCreationOperation creation, IOperation message, ObjectTrack track, FileEvaluator file, bool isSent, List<IOperation> urls, ImmutableArray<CallMethod>.Builder methods)
    {
        foreach (var value in Sources.OfMember(message, "RequestUri", file))
        {
            if (track.ValueAt(value, "RequestUri") is { } url && !urls.Contains(url))
            {
                urls.Add(url);
            }
        }

        methods.AddFrom(Sources.OfMember(message, CallMethods.Property, file, creation: creation), track, creation, isSent);
    }

    /// <summary>The base addresses that the client of a call may have.</summary>
    public ImmutableArray<IOperation> BaseUrlsOf(IInvocationOperation call)
    {
        // An extension method's receiver is its first argument.
        return _addresses.Of(call.Instance ?? call.Arguments[0].Value, _evaluators.Of(call));
    }
}
