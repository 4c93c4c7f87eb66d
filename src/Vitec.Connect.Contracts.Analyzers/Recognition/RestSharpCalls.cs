using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Bodies;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>
/// Calls made with RestSharp, 107 and later: a <c>RestRequest</c> from its creation to where a client sends it, and the
/// client's methods that take the resource themselves (<c>PutJsonAsync</c>).
/// </summary>
internal sealed class RestSharpCalls
{
    private static readonly string[] Verbs = { "Get", "Put", "Post", "Patch", "Delete", "Head", "Options" };

    private readonly ContractSymbols _contract;
    private readonly Evaluators _evaluators;
    private readonly BaseAddresses _addresses;

    // The files in which clients are made that throw.
    private readonly ConcurrentDictionary<SyntaxTree, bool> _throwing = new();
    private readonly INamedTypeSymbol _request;
    private readonly TypeSet _requestMethods;
    private readonly TypeSet _clientMethods;

    private RestSharpCalls(INamedTypeSymbol request, Compilation compilation, ContractSymbols contract, Evaluators evaluators, BaseAddresses addresses)
    {
        _contract = contract;
        _evaluators = evaluators;
        _addresses = addresses;
        _request = request;
        _requestMethods = new TypeSet(compilation, "RestSharp.RestRequest", "RestSharp.RestRequestExtensions");
        _clientMethods = new TypeSet(compilation, "RestSharp.RestClient", "RestSharp.IRestClient", "RestSharp.RestClientExtensions", "RestSharp.RestClientSyncExtensions");
    }

    /// <summary>The recogniser, or null where RestSharp is not referenced.</summary>
    public static RestSharpCalls? In(Compilation compilation, ContractSymbols contract, Evaluators evaluators, BaseAddresses addresses) =>
        compilation.TypeNamed("RestSharp.RestRequest") is { } request ? new RestSharpCalls(request, compilation, contract, evaluators, addresses) : null;

    /// <summary>A call that takes the resource as text: it makes the request itself.</summary>
    public void FindUses(IInvocationOperation call, ref UseList uses)
    {
        if (_clientMethods.Contains(call.TargetMethod.DeclaringType())
            && call.Arguments.Named("resource") is { } resource && VerbOf(call.TargetMethod.Name) is { } verb)
        {
            var file = _evaluators.Of(call);
            uses.Add(new CallUse(call)
            {
                Url = resource,
                BaseUrls = BaseUrlsOf(call, file),
                IsAppendedToBase = true,
                Methods = ImmutableArray.Create(new CallMethod(verb, call.Syntax)),
                Body = call.Arguments.Named("request") is { } body ? new CallBody(body, ObjectNaming.Web) : null,
                FillsPlaceholder = new UrlSegments(file).Fills,
            });
        }
    }

    /// <summary>A request, when all that happens to it is seen and a client sends it.</summary>
    public void FindUses(IObjectCreationOperation creation, ref UseList uses)
    {
        if (!creation.Type.Is(_request))
        {
            return;
        }

        var file = _evaluators.Of(creation);
        var track = ObjectTrack.Of(creation, file, method => _requestMethods.Contains(method.DeclaringType()) || _clientMethods.Contains(method.DeclaringType()));
        if (track.IsLost)
        {
            return;
        }

        var resources = new List<IOperation>();
        var methods = ImmutableArray.CreateBuilder<CallMethod>();
        var baseUrls = ImmutableArray.CreateBuilder<IOperation>();
        var answers = ImmutableArray.CreateBuilder<IInvocationOperation>();
        foreach (var use in track.Uses)
        {
            if (use.Operation is not IInvocationOperation call || !IsSending(call))
            {
                continue;
            }

            foreach (var resource in Sources.OfMember(use.Reference, "Resource", file, receiverOf: ObjectTrack.ReceiverOf))
            {
                if (track.ValueAt(resource, "Resource") is { } value && !resources.Exists(known => known.Syntax == value.Syntax))
                {
                    resources.Add(value);
                }
            }

            AddMethods(call, use.Reference, creation, track, file, methods);
            baseUrls.AddRange(BaseUrlsOf(call, file));
            if (call.TargetMethod.Name.StartsWith("Execute", StringComparison.Ordinal) && !ThrowsByItself(file))
            {
                answers.Add(call);
            }
        }

        AddUses(creation, resources, methods.ToImmutable(), baseUrls.ToImmutable(), answers.ToImmutable(), track, file, ref uses);
    }

