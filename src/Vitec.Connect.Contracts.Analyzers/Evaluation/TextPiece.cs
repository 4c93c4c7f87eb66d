using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>A piece of a text: known characters, or a hole.</summary>
internal readonly struct TextPiece
{
    private TextPiece(string? known, HoleContent content, SyntaxNode? source)
    {
        Known = known;
        Content = content;
        Source = source;
    }

    /// <summary>The characters, or null for a hole.</summary>
    public string? Known { get; }

    /// <summary>What is known of the characters in the hole; meaningless for known characters.</summary>
    public HoleContent Content { get; }

    /// <summary>
    /// The literal or constant that known characters came from, or the unknown expression that a hole stands for; null
    /// where several came together.
    /// </summary>
    public SyntaxNode? Source { get; }

    public bool IsHole => Known is null;

    public static TextPiece Of(string known, SyntaxNode? source) => new(known, HoleContent.Anything, source);

    public static TextPiece Hole(HoleContent content, SyntaxNode? source) => new(null, content, source);

    /// <summary>The same hole, standing for another expression.</summary>
    public TextPiece WithSource(SyntaxNode? source) => new(Known, Content, source);

    /// <summary>The piece with other characters; they stand nowhere in the source as they are, unless nothing changed.</summary>
    public TextPiece WithKnown(string known) => known == Known ? this : Of(known, source: null);
}
