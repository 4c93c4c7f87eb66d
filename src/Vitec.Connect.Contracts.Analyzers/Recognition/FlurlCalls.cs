using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Bodies;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>Calls made with Flurl, 2 to 4: of a string, a Uri, a <c>Url</c>, or a request.</summary>
internal sealed class FlurlCalls
{
    private static readonly string[] Verbs = { "Get", "Put", "Post", "Patch", "Delete", "Head", "Options" };

    private static readonly HashSet<string> Suffixes = new()
    {
        "Async", "JsonAsync", "StringAsync", "UrlEncodedAsync", "BytesAsync", "StreamAsync", "JsonListAsync", "MultipartAsync",
    };

    private readonly Evaluators _evaluators;
    private readonly BaseAddresses _addresses;
    private readonly FlurlTypes _types;
    private readonly TypeSet _sending;
    private readonly TypeSet _clients;

    private FlurlCalls(Compilation compilation, Evaluators evaluators, BaseAddresses addresses)
    {
        _evaluators = evaluators;
        _addresses = addresses;
        _types = new FlurlTypes(compilation);
        _sending = new TypeSet(compilation, "Flurl.Http.GeneratedExtensions", "Flurl.Http.MultipartExtensions", "Flurl.Http.IFlurlRequest", "Flurl.Http.FlurlRequest");
        _clients = new TypeSet(compilation, "Flurl.Http.IFlurlClient", "Flurl.Http.FlurlClient");
    }

    /// <summary>The recogniser, or null where Flurl is not referenced.</summary>
    public static FlurlCalls? In(Compilation compilation, Evaluators evaluators, BaseAddresses addresses) =>
        compilation.TypeNamed("Flurl.Http.IFlurlRequest") is not null ? new FlurlCalls(compilation, evaluators, addresses) : null;

    public void FindUses(IInvocationOperation call, ref UseList uses)
    {
        if (!_sending.Contains(call.TargetMethod.ContainingType) || !IsSending(call.TargetMethod.Name, out var verb) || _types.ReceiverOf(call) is not { } receiver)
        {
            return;
        }

        var file = _evaluators.Of(call);
        var (url, client) = SourceOf(receiver, file);
        uses.Add(new CallUse(call)
        {
            Url = url,
            BaseUrls = client is null ? ImmutableArray<IOperation>.Empty : BaseUrlsOf(client, file),
            IsAppendedToBase = true,
            Methods = verb is not null ? ImmutableArray.Create(new CallMethod(verb, call.Syntax)) : MethodsOf(call.Arguments.Named("verb")),
            Answers = AllowsAnyStatus(receiver, file) ? ImmutableArray.Create(call) : ImmutableArray<IInvocationOperation>.Empty,
            Body = BodyOf(call),
        });
    }

    /// <summary>Whether a method sends, and the HTTP method in its name; null for those that are given it.</summary>
    private static bool IsSending(string name, out string? verb)
    {
        foreach (var each in Verbs)
        {
            if (name.StartsWith(each, StringComparison.Ordinal) && Suffixes.Contains(name.Substring(each.Length)))
            {
                verb = each.ToUpperInvariant();
                return true;
            }
        }

        verb = null;
        return name.StartsWith("Send", StringComparison.Ordinal) && Suffixes.Contains(name.Substring("Send".Length));
    }

    /// <summary>
    /// The expression that gave the request its URL, when nothing changed the path after it: the string or <c>Url</c> that a
    /// chain begins with, the only argument of a client's <c>Request</c>, the argument of a new request. Else the request itself.
    /// </summary>
    private (IOperation Url, IOperation? Client) SourceOf(IOperation receiver, FileEvaluator file)
    {
        IOperation? client = null;
        IOperation? given = null;
        if (_types.IsRequest(receiver.Type))
        {
            var origins = Sources.OfMember(receiver, member: "", file, receiverOf: ReceiverOfRequest);
            if (origins.Count == 1)
            {
                (given, client) = GivenBy(origins[0].Value);
                given = origins[0].Passed is null ? given : null; // what a function makes of its parameters is another for each call
            }
        }

        var isWhole = given is not null && file.Evaluate(given, default).Equals(file.Evaluate(receiver, default));
        return (isWhole ? given! : receiver, client);
    }

