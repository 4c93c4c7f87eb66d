using System;
using System.IO;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Tool.Tests;

public sealed class DiffTests : ToolTest
{
    private const string Name = "photo-portal-Vitec Connect.json";

    [Fact]
    public async Task Pacts_that_are_the_same_are_compatible()
    {
        WritePact(PactText.Pact(PactText.Interaction()), "förr");
        WritePact(PactText.Pact(PactText.Interaction()), "nu");
        var run = await RunAsync("diff", "förr", "nu");

        Assert.Equal((0, $"Nothing is otherwise: compatible.{Environment.NewLine}", ""), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public async Task What_is_not_needed_any_more_is_compatible()
    {
        WritePact(PactText.Pact(PactText.Interaction(), PactText.Interaction("more", "another state")), "old");
        WritePact(PactText.Pact(PactText.Interaction()), "new");
        var run = await RunAsync("diff", "old", "new");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal(
            string.Join(
                Environment.NewLine,
                "No longer needed",
                "  photo-portal: more (another state)",
                "    interaction: is there no more",
                "",
                "0 breaking, 0 newly needed, 1 no longer needed: compatible, a provider that keeps the old pacts keeps the new.",
                ""),
            run.Output);
    }

    [Fact]
    public async Task What_breaks_a_provider_and_what_is_newly_needed_end_with_1_and_the_report_says_the_same()
    {
        var old = WritePact(PactText.Pact(PactText.Interaction("*choose*")), "old");
        var now = WritePact(PactText.Pact(PactText.Interaction("*choose*", status: 201), PactText.Interaction("more", "another state")), "new");
        var run = await RunAsync("diff", old, now, "--report", "markdown=reports/diff.md");

        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Equal(
            string.Join(
                Environment.NewLine,
                "Breaks a provider",
                "  photo-portal: *choose* (the customer exists)",
                "    response status: 200 before, 201 now",
                "",
                "Newly needed",
                "  photo-portal: more (another state)",
                "    interaction: is new",
                "",
                "1 breaking, 1 newly needed, 0 no longer needed: not compatible, a provider that keeps the old pacts breaks the new.",
                ""),
            run.Output);
        Assert.Equal(
            """
            ## Pacts

            1 breaking, 1 newly needed, 0 no longer needed: not compatible, a provider that keeps the old pacts breaks the new.

            ### Breaks a provider

            - photo-portal: &#42;choose&#42; (the customer exists)
              - response status: 200 before, 201 now

            ### Newly needed

            - photo-portal: more (another state)
              - interaction: is new

            """.ReplaceLineEndings("\n"),
            await File.ReadAllTextAsync(Path.Combine(Folder, "reports", "diff.md"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_only_newly_needed_ends_with_1_too()
    {
        WritePact(PactText.Pact(PactText.Interaction()), "förra årets");
        WritePact(PactText.Pact(PactText.Interaction(), PactText.Interaction("more", "another state")), "årets nya");
        var run = await RunAsync("diff", "förra årets", "årets nya");

        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Contains("0 breaking, 1 newly needed, 0 no longer needed: to be verified", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The folder nope does not exist", "diff", "old", "nope")]
    [InlineData("Required argument missing for command: 'diff'", "diff", "old")]
    [InlineData("The option '--nope' is unknown.", "diff", "old", "--nope")]
    [InlineData("Compare two pacts of the same consumer and provider", "diff", "old/" + Name, "old/other.json")]
    [InlineData("is cut off", "diff", "old/" + Name, "cut/" + Name)]
    [InlineData("--report needs markdown=FILE", "diff", "old", "old", "--report", "html=a.html")]
    public async Task What_can_not_be_compared_ends_with_2(string error, params string[] arguments)
    {
        WritePact(PactText.Pact(PactText.Interaction()), "old");
        WritePact(PactText.Of("other", PactText.Interaction()), "old", "other.json");
        WritePact("{", "cut");
        var run = await RunAsync(arguments);

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Empty(run.Output);
        Assert.StartsWith("vitec-connect: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_examples_and_exit_codes()
    {
        var run = await RunAsync("diff", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("diff <OLD> <NEW>", run.Output, StringComparison.Ordinal);
        Assert.Contains("vitec-connect diff main/pacts pacts", run.Output, StringComparison.Ordinal);
        Assert.Contains("1    not compatible for certain", run.Output, StringComparison.Ordinal);
    }
}
