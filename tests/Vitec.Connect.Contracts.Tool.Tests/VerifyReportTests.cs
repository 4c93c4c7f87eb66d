using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Tool.Tests;

/// <summary><c>verify --report</c> and <c>--consumer</c>.</summary>
public sealed class VerifyReportTests : ToolTest
{
    private const string Secret = "hemligt+lösen";
    private static readonly string[] Formats = ["html", "junit", "json", "markdown"];

    [Fact]
    public async Task All_reports_of_a_provider_that_keeps_its_pacts_say_so()
    {
        WritePact(PactText.Pact(PactText.Interaction("a request å")));
        var run = await ReportAsync();
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("<h1>The provider keeps its contracts</h1>", Read("html"), StringComparison.Ordinal);
        Assert.Contains("1 of 1 interactions verified.", Read("html"), StringComparison.Ordinal);
        Assert.StartsWith("### ✅ The provider keeps its contracts\n\nthe embedded stub provider · 1 of 1 interactions verified.\n\n| consumer | verified |\n|---|---:|\n| photo-portal | 1 |\n", Read("markdown"), StringComparison.Ordinal);
        var test = Assert.Single(XDocument.Parse(Read("junit")).Descendants("testcase"));
        Assert.Equal("a request å (the customer exists)", test.Attribute("name")!.Value);
        Assert.DoesNotContain(test.Elements(), element => element.Name != "system-out");
        using var json = JsonDocument.Parse(Read("json"));
        Assert.True(json.RootElement.GetProperty("succeeded").GetBoolean());
        var interaction = Assert.Single(json.RootElement.GetProperty("interactions").EnumerateArray());
        Assert.Equal(("photo-portal", "a request å", "verified"), (
            interaction.GetProperty("consumer").GetString(), interaction.GetProperty("description").GetString(), interaction.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task All_reports_show_what_differs_and_what_was_not_verified()
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 201, "\"true\""));
        WritePact(PactText.Pact(PactText.Interaction("kept"), PactText.Interaction("fails", VitecConnectStates.ProviderFails, 500, body: null)));
        var run = await ReportAsync("--provider", provider.Address.ToString());
        Assert.True(run.ExitCode == 1, run.ToString());

        var html = Read("html");
        Assert.Contains("<h1>The provider breaks 1 of 2 interactions</h1>", html, StringComparison.Ordinal);
        Assert.Contains("class=\"expected\"><code>20<mark>0</mark></code>", html, StringComparison.Ordinal);
        Assert.Contains("class=\"actual\"><code>20<mark>1</mark></code>", html, StringComparison.Ordinal);
        var page = WebUtility.HtmlDecode(html);
        Assert.Contains("<pre tabindex=\"0\">200 OK\nContent-Type: application/json; charset=utf-8\n\ntrue</pre>", page, StringComparison.Ordinal);
        Assert.Contains("<pre tabindex=\"0\">201 Created\n", page, StringComparison.Ordinal);
        Assert.Contains("PUT /Service/Order/UserInteraction/M123\n", page, StringComparison.Ordinal);
        Assert.Contains("provider state can't be set on a provider from outside", page, StringComparison.Ordinal);

        var markdown = Read("markdown");
        Assert.StartsWith("### ❌ The provider breaks 1 of 2 interactions\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| consumer | failed | not verified |\n|---|---:|---:|\n| photo-portal | 1 | 1 |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("status: expected 200 but was 201\n", markdown, StringComparison.Ordinal);
        Assert.Contains("curl -i -X PUT ", markdown, StringComparison.Ordinal);

        var suite = XDocument.Parse(Read("junit")).Root!.Element("testsuite")!;
        Assert.Equal(["failure", "skipped"], suite.Elements("testcase").SelectMany(test => test.Elements()).Select(element => element.Name.LocalName).Where(name => name != "system-out"));
        using var json = JsonDocument.Parse(Read("json"));
        Assert.Equal(["failed", "notVerified"], json.RootElement.GetProperty("interactions").EnumerateArray().Select(i => i.GetProperty("status").GetString()));
        var mismatch = Assert.Single(
            json.RootElement.GetProperty("interactions")[0].GetProperty("mismatches").EnumerateArray(), m => m.GetProperty("where").GetString() == "status");
        Assert.Equal(("200", "201"), (mismatch.GetProperty("expected").GetString(), mismatch.GetProperty("actual").GetString()));
    }

    [Fact]
    public async Task What_a_pact_or_a_provider_wrote_is_text_in_every_report()
    {
        const string Hostile = "<script>alert(1)</script> | **bold** [x](https://x.se) `code` @team </summary>";
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(context, 200, "\"<img src=x onerror=alert(1)> ``` </pre>\""));
        WritePact(PactText.Of(Hostile, PactText.Interaction(Hostile)));
        await ReportAsync("--provider", provider.Address.ToString());

        var html = Read("html");
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);

