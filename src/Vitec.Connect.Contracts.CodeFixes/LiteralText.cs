using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>The characters of a literal as they are written, or those between two holes.</summary>
internal sealed class LiteralText
{
    private readonly SyntaxToken _token;
    private readonly int _start;
    private readonly int _end;
    private readonly bool _hasEscapes;
    private readonly bool _doublesQuotes;
    private readonly bool _doublesBraces;

    // What the lines of a raw string begin with, and is no part of its value.
    private readonly int _indentation;

    private LiteralText(SyntaxToken token, int start, int end, bool hasEscapes, bool doublesQuotes, bool doublesBraces, int indentation = 0)
    {
        _indentation = indentation;
        _token = token;
        _start = start;
        _end = end;
        _hasEscapes = hasEscapes;
        _doublesQuotes = doublesQuotes;
        _doublesBraces = doublesBraces;
    }

    /// <summary>The text of a literal, or null when the node is none that can be changed.</summary>
    public static LiteralText? In(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => In(literal.Token),
        InterpolatedStringExpressionSyntax { Contents.Count: > 0 } interpolated => In(interpolated.Contents[0]),
        InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } text => InInterpolated(text.TextToken, interpolated),
        _ => null,
    };

    /// <summary>Where characters of the value stand in the source; null when they are not all there.</summary>
    public TextSpan? SpanOf(int at, int length)
    {
        var text = _token.Text;
        var from = _start;
        for (var i = 0; i < at; i++)
        {
            from = Next(text, from);
        }

        var to = from;
        for (var i = 0; i < length; i++)
        {
            to = Next(text, to);
        }

        return to <= _end ? TextSpan.FromBounds(_token.SpanStart + from, _token.SpanStart + to) : null;
    }

    private static LiteralText? In(SyntaxToken token)
    {
        var text = token.Text;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken:
                var isVerbatim = text.StartsWith("@", StringComparison.Ordinal);
                return new LiteralText(token, isVerbatim ? 2 : 1, text.Length - 1, hasEscapes: !isVerbatim, doublesQuotes: isVerbatim, doublesBraces: false);
            case SyntaxKind.SingleLineRawStringLiteralToken:
                var quotes = text.Length - text.TrimStart('"').Length;
                return new LiteralText(token, quotes, text.Length - quotes, hasEscapes: false, doublesQuotes: false, doublesBraces: false);
            case SyntaxKind.MultiLineRawStringLiteralToken:
                // From the first line of the content on, past the indentation that the closing quotes set.
                var content = text.IndexOf('\n') + 1;
                var closing = text.LastIndexOf('\n');
                var indentation = IndentationOf(text.Substring(closing + 1));
                return new LiteralText(token, content + indentation, closing, hasEscapes: false, doublesQuotes: false, doublesBraces: false, indentation);
            default:
                return null;
        }
    }

    private static LiteralText InInterpolated(SyntaxToken token, InterpolatedStringExpressionSyntax interpolated)
    {
        var opening = interpolated.StringStartToken.Text;
        if (opening.IndexOf("\"\"\"", StringComparison.Ordinal) < 0)
        {
            var isVerbatim = opening.IndexOf('@') >= 0;
            return new LiteralText(token, 0, token.Text.Length, hasEscapes: !isVerbatim, doublesQuotes: isVerbatim, doublesBraces: true);
        }

        var indentation = opening.IndexOf('\n') < 0 ? 0 : IndentationOf(interpolated.StringEndToken.Text.TrimStart('\r', '\n'));
        var isFirst = interpolated.Contents[0] == token.Parent;
        return new LiteralText(token, isFirst ? indentation : 0, token.Text.Length, hasEscapes: false, doublesQuotes: false, doublesBraces: false, indentation);
    }

    private static int IndentationOf(string line) => line.Length - line.TrimStart().Length;

    /// <summary>Where the character after one begins.</summary>
    private int Next(string text, int at)
    {
        if (at + 1 >= _end)
        {
            return at + 1;
        }

        var c = text[at];
        if (c == '\n')
        {
            var next = at + 1;
            while (next < _end && next - at <= _indentation && text[next] is ' ' or '\t')
            {
                next++;
            }

            return next;
        }

        if (_hasEscapes && c == '\\')
        {
            return text[at + 1] switch
            {
                'u' => at + 6,
                'U' => at + 10,
                'x' => EndOfHex(text, at + 2),
                _ => at + 2,
            };
        }

        var isDoubled = (_doublesQuotes && c == '"') || (_doublesBraces && c is '{' or '}');
        return isDoubled ? at + 2 : at + 1;
    }

    private static int EndOfHex(string text, int start)
    {
        var end = start;
        while (end < text.Length && end < start + 4 && Uri.IsHexDigit(text[end]))
        {
            end++;
        }

        return end;
    }
}
