using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Tool.Tests;

public sealed class VerifyStubTests : ToolTest
{
    [Fact]
    public async Task The_pacts_folder_is_verified_against_the_embedded_stub()
    {
        WritePact(PactText.Of("fotoportalen", PactText.Interaction("en fråga om åtgärd")), name: "a.json");
        WritePact(PactText.Of("classic-ads", PactText.Interaction("kept"), PactText.Interaction("not accepted", "the interaction is not accepted", body: "false")), name: "b.json");
        var run = await RunAsync("verify");
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Empty(run.Errors);
        var lines = run.Output.Split(Environment.NewLine);
        Assert.Equal("Verifying 3 interactions of 2 pacts against the embedded stub provider", lines[0]);
        Assert.Equal("fotoportalen: 1 of 1 verified", lines[1]);
        Assert.Equal("classic-ads: 2 of 2 verified", lines[2]);
        Assert.Equal(
            [
                "Consumer|Interaction|Provider state|Result|ms",
                "fotoportalen|en fråga om åtgärd|the customer exists|verified|",
                "classic-ads|kept|the customer exists|verified|",
                "classic-ads|not accepted|the interaction is not accepted|verified|",
            ],
            Rows(run));
        Assert.Equal("3 of 3 interactions verified.", lines[^2]);
    }

    [Fact]
    public async Task Output_that_is_no_terminal_is_plain_and_without_the_cores_own_report()
    {
        WritePact(PactText.Pact(PactText.Interaction("broken", status: 201), PactText.Interaction(new string('x', 300))));
        var run = await RunAsync("verify");
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain("Verifying a pact between", run.ToString(), StringComparison.Ordinal);
        Assert.Contains($"| {new string('x', 300)} |", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_ends_with_1_and_each_mismatch_in_full()
    {
        WritePact(PactText.Pact(PactText.Interaction("kept"), PactText.Interaction("broken", status: 201, body: "false")));
        var run = await RunAsync("verify");
        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Contains("photo-portal|broken|the customer exists|FAILED|", Rows(run));
        Assert.Contains(
            string.Join(
                Environment.NewLine,
                "FAILED  photo-portal: broken (the customer exists)",
                "  body $: Expected true (Boolean) to be equal to false (Boolean)",
                "  status: expected 201 but was 200",
                "",
                "1 of 2 interactions verified, 1 failed."),
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pending_failure_is_shown_and_ends_with_0()
    {
        WritePact(PactText.Pact(PactText.Interaction("coming", status: 201).With("pending", true)));
        var run = await RunAsync("verify");
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("photo-portal|coming|the customer exists|failed (pending)|", Rows(run));
        Assert.Contains("status: expected 201 but was 200", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_that_the_stub_does_not_know_ends_with_2()
    {
        WritePact(PactText.Pact(PactText.Interaction(state: "kunden finns")));
        var run = await RunAsync("verify");
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("The provider state \"kunden finns\" is unknown. Known are:", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 of 1 interactions verified, 1 could not be verified.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_folder_is_given_as_an_argument_with_blanks_and_letters_beyond_ascii()
    {
        WritePact(PactText.Pact(PactText.Interaction()), Path.Combine("våra pakter", "för åtgärder"), "ö å.json");
        Assert.Equal(0, (await RunAsync("verify", Path.Combine("våra pakter", "för åtgärder"))).ExitCode);
        Assert.Equal(0, (await RunAsync("verify", Path.Combine(Folder, "våra pakter", "för åtgärder"))).ExitCode);
    }

    [Fact]
    public async Task Control_characters_of_a_pact_do_not_reach_the_terminal()
    {
        WritePact(PactText.Pact(PactText.Interaction("red \u001b[31m\nnext \u202e", status: 201)));
        var run = await RunAsync("verify");
        Assert.Contains(@"| red \u001B[31m next \u202E |", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task Temporary_files_are_gone_in_the_end()
    {
        WritePact(PactText.Pact(PactText.Interaction(), PactText.Interaction("broken", status: 201)));
        await RunAsync("verify");
        Assert.Empty(Directory.EnumerateFileSystemEntries(Temporary, "vitec-connect-*"));
    }

    [Theory]
    [InlineData(null, "The folder pacts does not exist")]
    [InlineData("README.md", "The folder pacts holds no pact files")]
    public async Task Nothing_to_verify_ends_with_2(string? otherFile, string error)
    {
        if (otherFile is not null)
        {
            WritePact("no pact", name: otherFile);
        }

        var run = await RunAsync("verify");
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.StartsWith("vitec-connect: " + error, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Pacts_without_interactions_are_nothing_to_verify()
    {
        WritePact(PactText.Pact());
        var run = await RunAsync("verify");
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("declares no interactions: there is nothing to verify", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unfit_files_are_told_all_at_once_and_end_with_2()
    {
        WritePact(PactText.Pact(PactText.Interaction()), name: "good.json");
        WritePact("{", name: "cut.json");
        WritePact("", name: "empty.json");
        var run = await RunAsync("verify");
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Empty(run.Output);
        Assert.Collection(
            run.Errors.TrimEnd().Split(Environment.NewLine),
            line => Assert.StartsWith($"vitec-connect: {Path.Combine("pacts", "cut.json")} is cut off", line, StringComparison.Ordinal),
            line => Assert.StartsWith($"vitec-connect: {Path.Combine("pacts", "empty.json")} is empty", line, StringComparison.Ordinal));
    }

    /// <summary>The table's rows, blanks around cells taken away, and without the time.</summary>
    private static string[] Rows(ToolRun run) =>
    [
        .. run.Output.Split(Environment.NewLine)
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => string.Join('|', line.Trim('|').Split('|').Select((cell, i) => i < 4 || cell.Trim() == "ms" ? cell.Trim() : ""))),
    ];
}
