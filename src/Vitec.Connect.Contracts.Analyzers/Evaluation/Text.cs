using System.Collections.Immutable;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>A text with holes: known pieces and unknown ones, in order. Two known pieces never stand side by side unless their origins differ.</summary>
internal sealed class Text
{
    public Text(ImmutableArray<TextPiece> pieces) => Pieces = pieces;

    /// <summary>The pieces; the empty text has none.</summary>
    public ImmutableArray<TextPiece> Pieces { get; }
}
