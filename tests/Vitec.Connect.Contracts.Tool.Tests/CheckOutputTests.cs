using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;
using Vitec.Connect.Contracts.Tool.Check;

namespace Vitec.Connect.Contracts.Tool.Tests;

/// <summary>What <c>check</c> shows and writes, of files without a project.</summary>
public sealed class CheckOutputTests : CheckTest
{
    private const string Page = "https://github.com/vitec-connect-contracts/vitec-connect-contracts/blob/main/docs/rules/VITEC001.md";

    [Fact]
    public async Task Findings_are_shown_with_their_line_and_a_caret()
    {
        Write("Å b/Orders.cs", WithoutCustomerId.Replace("        http", "\t/*客户*/http", StringComparison.Ordinal));

        var run = await RunAsync("check", "Å b");

        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Equal("vitec-connect: 1 file without a project in Å b: checked with the references of .NET and ASP.NET Core alone." + Environment.NewLine, run.Errors);
        Assert.Equal(
            string.Join(
                Environment.NewLine,
                $"{Path.Combine("Å b", "Orders.cs")}(4,22): warning VITEC001: customerId is missing: the value is \"Service/Order/UserInteraction/\"",
                "  4 | \t/*客户*/http.PutAsync(\"Service/Order/UserInteraction/\", content);",
                "    | \t                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
                "",
                $"VITEC001: {Page}",
                "1 file in 1 project checked: 1 warning.",
                ""),
            run.Output);
    }

    [Fact]
    public async Task Nothing_found_ends_with_0()
    {
        Write("Empty.cs", "class Empty;");
        var run = await RunAsync("check");
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal("1 file in 1 project checked: nothing found." + Environment.NewLine, run.Output);
    }

