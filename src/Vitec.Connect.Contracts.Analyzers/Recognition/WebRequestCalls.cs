using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>Calls made with <c>WebRequest</c>, <c>HttpWebRequest</c> and <c>WebClient</c>.</summary>
internal sealed class WebRequestCalls
{
    private static readonly HashSet<string> Creating = new() { "Create", "CreateHttp", "CreateDefault" };

    // What sends a request, or opens the stream of its body: its method is settled by then.
    private static readonly HashSet<string> Sending = new()
    {
        "GetResponse", "GetResponseAsync", "BeginGetResponse", "GetRequestStream", "GetRequestStreamAsync", "BeginGetRequestStream",
    };

    private static readonly HashSet<string> Uploading = new()
    {
        "UploadString", "UploadStringAsync", "UploadStringTaskAsync", "UploadData", "UploadDataAsync", "UploadDataTaskAsync",
    };

    private readonly Evaluators _evaluators;
    private readonly INamedTypeSymbol? _webRequest;
    private readonly INamedTypeSymbol? _httpWebRequest;
    private readonly INamedTypeSymbol? _webClient;

    public WebRequestCalls(Compilation compilation, Evaluators evaluators)
    {
        _evaluators = evaluators;
        _webRequest = compilation.TypeNamed("System.Net.WebRequest");
        _httpWebRequest = compilation.TypeNamed("System.Net.HttpWebRequest");
        _webClient = compilation.TypeNamed("System.Net.WebClient");
    }

    public void FindUses(IInvocationOperation call, ref UseList uses)
    {
        var method = call.TargetMethod;
        if (Creating.Contains(method.Name))
        {
            if (IsRequest(method.ContainingType) && (call.Arguments.Named("requestUriString") ?? call.Arguments.Named("requestUri")) is { } url)
            {
                uses.Add(new CallUse(call) { Url = url, Methods = MethodsOf(call) });
            }
        }
        else if (Uploading.Contains(method.Name) && method.ContainingType.Is(_webClient)
            && call.Arguments.Named("address") is { } address)
        {
            uses.Add(new CallUse(call)
            {
                Url = address,
                BaseUrls = BaseUrlsOf(call),
                Methods = UploadMethodsOf(call),
                Body = call.Arguments.Named("data") is { } data ? new CallBody(CallBodyKind.RawText, data) : null,
            });
        }
    }

    private bool IsRequest(ITypeSymbol? type) =>
        type.Is(_webRequest) || type.Is(_httpWebRequest);

    /// <summary>The methods that a request has where it is sent; none when that is not seen.</summary>
    private ImmutableArray<CallMethod> MethodsOf(IInvocationOperation creation)
    {
        var file = _evaluators.Of(creation);
        var track = ObjectTrack.Of(creation, file, method => IsRequest(method.ContainingType));
        if (track.IsLost)
        {
            return ImmutableArray<CallMethod>.Empty;
        }

        var methods = ImmutableArray.CreateBuilder<CallMethod>();
        foreach (var use in track.Uses)
        {
            if (use.Operation is not IInvocationOperation { TargetMethod.Name: var name } || !Sending.Contains(name))
            {
                continue;
            }

            methods.AddFrom(Sources.OfMember(use.Reference, CallMethods.Property, file, creation: creation), track, creation);
        }

        return methods.ToImmutable();
    }

    /// <summary>The method argument of an upload; without one, or with null, POST is what the call itself decides.</summary>
    private ImmutableArray<CallMethod> UploadMethodsOf(IInvocationOperation call)
    {
        var methods = ImmutableArray.CreateBuilder<CallMethod>();
        if (call.Arguments.Named("method") is { } given)
        {
            methods.Add(new CallMethod(given));
        }
        else
        {
            methods.Add(new CallMethod("POST", call.Syntax));
        }

        return methods.ToImmutable();
    }

    private ImmutableArray<IOperation> BaseUrlsOf(IInvocationOperation call)
    {
        if (call.Instance is not { } client)
        {
            return ImmutableArray<IOperation>.Empty; // code that does not compile yet
        }

        var baseUrls = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var value in Sources.OfMember(client, "BaseAddress", _evaluators.Of(call)))
        {
            if (!value.Value.Type.Is(_webClient))
            {
                baseUrls.Add(value.Value);
            }
        }

        return baseUrls.ToImmutable();
    }
}