    private void AddUses(
        IObjectCreationOperation creation, List<IOperation> resources, ImmutableArray<CallMethod> methods, ImmutableArray<IOperation> baseUrls,
        ImmutableArray<IInvocationOperation> answers, ObjectTrack track, FileEvaluator file, ref UseList uses)
    {
        var bodies = BodiesIn(track, creation, file);
        if (resources.Count > 1 && bodies.Count > 1)
        {
            bodies.Clear(); // which goes with which is not known
        }

        var segments = new UrlSegments(file);
        foreach (var use in track.Uses)
        {
            segments.Add(use.Operation);
        }

        foreach (var resource in resources)
        {
            foreach (var value in segments.ValuesIn(resource, _contract))
            {
                uses.Add(new ValueUse(ValueMark.BodyText, value));
            }

            for (var i = 0; i < Math.Max(1, bodies.Count); i++)
            {
                uses.Add(new CallUse(creation)
                {
                    Url = resource,
                    AllUrls = resources.Count > 1 ? resources.ToImmutableArray() : ImmutableArray<IOperation>.Empty,
                    BaseUrls = baseUrls,
                    IsAppendedToBase = true,
                    Methods = methods,
                    Answers = answers,
                    Body = i < bodies.Count ? bodies[i] : null,
                    FillsPlaceholder = segments.Fills,
                });
            }
        }
    }

    /// <summary>Whether a file makes clients that throw, or may, which none of its calls can be told from.</summary>
    private bool ThrowsByItself(FileEvaluator file) => _throwing.GetOrAdd(file.Model.SyntaxTree, tree =>
    {
        foreach (var token in tree.GetRoot().DescendantTokens())
        {
            if (token.ValueText == "ThrowOnAnyError" && !IsSetToFalse(token.Parent))
            {
                return true;
            }
        }

        return false;
    });

    private static bool IsSetToFalse(SyntaxNode? name)
    {
        var target = name?.Parent is MemberAccessExpressionSyntax access ? access : name;
        return target?.Parent is AssignmentExpressionSyntax assignment && assignment.Right.IsKind(SyntaxKind.FalseLiteralExpression);
    }

    private bool IsSending(IInvocationOperation call) =>
        _clientMethods.Contains(call.TargetMethod.DeclaringType())
        && (call.TargetMethod.Name is "Execute" or "ExecuteAsync" || VerbOf(call.TargetMethod.Name) is not null);

    /// <summary>The HTTP method in the name of a client's method: <c>PutAsync</c>, <c>ExecutePut</c>, <c>PutJsonAsync</c>.</summary>
    private static string? VerbOf(string name)
    {
        var rest = name.StartsWith("Execute", StringComparison.Ordinal) ? name.Substring("Execute".Length) : name;
        foreach (var verb in Verbs)
        {
            if (rest.StartsWith(verb, StringComparison.Ordinal) && rest.Substring(verb.Length) is "" or "Async" or "Json" or "JsonAsync")
            {
                return verb.ToUpperInvariant();
            }
        }

        return null;
    }

    /// <summary>The call's own method wins; else what the request was given last, else GET.</summary>
    private static void AddMethods(
        IInvocationOperation call, IOperation request, IObjectCreationOperation creation, ObjectTrack track, FileEvaluator file, ImmutableArray<CallMethod>.Builder methods)
    {
        if (VerbOf(call.TargetMethod.Name) is { } verb)
        {
            methods.AddOnce(new CallMethod(verb, call.Syntax));
        }
        else if (call.Arguments.Named("httpMethod") is { } given)
        {
            methods.AddOnce(new CallMethod(given));
        }
        else
        {
            methods.AddFrom(Sources.OfMember(request, CallMethods.Property, file, receiverOf: ObjectTrack.ReceiverOf, creation: creation), track, creation);
        }
    }

