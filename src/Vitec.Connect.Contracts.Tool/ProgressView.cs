using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Spectre.Console;
using Vitec.Connect.Contracts.Testing;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>Shows how far a verification has come: live bars on a terminal, else a line a pact.</summary>
internal static class ProgressView
{
    public static async Task<VerificationReport> ShowAsync(
        IAnsiConsole output, IReadOnlyList<PactFile> pacts, string provider, Func<IProgress<VerificationProgress>, Task<VerificationReport>> verifyAsync)
    {
        output.WriteLine($"Verifying {Plural(pacts.Sum(pact => pact.Interactions.Count), "interaction")} of {Plural(pacts.Count, "pact")} against {Printable.Line(provider)}");
        if (!output.Profile.Capabilities.Interactive || !output.Profile.Capabilities.Ansi)
        {
            return await verifyAsync(new PactProgress(pacts, pact =>
            {
                if (pact.IsComplete)
                {
                    output.WriteLine(pact.ToString());
                }
            })).ConfigureAwait(false);
        }

        return await output.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn())
            .StartAsync(context =>
            {
                var bars = pacts.ToDictionary(pact => pact, pact => context.AddTask(Markup.Escape(new PactState(pact).ToString()), maxValue: pact.Interactions.Count));
                return verifyAsync(new PactProgress(pacts, pact =>
                {
                    var bar = bars[pact.Pact];
                    bar.Value = pact.Completed;
                    bar.Description = pact.HasFailed ? $"[red]{Markup.Escape(pact.ToString())}[/]" : Markup.Escape(pact.ToString());
                }));
            }).ConfigureAwait(false);
    }

    private static string Plural(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
