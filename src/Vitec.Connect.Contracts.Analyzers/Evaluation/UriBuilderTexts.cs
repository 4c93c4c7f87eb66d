using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>What a <c>UriBuilder</c> gives: always an absolute URL, <c>http</c> and <c>localhost</c> where nothing else is said.</summary>
internal static class UriBuilderTexts
{
    private static readonly char[] Delimiters = { '/', '?', '#' };

    public static TextValue New(IObjectCreationOperation creation, ExpressionEvaluator evaluator)
    {
        var text = Known("http://localhost/");
        foreach (var argument in creation.Arguments)
        {
            var value = evaluator.TextOf(argument.Value);
            text = argument.Parameter?.Name switch
            {
                "uri" => value.WithoutNull().Select(AsAbsolute),
                "schemeName" or "scheme" => With(text, "Scheme", value, creation.Syntax),
                "hostName" or "host" => With(text, "Host", value, creation.Syntax),
                "portNumber" or "port" => With(text, "Port", value, creation.Syntax),
                "pathValue" or "path" => With(text, "Path", value, creation.Syntax),
                "extraValue" => TextValue.Concat(text, value),
                _ => TextValue.Hole(HoleContent.AbsoluteUrl, creation.Syntax),
            };
        }

        return creation.Initializer is { } initializer ? Initialized(text, initializer, evaluator) : text;
    }

    /// <summary>The URL with one of its parts replaced.</summary>
    public static TextValue With(TextValue builder, string part, TextValue value, SyntaxNode syntax)
    {
        value = value.WithNullAs(Text.Empty);
        return part switch
        {
            "Scheme" => builder.Select(url => TextValue.Concat(value.Select(scheme => scheme.MapEnd(end => end.TrimEnd(':', '/'))), Of(From(url, EndOfScheme(url))))),
            "Host" => builder.Select(url => Replaced(url, StartOfAuthority(url), EndOfHost(url), value)),
            "Port" => builder.Select(url => Replaced(url, EndOfHost(url), EndOfAuthority(url), TextValue.Concat(Known(":"), value))),
            "Path" => builder.Select(url => Replaced(url, EndOfAuthority(url), EndOfPath(url), value.Select(WithLeadingSlash))),
            "Query" => builder.Select(url => Replaced(url, EndOfPath(url), EndOfQuery(url), value.Select(query => WithLeading(query, '?')))),
            "Fragment" => builder.Select(url => Replaced(url, EndOfQuery(url), url.Pattern.Length, value.Select(fragment => WithLeading(fragment, '#')))),
            "UserName" or "Password" => builder,
            _ => TextValue.Hole(HoleContent.AbsoluteUrl, syntax),
        };
    }

    /// <summary>The URL with something added to the end of one of its parts.</summary>
    public static TextValue WithMore(TextValue builder, string part, TextValue value, SyntaxNode syntax)
    {
        value = value.WithNullAs(Text.Empty);
        return part switch
        {
            "Path" => builder.Select(url => Added(url, EndOfAuthority(url), EndOfPath(url), value, WithLeadingSlash)),
            "Query" => builder.Select(url => Added(url, EndOfPath(url), EndOfQuery(url), value, query => WithLeading(query, '?'))),
            "Fragment" => builder.Select(url => Added(url, EndOfQuery(url), url.Pattern.Length, value, fragment => WithLeading(fragment, '#'))),
            _ => TextValue.Hole(HoleContent.AbsoluteUrl, syntax),
        };
    }

    private static TextValue Initialized(TextValue text, IObjectOrCollectionInitializerOperation initializer, ExpressionEvaluator evaluator)
    {
        foreach (var member in initializer.Initializers)
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var part }, Value: var value })
            {
                text = With(text, part, evaluator.TextOf(value), member.Syntax);
            }
        }

        return text;
    }

    /// <summary>What the builder makes of the text that it is given: without a scheme, it is taken for http.</summary>
    private static Text AsAbsolute(Text url) => UrlClassifier.ClassifyWithHoles(url.Pattern) switch
    {
        UrlKind.Absolute => url,
        UrlKind.Unusable when url.Pattern.IndexOf("://", StringComparison.Ordinal) > 0 => url,
        UrlKind.NoProtocol when url.Pattern[0] is not ('/' or ':') => Text.Concat(KnownText("http://"), url),
        _ => Text.Of(TextPiece.Hole(HoleContent.AbsoluteUrl, url.IsEmpty ? null : url.Pieces[0].Source)),
    };

    private static TextValue Replaced(Text url, int start, int end, TextValue part) =>
        TextValue.Concat(TextValue.Concat(Of(url.Slice(0, start)), part), Of(From(url, end)));

    private static TextValue Added(Text url, int start, int end, TextValue part, Func<Text, Text> begun) =>
        Replaced(url, end, end, start == end ? part.Select(begun) : part);

    private static Text WithLeadingSlash(Text path) =>
        path.Pattern.StartsWith("/", StringComparison.Ordinal) ? path : Text.Concat(KnownText("/"), path);

    private static Text WithLeading(Text part, char delimiter) =>
        part.IsEmpty || part.Pattern[0] == delimiter ? part : Text.Concat(KnownText(delimiter.ToString()), part);

    private static int EndOfScheme(Text url) => Math.Max(0, url.Pattern.IndexOf("://", StringComparison.Ordinal));

    private static int StartOfAuthority(Text url) =>
        url.Pattern.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : url.Pattern.Length > 0 && url.Pattern[0] == UrlClassifier.Hole ? 1 : 0;

    private static int EndOfHost(Text url)
    {
        var start = StartOfAuthority(url);
        var end = EndOfAuthority(url);
        var bracket = url.Pattern.IndexOf(']', start, end - start);
        var colon = url.Pattern.IndexOf(':', bracket < 0 ? start : bracket, end - (bracket < 0 ? start : bracket));
        return colon < 0 ? end : colon;
    }

    private static int EndOfAuthority(Text url) => Next(url, StartOfAuthority(url), Delimiters);

    private static int EndOfPath(Text url) => Next(url, StartOfAuthority(url), new[] { '?', '#' });

    private static int EndOfQuery(Text url) => Next(url, StartOfAuthority(url), new[] { '#' });

    private static int Next(Text url, int start, char[] delimiters) =>
        url.Pattern.IndexOfAny(delimiters, start) is >= 0 and var found ? found : url.Pattern.Length;

    private static Text From(Text url, int start) => url.Slice(start, url.Pattern.Length - start);

    private static TextValue Of(Text text) => TextValue.Of(text);

    private static TextValue Known(string text) => TextValue.Known(text, source: null);

    private static Text KnownText(string text) => Text.Of(TextPiece.Of(text, source: null));
}