    private ImmutableArray<IOperation> BaseUrlsOf(IInvocationOperation call, FileEvaluator file)
    {
        if ((call.Instance ?? call.Arguments.Named("client")) is not { } client)
        {
            return ImmutableArray<IOperation>.Empty; // code that does not compile yet
        }

        var baseUrls = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var origin in Sources.Of(client, file))
        {
            if (origin.Value is not IObjectCreationOperation creation || !_clientMethods.Contains(creation.Type))
            {
                continue;
            }

            if (creation.Arguments.Named("baseUrl") is { } baseUrl)
            {
                baseUrls.Add(baseUrl);
            }
            else if (creation.Arguments.Named("options") is { } options)
            {
                AddOptions(options);
            }
            else if (creation.Arguments.Named("httpClient") is { } httpClient)
            {
                baseUrls.AddRange(_addresses.Of(httpClient, file));
            }
        }

        return baseUrls.ToImmutable();

        void AddOptions(IOperation options)
        {
            foreach (var value in Sources.OfMember(options, "BaseUrl", file))
            {
                // What made the object, where nothing was assigned: it may have been given the URL then.
                if (value.Value is IObjectCreationOperation { Arguments: var arguments } made && SymbolEqualityComparer.Default.Equals(made.Type, options.Type))
                {
                    if (arguments.Named("baseUrl") is { } baseUrl)
                    {
                        baseUrls.Add(baseUrl);
                    }
                }
                else if (!SymbolEqualityComparer.Default.Equals(value.Value.Type, options.Type))
                {
                    baseUrls.Add(value.Value);
                }
            }
        }
    }

    private static List<CallBody> BodiesIn(ObjectTrack track, IOperation creation, FileEvaluator file)
    {
        var bodies = new List<CallBody>();
        foreach (var use in track.Uses)
        {
            if (use.Operation is IInvocationOperation call && BodyOf(call) is { } body)
            {
                AddTo(bodies, body, use.Reference, creation, file);
            }
        }

        return bodies;
    }

    /// <summary>Adds a body that a request is given: where it is a parameter beside the request, what each call passes that this request comes by.</summary>
    private static void AddTo(List<CallBody> bodies, CallBody body, IOperation request, IOperation creation, FileEvaluator file)
    {
        var before = bodies.Count;
        foreach (var source in Sources.OfMember(request, member: "", file, receiverOf: ObjectTrack.ReceiverOf))
        {
            if (source.Value.Syntax == creation.Syntax && Passed.Resolve(body.Value, source.Passed) is (var value, not null))
            {
                bodies.Add(body.With(value, source.Passed));
            }
        }

        if (bodies.Count == before)
        {
            bodies.Add(body);
        }
    }

    private static CallBody? BodyOf(IInvocationOperation call)
    {
        var arguments = call.Arguments;
        switch (call.TargetMethod.Name)
        {
            case "AddJsonBody" when (arguments.Named("obj") ?? arguments.Named("jsonString")) is { } json:
                return IsText(json) && arguments.Named("forceSerialize") is null ? new CallBody(CallBodyKind.RawJson, json) : new CallBody(json, ObjectNaming.Web);
            case "AddXmlBody" when arguments.Named("obj") is { } xml && IsText(xml):
                return new CallBody(CallBodyKind.RawXml, xml);
            case "AddBody" when arguments.Named("obj") is { } body:
                return IsText(body) ? new CallBody(CallBodyKind.RawText, body) : new CallBody(body, ObjectNaming.Web);
            case "AddStringBody" when arguments.Named("body") is { } text:
                return new CallBody(KindOf(arguments.Named("dataFormat")), text);
            case "AddParameter" or "AddOrUpdateParameter" when IsMember(arguments.Named("type"), "RequestBody") && arguments.Named("value") is { } value && IsText(value):
                return new CallBody(CallBodyKind.RawText, value);
            default:
                return null;
        }
    }

    private static CallBodyKind KindOf(IOperation? dataFormat) =>
        IsMember(dataFormat, "Json") ? CallBodyKind.RawJson
        : IsMember(dataFormat, "Xml") ? CallBodyKind.RawXml
        : CallBodyKind.RawText;

    private static bool IsText(IOperation value) => value.AsWritten().Type?.SpecialType == SpecialType.System_String;

    private static bool IsMember(IOperation? value, string name) =>
        value is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member } && member.Name == name;
}
