using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Vitec.Connect.Contracts.Benchmarks;

/// <summary>A table in Markdown, its columns aligned; all but the first hold figures.</summary>
internal sealed class Table(params string[] headings)
{
    private readonly List<string[]> _rows = [headings];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Print(TextWriter output)
    {
        var widths = Enumerable.Range(0, headings.Length).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        for (var i = 0; i < _rows.Count; i++)
        {
            output.WriteLine(Line(_rows[i].Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))));
            if (i == 0)
            {
                output.WriteLine(Line(widths.Select((width, column) => column == 0 ? new string('-', width) : new string('-', Math.Max(1, width - 1)) + ":")));
            }
        }

        output.WriteLine();
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
