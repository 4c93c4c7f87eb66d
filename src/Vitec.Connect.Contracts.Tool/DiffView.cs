using System.Collections.Generic;
using System.Linq;
using System.Text;
using Spectre.Console;
using Vitec.Connect.Contracts.Testing;
using Vitec.Connect.Contracts.Tool.Reports;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>Shows a comparison of pacts: what weighs most first, interaction by interaction, and the sum of it.</summary>
internal static class DiffView
{
    private static readonly (PactChangeEffect Effect, string Title, Color Color)[] Kinds =
    [
        (PactChangeEffect.Breaking, "Breaks a provider", Color.Red),
        (PactChangeEffect.NewlyNeeded, "Newly needed", Color.Yellow),
        (PactChangeEffect.NoLongerNeeded, "No longer needed", Color.Green),
        (PactChangeEffect.None, "No difference to a provider", Color.Default),
    ];

    public static void Write(IAnsiConsole output, PactComparison comparison)
    {
        var lines = output.Profile.Out.Writer;
        foreach (var (effect, title, color) in Kinds.Where(kind => comparison.Count(kind.Effect) > 0))
        {
            output.Write(new Text(title + "\n", new Style(color)));
            foreach (var (interaction, changes) in Interactions(comparison, effect))
            {
                lines.WriteLine($"  {Printable.Line(interaction.ToString())}");
                foreach (var change in changes)
                {
                    lines.WriteLine($"    {Printable.Line($"{change.Where}: {change.Text}")}");
                }
            }

            lines.WriteLine();
        }

        output.Write(new Text(Sum(comparison) + "\n", new Style(Kinds.FirstOrDefault(kind => comparison.Count(kind.Effect) > 0, Kinds[^1]).Color)));
    }

    public static string ToMarkdown(PactComparison comparison)
    {
        var text = new StringBuilder("## Pacts\n\n").Append(Markdown.Text(Sum(comparison))).Append('\n');
        foreach (var (effect, title, _) in Kinds.Where(kind => comparison.Count(kind.Effect) > 0))
        {
            text.Append($"\n### {title}\n\n");
            foreach (var (interaction, changes) in Interactions(comparison, effect))
            {
                text.Append($"- {Markdown.Text(interaction.ToString())}\n");
                foreach (var change in changes)
                {
                    text.Append($"  - {Markdown.Text($"{change.Where}: {change.Text}")}\n");
                }
            }
        }

        return text.ToString();
    }

    private static IEnumerable<(DeclaredInteraction Interaction, IEnumerable<PactChange> Changes)> Interactions(PactComparison comparison, PactChangeEffect effect) =>
        comparison.Changes.Where(change => change.Effect == effect).GroupBy(change => change.Interaction).Select(group => (group.Key, group.AsEnumerable()));

    private static string Sum(PactComparison comparison)
    {
        var counts = $"{comparison.Count(PactChangeEffect.Breaking)} breaking, {comparison.Count(PactChangeEffect.NewlyNeeded)} newly needed, "
            + $"{comparison.Count(PactChangeEffect.NoLongerNeeded)} no longer needed";
        return comparison.Changes.Count == 0 ? "Nothing is otherwise: compatible."
            : comparison.IsCompatible ? $"{counts}: compatible, a provider that keeps the old pacts keeps the new."
            : comparison.Count(PactChangeEffect.Breaking) > 0 ? $"{counts}: not compatible, a provider that keeps the old pacts breaks the new."
            : $"{counts}: to be verified, a provider that keeps the old pacts may not keep the new.";
    }
}