        var markdown = Read("markdown").Split('\n');
        var row = Assert.Single(markdown, line => line.StartsWith("| &lt;", StringComparison.Ordinal));
        Assert.Equal(3, row.Count(c => c == '|'));
        Assert.DoesNotContain("@team", row, StringComparison.Ordinal);
        Assert.DoesNotContain("**bold**", row, StringComparison.Ordinal);
        Assert.Contains("````text", markdown);
        Assert.Equal(Hostile, XDocument.Parse(Read("junit")).Descendants("testsuite").Single().Attribute("name")!.Value);
    }

    [Fact]
    public async Task The_password_is_in_no_report_even_if_the_provider_shows_it()
    {
        await using var provider = await TestProvider.StartAsync(context => TestProvider.AnswerAsync(
            context, 500, $$"""{"authorization":"{{context.Request.Headers.Authorization}}","password":"{{Secret}}"}"""));
        WritePact(PactText.Pact(PactText.Interaction()));
        var run = await ReportAsAsync(Secret, "--provider", provider.Address.ToString(), "--user", "partner");
        Assert.True(run.ExitCode == 1, run.ToString());
        var token = Convert.ToBase64String(Encoding.UTF8.GetBytes($"partner:{Secret}"));
        Assert.Equal($"Basic {token}", Assert.Single(provider.Requests).Authorization);
        foreach (var report in Formats.Select(Read))
        {
            Assert.DoesNotContain(token, report, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, report, StringComparison.Ordinal);
            Assert.DoesNotContain("hemligt", report, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_page_needs_no_network()
    {
        WritePact(PactText.Pact(PactText.Interaction()));
        await ReportAsync();
        var html = Read("html");
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_ends_with_2_after_the_results()
    {
        WritePact(PactText.Pact(PactText.Interaction()));
        var run = await RunAsync("verify", "--report", "html=pacts");
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("1 of 1 interactions verified.", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("vitec-connect: The html report can't be written to pacts: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_named_consumers_are_verified()
    {
        WritePact(PactText.Of("first", PactText.Interaction("one")), name: "first.json");
        WritePact(PactText.Of("second", PactText.Interaction("two")), name: "second.json");
        WritePact(PactText.Of("third", PactText.Interaction("three")), name: "third.json");
        var run = await RunAsync("verify", "--consumer", "third", "--consumer", "first");
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("2 of 2 interactions verified.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("second", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_consumer_without_a_pact_ends_with_2_and_the_consumers_that_there_are()
    {
        WritePact(PactText.Of("first", PactText.Interaction()), name: "first.json");
        var run = await RunAsync("verify", "--consumer", "First");
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Equal("vitec-connect: There is no pact of the consumer \"First\" (names are compared exactly). There are pacts of: first.\n", run.Errors);
    }

    private string Read(string format) => File.ReadAllText(Path.Combine(Folder, $"report.{format}"));

    private Task<ToolRun> ReportAsync(params string[] arguments) => ReportAsAsync(password: null, arguments);

    private Task<ToolRun> ReportAsAsync(string? password, params string[] arguments) =>
        RunAsync(password, ["verify", .. arguments, .. Formats.SelectMany(format => new[] { "--report", $"{format}=report.{format}" })]);
}
