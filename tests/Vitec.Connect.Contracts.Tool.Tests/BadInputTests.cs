using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Tool.Tests;

/// <summary>Each way in which pact files can be unfit, and reports can't be written, for each command that reads pacts.</summary>
public sealed class BadInputTests : ToolTest
{
    /// <summary>The unfit files, and what is said of each.</summary>
    private static readonly (string Name, string Error)[] Unfit =
    [
        ("another provider.json", "is a pact with the provider \"Another\", not with \"Vitec Connect\""),
        ("cut off.json", "is cut off: its JSON ends too early, in line 1."),
        ("empty.json", "is empty."),
        ("no JSON.json", "is not JSON: "),
        ("of version 5.json", "keeps version 5.0 of the Pact specification, which is unknown."),
        ("too large.json", "is larger than the 20 MiB that are read."),
        ("unreadable å.json", "can't be read: "),
    ];

    [Theory]
    [InlineData("verify")]
    [InlineData("coverage")]
    [InlineData("diff", "pacts", "fit")]
    [InlineData("diff", "fit", "pacts")]
    public async Task All_unfit_files_are_told_at_once(params string[] arguments)
    {
        var good = PactText.Pact(PactText.Interaction());
        WritePact(good, "fit");
        WritePact(good, name: "ö.json");
        WritePact(good, name: "ö (1).json");
        WriteUnfit(good);

        var run = await RunAsync(arguments);

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Empty(run.Output);
        var errors = run.Errors.TrimEnd().Split(Environment.NewLine);
        Assert.Equal(Unfit.Length + 1, errors.Length);
        Assert.All(Unfit.Zip(errors), told => Assert.StartsWith($"vitec-connect: {Path.Combine("pacts", told.First.Name)} {told.First.Error}", told.Second, StringComparison.Ordinal));
        Assert.StartsWith($"vitec-connect: {Path.Combine("pacts", "ö (1).json")} and {Path.Combine("pacts", "ö.json")} are pacts of the same consumer", errors[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("coverage")]
    [InlineData("diff", "fit.json")]
    public async Task A_file_that_is_named_itself_is_judged_likewise(params string[] arguments)
    {
        var good = PactText.Pact(PactText.Interaction());
        WritePact(good, ".", "fit.json");
        WriteUnfit(good);
        foreach (var (name, error) in Unfit.Where(unfit => unfit.Name is "too large.json" or "unreadable å.json"))
        {
            var path = Path.Combine("pacts", name);
            var run = await RunAsync([.. arguments, path]);
            Assert.True(run.ExitCode == 2, run.ToString());
            Assert.Empty(run.Output);

            Assert.StartsWith($"vitec-connect: {path} {error}", run.Errors, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("verify", "no pacts")]
    [InlineData("coverage", "no pacts")]
    [InlineData("diff", "no pacts", "fit")]
    [InlineData("diff", "fit", "no pacts")]
    public async Task A_folder_without_pacts_is_no_success(params string[] arguments)
    {
        WritePact(PactText.Pact(PactText.Interaction()), "fit");
        WritePact("no pact", "no pacts", "README.md");
        WritePact(PactText.Pact(PactText.Interaction()), Path.Combine("no pacts", "further down"));

        var run = await RunAsync(arguments);

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Empty(run.Output);
        Assert.StartsWith("vitec-connect: The folder no pacts holds no pact files", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify", "html", "våra pakter")]
    [InlineData("coverage", "markdown", "våra pakter")]
    [InlineData("diff", "markdown", "våra pakter", "våra pakter")]
    public async Task A_report_that_cannot_be_written_ends_with_2_after_the_results(string command, string format, params string[] folders)
    {
        WritePact(PactText.Pact(PactText.Interaction()), "våra pakter");
        WritePact("", ".", "file");

        // Below a file there can be no folder, whoever asks for one.
        var report = Path.Combine("file", "report");
        var run = await RunAsync([command, .. folders, "--report", $"{format}={report}"]);

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.NotEmpty(run.Output);
        Assert.StartsWith($"vitec-connect: The {format} report can't be written to {report}: ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("check", "App.csproj")]
    public async Task Without_a_place_for_temporary_files_nothing_is_verified(params string[] arguments)
    {
        WritePact(PactText.Pact(PactText.Interaction()));
        WritePact("<Project Sdk=\"Microsoft.NET.Sdk\" />", ".", "App.csproj");
        var missing = Variables["TMPDIR"] = Variables["TEMP"] = Variables["TMP"] = Path.Combine(Temporary, "missing");

        var run = await RunAsync(arguments);

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains($"vitec-connect: No temporary folder can be made in {missing}", run.Errors, StringComparison.Ordinal);
    }

    private void WriteUnfit(string good)
    {
        WritePact(good.Replace("Vitec Connect", "Another", StringComparison.Ordinal), name: Unfit[0].Name);
        WritePact(good[..^10], name: Unfit[1].Name);
        WritePact("", name: Unfit[2].Name);
        WritePact("<html></html>", name: Unfit[3].Name);
        WritePact(JsonNode.Parse(good)!.AsObject().With("metadata", JsonNode.Parse("""{"pactSpecification":{"version":"5.0"}}""")).ToJsonString(), name: Unfit[4].Name);
        using (var large = File.Create(WritePact("", name: Unfit[5].Name)))
        {
            large.SetLength(50 * 1024 * 1024);
        }

        // Nobody can read where a link leads nowhere, whatever rights there are.
        File.CreateSymbolicLink(Path.Combine(Folder, "pacts", Unfit[6].Name), Path.Combine(Folder, "nowhere"));
    }
}