    [Fact]
    public async Task The_severity_says_what_is_shown_and_what_ends_with_1()
    {
        Write("Orders.cs", Method("""await http.PutAsync("Service/Order/UserInteraction/" + System.Uri.EscapeDataString(customerId), content);"""));

        var byDefault = await RunAsync("check");
        Assert.True(byDefault.ExitCode == 0, byDefault.ToString());
        Assert.Equal("1 file in 1 project checked: nothing found, 1 below the severity that was asked for (see --severity)." + Environment.NewLine, byDefault.Output);

        var info = await RunAsync("check", "--severity", "info");
        Assert.True(info.ExitCode == 1, info.ToString());
        Assert.Equal(["Orders.cs(6,15): info VITEC013"], Found(info));
        Assert.EndsWith("1 file in 1 project checked: 1 info." + Environment.NewLine, info.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_excluded_is_not_looked_at()
    {
        Write("A.Old.cs", WithoutCustomerIdIn("A"));
        Write("C.cs", WithoutCustomerIdIn("C"));
        Write("src/tests/B.cs", WithoutCustomerIdIn("B"));

        var run = await RunAsync("check", ".", "--exclude", "*.Old.cs", "--exclude", "tests");

        Assert.Equal(["C.cs(4,23): warning VITEC001"], Found(run));
        Assert.EndsWith("1 file in 1 project checked: 1 warning." + Environment.NewLine, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tests", "src/tests/b/A.cs", "tests/A.cs")]
    [InlineData("tests/", "src/tests/b/A.cs", "tests/A.cs")]
    [InlineData("*.Designer.cs", "A.Designer.cs", "src/A.Designer.cs")]
    [InlineData("/tests", "tests/A.cs")]
    [InlineData("src\\Old", "src/Old/A.cs", "src/Old/b/A.cs")]
    [InlineData("src/Old/**", "src/Old/A.cs", "src/Old/b/A.cs")]
    [InlineData("src/Old/*.cs", "src/Old/A.cs")]
    [InlineData("src/**/A.cs", "src/Old/A.cs", "src/Old/b/A.cs", "src/tests/b/A.cs")]
    [InlineData("nothing")]
    public void Patterns_are_those_of_gitignore(string pattern, params string[] excluded)
    {
        string[] all = ["A.cs", "A.Designer.cs", "src/A.Designer.cs", "src/Old/A.cs", "src/Old/b/A.cs", "src/tests/b/A.cs", "tests/A.cs"];
        var exclusions = new Exclusions(Folder, [pattern]);
        Assert.Equal(excluded, all.Where(file => exclusions.Contains(Path.Combine(Folder, file))));
    }

    [Fact]
    public async Task Excluding_everything_is_an_error()
    {
        Write("A.cs", WithoutCustomerId);
        var run = await RunAsync("check", "--exclude", "*.cs");
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("Nothing was checked: --exclude leaves no project and no file of .", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_are_written_as_well()
    {
        Write("Vår kod/Order's.cs", "\n" + WithoutCustomerId + "\n" + WithoutCustomerIdIn("Same"));
        Write("Vår kod/B.cs", Method("""await http.PutAsync("Service/Order/UserInteraction/1" /* 👍 */ + "|<b>`x`", content);"""));

        var run = await RunAsync("check", "--severity", "info", "--report", "sarif=ut å/a.sarif", "--report", "junit=ut å/a.xml", "--report", "markdown=ut å/a.md");

        Assert.True(run.ExitCode == 1, run.ToString());
        var log = Json("ut å/a.sarif");
        AssertSarif(log);
        var results = log.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["VITEC013", "VITEC001", "VITEC001"], results.Select(result => result.GetProperty("ruleId").GetString()));
        Assert.Equal(["note", "warning", "warning"], results.Select(result => result.GetProperty("level").GetString()));
        var place = results[1].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("V%C3%A5r%20kod/Order%27s.cs", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        Assert.Equal((5, 23, 5, 55), Region(place.GetProperty("region")));

        var suite = Assert.Single(XDocument.Load(Path.Combine(Folder, "ut å", "a.xml")).Root!.Elements("testsuite"));
        Assert.Equal(("14", "2"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value));
        var failed = suite.Elements("testcase").Where(test => test.Element("failure") is not null).ToList();
        Assert.Equal(["VITEC001 The call is missing customerId", "VITEC013 The answer is thrown away"], failed.Select(test => test.Attribute("name")!.Value));
        Assert.Contains($"{Path.Combine("Vår kod", "Order's.cs")}(5,23): warning VITEC001: customerId is missing", failed[0].Element("failure")!.Value, StringComparison.Ordinal);
        Assert.Contains(Page, failed[0].Element("failure")!.Value, StringComparison.Ordinal);

        var markdown = Read("ut å/a.md");
        Assert.Contains("2 files in 1 project checked: 2 warnings, 1 info.", markdown, StringComparison.Ordinal);
        Assert.Contains($"| warning | [VITEC001]({Page}) | {Path.Combine("Vår kod", "Order's.cs")}:5 | customerId is missing: the value is \"Service/Order/UserInteraction/\" |", markdown, StringComparison.Ordinal);
        Assert.Contains("- 2 files without a project", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Credentials_in_the_code_are_in_no_output_and_no_report()
    {
        Write("Orders.cs", Method(
            """
            http.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Basic", System.Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("partner:hemligt")));
                    await http.PutAsync("Service/Order/UserInteraction/", content);
            """));

        var run = await RunAsync("check", "--report", "sarif=a", "--report", "junit=b", "--report", "markdown=c");

        Assert.Equal(["Orders.cs(6,115): warning VITEC012", "Orders.cs(7,29): warning VITEC001"], Found(run));
        Assert.Contains(""".GetBytes("***************")));""", run.Output, StringComparison.Ordinal);
        Assert.All([run.Output, run.Errors, Read("a"), Read("b"), Read("c")], text => Assert.DoesNotContain("hemligt", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_finding_keeps_its_fingerprint_when_lines_are_put_before_it()
    {
        Write("A.cs", WithoutCustomerId + "\n" + WithoutCustomerIdIn("Same"));
        await RunAsync("check", "--report", "sarif=before.sarif");
        Write("A.cs", "// moved\n\n" + WithoutCustomerId + "\n" + WithoutCustomerIdIn("Same"));
        await RunAsync("check", "--report", "sarif=after.sarif");

        var before = Fingerprints("before.sarif");
        Assert.Equal(2, before.Distinct().Count());
        Assert.Equal(before, Fingerprints("after.sarif"));

        string?[] Fingerprints(string file) =>
            [.. Json(file).GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("partialFingerprints").EnumerateObject().Single().Value.GetString())];
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_ends_with_2()
    {
        Write("A.cs", WithoutCustomerId);
        Write("file", "");
        var run = await RunAsync("check", "--report", "sarif=file/a.sarif");
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("vitec-connect: The sarif report can't be written to file/a.sarif: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_in_other_encodings_are_read()
    {
        Write("Utf16.cs", WithoutCustomerIdIn("Utf16"), Encoding.Unicode);
        Write("Bom.cs", WithoutCustomerIdIn("Bom"), Encoding.UTF8);
        Write("Latin1.cs", "/* å */" + WithoutCustomerIdIn("Latin1"), Encoding.Latin1);
        Assert.Equal(["Bom.cs(4,23): warning VITEC001", "Latin1.cs(4,23): warning VITEC001", "Utf16.cs(4,23): warning VITEC001"], Found(await RunAsync("check")));
    }

    [Fact]
    public async Task A_huge_file_is_passed_over_and_named()
    {
        Write("Huge.cs", WithoutCustomerId + new string('\n', 20_000_000));
        Write("Orders.cs", WithoutCustomerId);

        var run = await RunAsync("check");

        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Equal(["Orders.cs(4,23): warning VITEC001"], Found(run));
        Assert.Contains("Huge.cs is passed over: it has 20 MB, and files of more than 20 MB are not read.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_that_the_compiler_cannot_read_ends_with_2()
    {
        Write("Nested.cs", $"class Deep {{ object o = {string.Concat(Enumerable.Repeat("(", 20_000))}0{string.Concat(Enumerable.Repeat(")", 20_000))}; }}");

        var run = await RunAsync("check");

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("1 file without a project was not checked: it has an expression that is nested too deeply for the compiler.", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The option '--nope' is unknown.", "--nope")]
    [InlineData("Argument 'high' not recognized. Must be one of:", "--severity", "high")]
    [InlineData("--report needs sarif=FILE, junit=FILE or markdown=FILE, and \"html=a\" is none of them.", "--report", "html=a")]
    public async Task Wrong_arguments_end_with_2(string error, params string[] arguments)
    {
        var run = await RunAsync(["check", .. arguments]);
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.StartsWith("vitec-connect: " + error, run.Errors, StringComparison.Ordinal);
    }

    /// <summary>What the schema of SARIF 2.1.0 demands of such a log, and what its text demands beyond.</summary>
    private static void AssertSarif(JsonElement log)
    {
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal(new[] { "$schema", "version", "runs" }, log.EnumerateObject().Select(property => property.Name));
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Empty(run.EnumerateObject().Select(property => property.Name).Except(["tool", "invocations", "originalUriBaseIds", "columnKind", "results"]));
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());

        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.NotEmpty(driver.GetProperty("name").GetString()!);
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.All(rules, rule =>
        {
            Assert.True(Uri.IsWellFormedUriString(rule.GetProperty("helpUri").GetString(), UriKind.Absolute));
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), (string[])["warning", "note"]);
        });
        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());

        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning", "note"]);
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Assert.NotEmpty(result.GetProperty("partialFingerprints").EnumerateObject());
            var artifact = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation").GetProperty("artifactLocation");
            Assert.True(Uri.IsWellFormedUriString(artifact.GetProperty("uri").GetString(), UriKind.Relative));
            Assert.True(run.GetProperty("originalUriBaseIds").TryGetProperty(artifact.GetProperty("uriBaseId").GetString()!, out _));
            var (startLine, startColumn, endLine, endColumn) = Region(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region"));
            Assert.True(startLine >= 1 && startColumn >= 1 && endLine >= startLine && (endLine > startLine || endColumn > startColumn));
        });
    }

    private static (int StartLine, int StartColumn, int EndLine, int EndColumn) Region(JsonElement region) =>
        (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());
}
