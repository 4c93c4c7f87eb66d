using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Spectre.Console;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>A line of source, and the carets below it; wide and invisible characters and tabs keep both in step.</summary>
internal sealed record Excerpt(string Source, string Carets)
{
    // Lines that are longer are shown in part: so many columns, so many of them before the finding.
    private const int MaxColumns = 160;
    private const int MaxBefore = 60;

    public static Excerpt Of(Finding finding)
    {
        var start = finding.Start.Character;
        var end = Math.Max(finding.End.Line > finding.Start.Line ? finding.Line.TrimEnd().Length : finding.End.Character, start + 1);
        var cells = Cells(finding.Line).ToList();
        if (cells.Sum(cell => cell.Width) <= MaxColumns)
        {
            return Build(cells, start, end, "", "");
        }

        // Cut by cells, so that no character is cut in two.
        var before = cells.Where(cell => cell.Index < start).Sum(cell => cell.Width);
        var skipped = Math.Max(0, before - MaxBefore);
        var left = 0;
        var kept = cells.SkipWhile(cell => left < skipped && (left += cell.Width) <= skipped).ToList();
        var columns = 0;
        var shown = kept.TakeWhile(cell => (columns += cell.Width) <= MaxColumns).ToList();
        return Build(shown, start, end, kept.Count < cells.Count ? "…" : "", shown.Count < kept.Count ? "…" : "");
    }

    private static Excerpt Build(List<Cell> cells, int start, int end, string before, string after)
    {
        var source = new StringBuilder(before);
        var carets = new StringBuilder(new string(' ', before.Length));
        foreach (var cell in cells)
        {
            source.Append(cell.Text);
            if (cell.Index < start)
            {
                carets.Append(cell.Text == "\t" ? "\t" : new string(' ', cell.Width));
            }
            else if (cell.Index < end)
            {
                carets.Append('^', cell.Width);
            }
        }

        // What begins at the end of a line.
        if (!carets.ToString().Contains('^', StringComparison.Ordinal))
        {
            carets.Append('^');
        }

        return new Excerpt(source.Append(after).ToString(), carets.ToString());
    }

    /// <summary>The characters as they are shown, with where they stand and how many columns they take.</summary>
    private static IEnumerable<Cell> Cells(string line)
    {
        for (var i = 0; i < line.Length;)
        {
            var isRune = Rune.TryGetRuneAt(line, i, out var rune);
            var text = isRune ? Printable.Line(rune.ToString()) : "\uFFFD";
            text = line[i] == '\t' ? "\t" : text;
            yield return new Cell(i, text, text == "\t" ? 1 : text.GetCellWidth());
            i += isRune ? rune.Utf16SequenceLength : 1;
        }
    }

    private readonly record struct Cell(int Index, string Text, int Width);
}
