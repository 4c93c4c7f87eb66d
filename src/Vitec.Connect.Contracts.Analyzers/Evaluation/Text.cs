using System;
using System.Collections.Immutable;
using System.Text;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// A text with holes: known pieces and unknown ones, in order. It stands for every text that filling its holes can give.
/// </summary>
internal sealed class Text : IEquatable<Text>
{
    /// <summary>Past so many pieces, the rest of a text is a hole.</summary>
    public const int MaxPieces = 256;

    /// <summary>Past so many characters, the rest of a text is a hole; a longer literal alone is known all the same.</summary>
    public const int MaxLength = 1 << 20;

    public static readonly Text Empty = new(ImmutableArray<TextPiece>.Empty);

    private static readonly string HolePattern = UrlClassifier.Hole.ToString();

    private string? _pattern;

    private Text(ImmutableArray<TextPiece> pieces) => Pieces = pieces;

    /// <summary>The pieces; the empty text has none, and no piece is empty.</summary>
    public ImmutableArray<TextPiece> Pieces { get; }

    public bool IsEmpty => Pieces.IsEmpty;

    /// <summary>The characters of <see cref="Pattern"/>.</summary>
    public long Length
    {
        get
        {
            var length = 0L;
            foreach (var piece in Pieces)
            {
                length += piece.Known?.Length ?? 1;
            }

            return length;
        }
    }

