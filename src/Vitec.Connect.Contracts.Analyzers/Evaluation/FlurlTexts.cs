using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// The URL that Flurl's <c>Url</c> and requests hold. A request made by a client has it without the client's base. Segments
/// are escaped as they are put in.
/// </summary>
internal static class FlurlTexts
{
    private static readonly char[] QueryOrFragment = { '?', '#' };

    /// <summary>The text of a new URL or request, of a call on one, or of what is read from it; null for everything else.</summary>
    public static TextValue? Of(IOperation operation, ExpressionEvaluator evaluator, FlurlTypes types)
    {
        switch (operation)
        {
            case IObjectCreationOperation creation when types.Contains(creation.Type):
                return OfNew(creation, evaluator);
            case IPropertyReferenceOperation { Property.Name: "Url", Instance: { } request } when types.IsRequest(request.Type):
                return evaluator.TextOf(request);
            case IInvocationOperation call when types.Declares(call.TargetMethod):
                return types.IsFluent(call.TargetMethod) ? Chain(call, evaluator, types) : OfCall(call, evaluator, types);
            default:
                return null;
        }
    }

    /// <summary>What an object holds after a chain of calls on it, or an assignment to its property.</summary>
    public static TextValue After(IOperation change, ExpressionEvaluator evaluator, FlurlTypes types) => change switch
    {
        IInvocationOperation call => Chain(call, evaluator, types),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Url", Instance: { } request } } assignment when types.IsRequest(request.Type) =>
            evaluator.TextOf(assignment.Value),
        IAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } request } } when types.IsRequest(request.Type) => evaluator.TextOf(request),
        _ => TextValue.Unknown(change.Syntax),
    };

    private static TextValue OfNew(IObjectCreationOperation creation, ExpressionEvaluator evaluator) =>
        creation.Initializer is not null ? TextValue.Unknown(creation.Syntax)
        : creation.Arguments.Length == 1 && creation.Arguments[0].ArgumentKind == ArgumentKind.Explicit ? evaluator.TextOf(creation.Arguments[0].Value).WithNullAs(Text.Empty)
        : TextValue.Of(Text.Empty);

    private static TextValue? OfCall(IInvocationOperation call, ExpressionEvaluator evaluator, FlurlTypes types)
    {
        var receiver = types.ReceiverOf(call);
        switch (call.TargetMethod.Name)
        {
            case "Parse" when types.IsUrl(call.TargetMethod.ContainingType) && call.Arguments.Length == 1:
                return evaluator.TextOf(call.Arguments[0].Value);
            case "Combine" when types.IsUrl(call.TargetMethod.ContainingType) && call.Arguments.Length == 1:
                return WithSegments(TextValue.Of(Text.Empty), call.Arguments[0].Value, evaluator, isEscaped: false);
            case "Request" when types.IsRequest(call.Type) && call.Arguments.Length == 1:
                return WithSegments(TextValue.Of(Text.Empty), call.Arguments[0].Value, evaluator, isEscaped: true);
            case "ToString" or "ToUri" or "Clone" when receiver is not null && types.Contains(receiver.Type):
                return evaluator.TextOf(receiver);
            default:
                // An extension of strings and Uris that makes a URL or a request of them.
                return types.Contains(call.Type) && receiver is not null && call.TargetMethod.IsStatic ? AfterCall(evaluator.TextOf(receiver), call, evaluator) : null;
        }
    }

    /// <summary>A chain of calls, from the object on and without recursion.</summary>
    private static TextValue Chain(IInvocationOperation last, ExpressionEvaluator evaluator, FlurlTypes types)
    {
        var calls = new Stack<IInvocationOperation>();
        IOperation? receiver = last;
        while (receiver is IInvocationOperation call && types.IsFluent(call.TargetMethod))
        {
            calls.Push(call);
            receiver = types.ReceiverOf(call);
        }

        var text = evaluator.TextOf(receiver);
        for (var isChanged = false; calls.Count > 0; isChanged = true)
        {
            var call = calls.Pop();
            text = evaluator.Builders.ReadsItself(call, receiver, isChanged) ? TextValue.Unknown(call.Syntax) : AfterCall(text, call, evaluator);
        }

        return text;
    }

    private static TextValue AfterCall(TextValue url, IInvocationOperation call, ExpressionEvaluator evaluator)
    {
        switch (call.TargetMethod.Name)
        {
            case "AppendPathSegment" when ArgumentOf(call, "segment") is { } segment:
                return WithSegment(url, evaluator.TextOf(segment), isEscaped: true);
            case "AppendPathSegments" when ArgumentOf(call, "segments") is { } segments:
                return WithSegments(url, segments, evaluator, isEscaped: true);
            case "SetQueryParam" or "SetQueryParams" or "AppendQueryParam" or "AppendQueryParams":
                return url.Select(text => text.Pattern.IndexOfAny(QueryOrFragment) >= 0 ? text : Text.Concat(text, Query(call.Syntax)));
            case "AppendPathSegment" or "AppendPathSegments" or "RemovePathSegment" or "RemovePath" or "ResetToRoot" or "Reset" or "BeforeCall":
                return TextValue.Unknown(call.Syntax);
            default:
                return url; // headers, settings, query and fragment: the path stays
        }
    }

    private static IOperation? ArgumentOf(IInvocationOperation call, string name)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static TextValue WithSegments(TextValue url, IOperation segments, ExpressionEvaluator evaluator, bool isEscaped)
    {
        if (evaluator.ElementsOf(segments) is not { } elements)
        {
            return WithSegment(url, TextValue.Hole(HoleContent.Anything, segments.Syntax), isEscaped);
        }

        foreach (var element in elements)
        {
            url = WithSegment(url, evaluator.TextOf(element), isEscaped);
        }

        return url;
    }

    /// <summary>The URL with a segment after its path, and one slash in between; nothing is added by an empty one.</summary>
    private static TextValue WithSegment(TextValue url, TextValue segment, bool isEscaped)
    {
        segment = segment.WithNullAs(Text.Empty);
        return url.Select(before => segment.Select(part => TextValue.Of(WithSegment(before, isEscaped ? Escaped(part) : part))));
    }

    private static Text WithSegment(Text url, Text segment)
    {
        var end = url.Pattern.IndexOfAny(QueryOrFragment);
        var path = end < 0 ? url : url.Slice(0, end);
        var isBegun = segment.Pattern.StartsWith("/", StringComparison.Ordinal);
        segment = isBegun && !url.IsEmpty ? segment.Slice(1, segment.Pattern.Length - 1) : segment;
        if (segment.IsEmpty || url.IsEmpty)
        {
            return url.IsEmpty ? segment : url;
        }

        var joined = path.Pattern.EndsWith("/", StringComparison.Ordinal) ? Text.Concat(path, segment) : Text.Concat(Text.Concat(path, Known("/")), segment);
        return end < 0 ? joined : Text.Concat(joined, url.Slice(end, url.Pattern.Length - end));
    }

    private static Text Escaped(Text segment)
    {
        var escaped = Text.Empty;
        foreach (var piece in segment.Pieces)
        {
            escaped = Text.Concat(escaped, Text.Of(
                piece.Known is { } known ? piece.WithKnown(known.Replace("?", "%3F").Replace("#", "%23"))
                : piece.Content == HoleContent.Anything ? TextPiece.Hole(HoleContent.Escaped, piece.Source)
                : piece));
        }

        return escaped;
    }

    private static Text Query(SyntaxNode syntax) => Text.Concat(Known("?"), Text.Of(TextPiece.Hole(HoleContent.Anything, syntax)));

    private static Text Known(string text) => Text.Of(TextPiece.Of(text, source: null));
}
