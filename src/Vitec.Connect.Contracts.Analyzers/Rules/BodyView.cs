using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>The body of a call to an endpoint, read: what stands for which member of the contract.</summary>
internal sealed class BodyView
{
    private BodyView(CallBody body, BodyContract contract, ImmutableArray<BodyDocument> documents)
    {
        Body = body;
        Contract = contract;
        Documents = documents;
    }

    public CallBody Body { get; }

    public BodyContract Contract { get; }

    /// <summary>The texts that a raw body can be; none for an object.</summary>
    public ImmutableArray<BodyDocument> Documents { get; }

    /// <summary>The body of a use; null when it has none, or goes to no endpoint.</summary>
    public static BodyView? Of(Use use, RuleContext context)
    {
        var (body, calls) = use switch
        {
            BodyUse made => (made.Body, made.Calls),
            CallUse { Body: { } given } call => (given, ImmutableArray.Create(call)),
            _ => default,
        };
        if (body is null || (body.By is { } by && !context.CanComeBy(by)) || ContractOf(calls, context) is not { } contract)
        {
            return null;
        }

        var documents = ImmutableArray.CreateBuilder<BodyDocument>();
        if (!body.IsObject)
        {
            var texts = context.TextOf(body.Value);
            foreach (var text in texts.Alternatives)
            {
                // The empty text counts only when nothing else can reach the place.
                if ((!text.IsEmpty || (texts.Alternatives.Length == 1 && !texts.CanBeNull)) && BodyDocument.Of(text, body.Kind) is { } document)
                {
                    documents.Add(document);
                }
            }
        }

        // Which body goes with which URL is not known where there are several of both.
        return (documents.Count > 1 || body.Objects.Length > 1) && MayGoElsewhere(calls, context) ? null : new BodyView(body, contract, documents.ToImmutable());
    }

    private static bool MayGoElsewhere(ImmutableArray<CallUse> calls, RuleContext context)
    {
        foreach (var call in calls)
        {
            if (context.MayGoElsewhere(call))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The texts that a member of the contract can have, and the expression where a bad one is reported.</summary>
    public IEnumerable<(SyntaxNode Place, TextValue Texts)> TextsOf(BodyMember member, RuleContext context) =>
        Documents.IsEmpty && Body.Objects.IsEmpty ? Array.Empty<(SyntaxNode, TextValue)>() : FindTextsOf(member, context);

    private IEnumerable<(SyntaxNode Place, TextValue Texts)> FindTextsOf(BodyMember member, RuleContext context)
    {
        if (!Documents.IsEmpty)
        {
            var texts = TextValue.Nothing;
            foreach (var document in Documents)
            {
                texts = TextValue.Join(texts, document.TextOf(member));
            }

            yield return (Body.Value.Syntax, texts);
        }

        foreach (var container in context.ObjectsOf(Body))
        {
            foreach (var each in container.Members)
            {
                var name = container.JsonNameOf(each);
                if (name is null ? string.Equals(each.Name, member.JsonName, StringComparison.OrdinalIgnoreCase) : name == member.JsonName)
                {
                    yield return (each.Value.Syntax, context.TextOf(each.Value));
                }
            }
        }
    }

    private static BodyContract? ContractOf(ImmutableArray<CallUse> calls, RuleContext context)
    {
        foreach (var call in calls)
        {
            foreach (var url in context.UrlsOf(call))
            {
                foreach (var endpoint in context.Contract.Endpoints)
                {
                    if (RouteMatcher.Match(url.Pattern, endpoint) != RouteMatch.Elsewhere)
                    {
                        return endpoint.Body;
                    }
                }
            }
        }

        return null;
    }
}