    public bool HasHole
    {
        get
        {
            foreach (var piece in Pieces)
            {
                if (piece.IsHole)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The characters with <see cref="UrlClassifier.Hole"/> where a hole is.</summary>
    public string Pattern => _pattern ??= Render();

    /// <summary>A text of one piece. A hole takes the place of each <see cref="UrlClassifier.Hole"/> in it, so that one in a pattern is always a hole.</summary>
    public static Text Of(TextPiece piece)
    {
        if (piece.Known is not { } known || known.IndexOf(UrlClassifier.Hole) < 0)
        {
            return piece.Known is { Length: 0 } ? Empty : new Text(ImmutableArray.Create(piece));
        }

        var text = Empty;
        var parts = known.Split(UrlClassifier.Hole);
        for (var i = 0; i < parts.Length; i++)
        {
            text = i > 0 ? Concat(text, new Text(ImmutableArray.Create(TextPiece.Hole(HoleContent.Anything, piece.Source)))) : text;
            text = Concat(text, Of(TextPiece.Of(parts[i], piece.Source)));
        }

        return text;
    }

    public static Text Concat(Text left, Text right)
    {
        if (left.IsEmpty)
        {
            return right;
        }

        if (right.IsEmpty)
        {
            return left;
        }

        var pieces = ImmutableArray.CreateBuilder<TextPiece>(Math.Min(left.Pieces.Length + right.Pieces.Length, MaxPieces));
        var length = 0;
        foreach (var piece in left.Pieces)
        {
            Append(pieces, piece, ref length);
        }

        foreach (var piece in right.Pieces)
        {
            Append(pieces, piece, ref length);
        }

        return new Text(pieces.Count == pieces.Capacity ? pieces.MoveToImmutable() : pieces.ToImmutable());
    }

    /// <summary>What the texts share from the start, and a hole: it stands for each of them.</summary>
    public static Text CommonPrefix(ImmutableArray<Text> texts)
    {
        var first = texts[0];
        var shared = first.Pattern.Length;
        for (var i = 1; i < texts.Length; i++)
        {
            shared = CommonLength(first.Pattern, texts[i].Pattern, shared);
        }

        // Not past the first hole: two holes need not hold the same.
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        foreach (var piece in first.Pieces)
        {
            if (shared == 0 || piece.Known is not { } known)
            {
                break;
            }

            var part = known.Length <= shared ? known : known.Substring(0, shared);
            shared -= part.Length;
            pieces.Add(TextPiece.Of(part, piece.Source));
        }

        pieces.Add(TextPiece.Hole(HoleContent.Anything, source: null));
        return new Text(pieces.ToImmutable());
    }

    /// <summary>A part of the text, in characters of <see cref="Pattern"/>: a hole is one.</summary>
    public Text Slice(int start, int length)
    {
        var end = start + length;
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        var at = 0;
        foreach (var piece in Pieces)
        {
            var pieceLength = piece.Known?.Length ?? 1;
            var (from, to) = (Math.Max(start - at, 0), Math.Min(end - at, pieceLength));
            if (from < to)
            {
                pieces.Add(piece.Known is { } known ? piece.WithKnown(known.Substring(from, to - from)) : piece);
            }

            at += pieceLength;
        }

        return new Text(pieces.ToImmutable());
    }

    /// <summary>The piece that a character of <see cref="Pattern"/> belongs to, the last one past the end; null when there is none.</summary>
    /// <param name="at">The character.</param>
    /// <param name="offset">Where it stands in the piece.</param>
    public TextPiece? PieceAt(int at, out int offset)
    {
        offset = at;
        for (var i = 0; i < Pieces.Length; i++)
        {
            var length = Pieces[i].Known?.Length ?? 1;
            if (offset < length || i == Pieces.Length - 1)
            {
                return Pieces[i];
            }

            offset -= length;
        }

        return null;
    }

    /// <summary>The same text with no two known pieces side by side.</summary>
    public Text WithPiecesJoined()
    {
        var pieces = ImmutableArray.CreateBuilder<TextPiece>(Pieces.Length);
        for (var i = 0; i < Pieces.Length; i++)
        {
            var end = i;
            while (end < Pieces.Length && !Pieces[end].IsHole)
            {
                end++;
            }

            if (end <= i + 1)
            {
                pieces.Add(Pieces[i]);
                continue;
            }

            var known = new StringBuilder();
            for (; i < end; i++)
            {
                known.Append(Pieces[i].Known);
            }

            i--;
            pieces.Add(TextPiece.Of(known.ToString(), source: null));
        }

        return new Text(pieces.ToImmutable());
    }

    /// <summary>The text with its known pieces changed.</summary>
    public Text MapKnown(Func<string, string> function)
    {
        var text = Empty;
        foreach (var piece in Pieces)
        {
            text = Concat(text, Of(piece.Known is { } known ? piece.WithKnown(function(known)) : piece));
        }

        return text;
    }

    /// <summary>
    /// The text with its known start cut by a function, piece after piece while nothing is left of them. A hole may hold
    /// nothing that stays: then what is known behind it is the start, and is cut as well.
    /// </summary>
    public TextValue MapStart(Func<string, string> cut)
    {
        var texts = TextValue.Nothing;
        var isCovered = false;
        for (var i = 0; i < Pieces.Length; i++)
        {
            var rest = Pieces[i].Known is { } known ? cut(known) : null;
            isCovered &= rest == Pieces[i].Known; // with an empty hole, the text before is the same
            if (rest is { Length: 0 })
            {
                continue;
            }

            if (!isCovered)
            {
                texts = TextValue.Join(texts, TextValue.Of(new Text(Pieces.RemoveRange(0, i).SetItem(0, rest is null ? Pieces[i] : Pieces[i].WithKnown(rest)))));
                isCovered = true;
            }

            if (rest is not null)
            {
                return texts;
            }
        }

        return isCovered ? texts : TextValue.Join(texts, TextValue.Of(Empty));
    }

    /// <summary>The text with its known end cut, in the same way as <see cref="MapStart"/>.</summary>
    public TextValue MapEnd(Func<string, string> cut)
    {
        var texts = TextValue.Nothing;
        var isCovered = false;
        for (var i = Pieces.Length - 1; i >= 0; i--)
        {
            var rest = Pieces[i].Known is { } known ? cut(known) : null;
            isCovered &= rest == Pieces[i].Known;
            if (rest is { Length: 0 })
            {
                continue;
            }

            if (!isCovered)
            {
                texts = TextValue.Join(texts, TextValue.Of(new Text(Pieces.RemoveRange(i, Pieces.Length - i).Add(rest is null ? Pieces[i] : Pieces[i].WithKnown(rest)))));
                isCovered = true;
            }

            if (rest is not null)
            {
                return texts;
            }
        }

        return isCovered ? texts : TextValue.Join(texts, TextValue.Of(Empty));
    }

    /// <summary>The text with its holes standing for other expressions.</summary>
    public Text MapHoles(Func<TextPiece, TextPiece> function)
    {
        if (!HasHole)
        {
            return this;
        }

        var pieces = Pieces.ToBuilder();
        for (var i = 0; i < pieces.Count; i++)
        {
            pieces[i] = pieces[i].IsHole ? function(pieces[i]) : pieces[i];
        }

        return new Text(pieces.MoveToImmutable());
    }

    /// <summary>Equal when it stands for the same texts, whatever the pieces came from.</summary>
    public bool Equals(Text? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || !string.Equals(Pattern, other.Pattern, StringComparison.Ordinal))
        {
            return false;
        }

        // The patterns are equal, so the holes pair up.
        var theirs = 0;
        foreach (var piece in Pieces)
        {
            if (!piece.IsHole)
            {
                continue;
            }

            while (theirs < other.Pieces.Length && !other.Pieces[theirs].IsHole)
            {
                theirs++;
            }

            if (theirs == other.Pieces.Length || piece.Content != other.Pieces[theirs++].Content)
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Text);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Pattern);

    public override string ToString() => Pattern.Replace(HolePattern, "{…}");

    private static void Append(ImmutableArray<TextPiece>.Builder pieces, TextPiece piece, ref int length)
    {
        length += piece.Known?.Length ?? 1;
        if (pieces.Count >= MaxPieces - 1 || length > MaxLength)
        {
            if (pieces.Count > 0 && pieces[pieces.Count - 1] is { IsHole: true, Content: HoleContent.Anything })
            {
                return; // the hole that stands for the rest is there
            }

            piece = TextPiece.Hole(HoleContent.Anything, piece.Source);
        }

        pieces.Add(piece);
    }

    private static int CommonLength(string a, string b, int most)
    {
        var length = 0;
        while (length < most && length < b.Length && a[length] == b[length])
        {
            length++;
        }

        return length;
    }

    private string Render()
    {
        if (Pieces.Length == 1)
        {
            return Pieces[0].Known ?? HolePattern;
        }

        var parts = new string[Pieces.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Pieces[i].Known ?? HolePattern;
        }

        return string.Concat(parts);
    }
}