    /// <summary>Whether a request was told not to throw, in its chain or as the local that it is.</summary>
    private bool AllowsAnyStatus(IOperation request, FileEvaluator file)
    {
        for (var receiver = request; receiver is not null;)
        {
            switch (Passed.Unwrapped(receiver))
            {
                case IInvocationOperation { TargetMethod.Name: "AllowAnyHttpStatus" }:
                    return true;
                case IInvocationOperation call:
                    receiver = _types.ReceiverOf(call);
                    break;
                case ILocalReferenceOperation { Local: var local } reference:
                    foreach (var each in file.ReferencesTo(local, reference))
                    {
                        var use = each.Parent is IConversionOperation conversion ? conversion.Parent : each.Parent;
                        use = use is IArgumentOperation argument ? argument.Parent : use;
                        if (use is IInvocationOperation { TargetMethod.Name: "AllowAnyHttpStatus" })
                        {
                            return true;
                        }
                    }

                    var values = file.MemberValues(reference, "");
                    receiver = values.Length == 1 && values[0] is IInvocationOperation ? values[0] : null;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private IOperation? ReceiverOfRequest(IInvocationOperation call) =>
        _types.IsFluent(call.TargetMethod) && _types.ReceiverOf(call) is { } receiver && _types.IsRequest(receiver.Type) ? receiver : null;

    private (IOperation? Url, IOperation? Client) GivenBy(IOperation origin)
    {
        switch (origin)
        {
            case IInvocationOperation { Instance: { } client, Arguments: { Length: 1 } arguments } call when _clients.Contains(call.TargetMethod.ContainingType):
                var only = arguments[0].Value is IArrayCreationOperation { Initializer.ElementValues: { Length: 1 } segments } ? segments[0].AsWritten() : null;
                return (only ?? origin, client);
            case IInvocationOperation call when _types.ReceiverOf(call) is { } receiver:
                return (receiver, null); // "https://…".WithHeader(…)
            case IObjectCreationOperation { Arguments: { Length: 1 } arguments } creation when _types.IsRequest(creation.Type):
                return (arguments[0].Value.AsWritten(), null);
            default:
                return (null, null);
        }
    }

    private ImmutableArray<IOperation> BaseUrlsOf(IOperation client, FileEvaluator file)
    {
        var baseUrls = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var value in Sources.OfMember(client, "BaseUrl", file, receiverOf: ObjectTrack.ReceiverOf))
        {
            var arguments = value.Value switch
            {
                IObjectCreationOperation creation when _clients.Contains(creation.Type) => creation.Arguments,
                IInvocationOperation call when _types.Declares(call.TargetMethod) => call.Arguments,
                _ => default,
            };
            if (arguments.IsDefault)
            {
                if (value.Value.Type?.SpecialType == SpecialType.System_String)
                {
                    baseUrls.Add(value.Value);
                }
            }
            else if (arguments.Named("baseUrl") is { } baseUrl)
            {
                baseUrls.Add(baseUrl);
            }
            else if (arguments.Named("httpClient") is { } httpClient)
            {
                baseUrls.AddRange(_addresses.Of(httpClient, file));
            }
        }

        return baseUrls.ToImmutable();
    }

    private static ImmutableArray<CallMethod> MethodsOf(IOperation? verb) =>
        verb is null ? ImmutableArray<CallMethod>.Empty : ImmutableArray.Create(new CallMethod(verb));

    /// <summary>The body: an object becomes JSON with its names as they are, in all versions.</summary>
    private static CallBody? BodyOf(IInvocationOperation call)
    {
        if ((call.Arguments.Named("body") ?? call.Arguments.Named("data")) is not { } body)
        {
            return null;
        }

        return call.TargetMethod.Name.EndsWith("JsonAsync", StringComparison.Ordinal) ? new CallBody(body, ObjectNaming.AsIs)
            : call.TargetMethod.Name.EndsWith("StringAsync", StringComparison.Ordinal) ? new CallBody(CallBodyKind.RawText, body)
            : null;
    }
}
