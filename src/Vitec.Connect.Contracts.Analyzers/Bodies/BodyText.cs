using System;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Bodies;

/// <summary>The text of a body as the readers see it: known up to a point, with holes that hold no delimiters.</summary>
internal readonly struct BodyText
{
    private static readonly char[] WhiteSpace = { ' ', '\t', '\r', '\n' };

    public BodyText(Text text)
    {
        Pattern = text.Pattern;
        End = Pattern.Length;
        var at = 0;
        foreach (var piece in text.Pieces)
        {
            // Where nothing is known of what a hole stands for, it can hold delimiters: it came of paths that differ.
            if (piece is { IsHole: true, Source: null })
            {
                End = at;
                break;
            }

            at += piece.Known?.Length ?? 1;
        }

        // The rest of a text that grew too long is a hole as well.
        IsOpen = End < Pattern.Length || (text.Pieces.Length > 0 && text.Pieces[text.Pieces.Length - 1].IsHole);
    }

    /// <summary>The characters, with <see cref="UrlClassifier.Hole"/> where a hole is.</summary>
    public string Pattern { get; }

    /// <summary>Where what is known ends.</summary>
    public int End { get; }

    /// <summary>Whether more can follow.</summary>
    public bool IsOpen { get; }

    /// <summary>The first character that is no white space; null when there is none.</summary>
    public char? First
    {
        get
        {
            for (var i = Start; i < End; i++)
            {
                if (Array.IndexOf(WhiteSpace, Pattern[i]) < 0)
                {
                    return Pattern[i];
                }
            }

            return null;
        }
    }

    /// <summary>Where the text begins, past a byte order mark.</summary>
    public int Start => End > 0 && Pattern[0] == '\uFEFF' ? 1 : 0;
}
