using System.Linq;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Vitec.Connect.Contracts.Consumer.PactTests;

/// <summary>The lines in which two texts differ, with a few around them.</summary>
internal static class TextDiff
{
    private const int Context = 3;

    public static string Of(string before, string after)
    {
        var lines = InlineDiffBuilder.Diff(before, after, ignoreWhiteSpace: false).Lines;
        var changed = lines.Select((line, index) => (line, index)).Where(l => l.line.Type != ChangeType.Unchanged).Select(l => l.index).ToList();
        var shown = changed.SelectMany(i => Enumerable.Range(i - Context, 2 * Context + 1)).Where(i => i >= 0 && i < lines.Count).ToHashSet();
        return string.Join(
            '\n',
            lines.Select((line, index) => (line, index)).Where(l => shown.Contains(l.index)).Select(l =>
                (l.index > 0 && !shown.Contains(l.index - 1) ? "  …\n" : "")
                + (l.line.Type switch { ChangeType.Deleted => "- ", ChangeType.Inserted => "+ ", _ => "  " })
                + l.line.Text));
    }
}
