using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Tool.Tests;

public sealed class CoverageTests : ToolTest
{
    [Fact]
    public async Task The_table_has_a_row_for_each_documented_answer_in_each_format()
    {
        WritePact(PactText.Of("fotoportalen", PactText.Interaction("a"), PactText.Interaction("none of them", status: 201)), name: "a.json");
        WritePact(PactText.Of("classic-ads", PactText.Interaction("b"), PactText.Interaction("c", status: 403, body: null)), name: "b.json");
        var run = await RunAsync("coverage");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Empty(run.Errors);
        Assert.Equal(
            [
                "Answer|Format|id|url|comment|Interactions|Consumers",
                "200 true|JSON|with|with|with|2|fotoportalen, classic-ads",
                "200 true|XML|-|-|-|-|-",
                "200 false|JSON|-|-|-|-|-",
                "200 false|XML|-|-|-|-|-",
                "400|JSON|-|-|-|-|-",
                "400|XML|-|-|-|-|-",
                "401|JSON|-|-|-|-|-",
                "401|XML|-|-|-|-|-",
                "403|JSON|with|with|with|1|classic-ads",
                "403|XML|-|-|-|-|-",
                "500|JSON|-|-|-|-|-",
                "500|XML|-|-|-|-|-",
            ],
            run.Output.Split(Environment.NewLine).Where(line => line.StartsWith("| ", StringComparison.Ordinal))
                .Select(line => string.Join('|', line.Trim('|').Split('|', StringSplitOptions.TrimEntries))));
        Assert.EndsWith(
            string.Join(
                Environment.NewLine,
                "",
                "none of the documented",
                "  fotoportalen: none of them (the customer exists)",
                "",
                "2 of 12 answers and formats are exercised; with and without each member, 6 of 72.",
                ""),
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_single_file_and_a_report_will_do()
    {
        var path = WritePact(PactText.Of("foto|portalen", PactText.Interaction("a")), "vår", "å.json");
        var run = await RunAsync("coverage", path, "--report", "markdown=coverage.md");

        Assert.True(run.ExitCode == 0, run.ToString());
        var report = await File.ReadAllLinesAsync(Path.Combine(Folder, "coverage.md"), TestContext.Current.CancellationToken);
        Assert.Equal("1 of 12 answers and formats are exercised; with and without each member, 3 of 72.", report[2]);
        Assert.Equal("| Answer | Format | id | url | comment | Interactions | Consumers |", report[4]);
        Assert.Equal("| 200 true | JSON | with | with | with | 1 | foto&#124;portalen |", report[6]);
        Assert.Equal(12, report.Count(line => line.Contains("JSON", StringComparison.Ordinal) || line.Contains("XML", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("The folder pacts does not exist", "coverage")]
    [InlineData("holds no pact files", "coverage", "empty")]
    [InlineData("The option '--nope' is unknown.", "coverage", "--nope")]
    public async Task What_can_not_be_read_ends_with_2(string error, params string[] arguments)
    {
        Directory.CreateDirectory(Path.Combine(Folder, "empty"));
        var run = await RunAsync(arguments);

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Empty(run.Output);
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
    }
}
