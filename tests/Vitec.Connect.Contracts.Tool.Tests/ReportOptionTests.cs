using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using Vitec.Connect.Contracts.Tool.Reports;

namespace Vitec.Connect.Contracts.Tool.Tests;

public sealed class ReportOptionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("report-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Reports_are_named_by_format_and_file()
    {
        var reports = Parse("--report", "sarif=a=b.sarif", "--report", "JUnit=mapp å/b.xml").Reports!;
        Assert.Equal([new ReportFile("sarif", "a=b.sarif"), new ReportFile("junit", "mapp å/b.xml")], reports);
        Assert.Empty(Parse().Reports!);
    }

    [Theory]
    [InlineData("pdf=a.pdf")]
    [InlineData("sarif")]
    [InlineData("sarif=")]
    [InlineData("=a")]
    public void What_is_no_report_is_refused_with_what_there_is(string given) =>
        Assert.Equal([$"--report needs sarif=FILE or junit=FILE, and \"{given}\" is none of them."], Parse("--report", given).Errors);

    [Fact]
    public void Two_reports_to_one_file_are_refused() =>
        Assert.Equal(["Two reports would be written to x/../a: give each --report a file of its own."], Parse("--report", "sarif=a", "--report", "junit=x/../a").Errors);

    [Fact]
    public void A_report_makes_its_folders_and_replaces_what_was_there()
    {
        var path = Path.Combine(_folder, "ny mapp", "å", "rapport.md");
        new ReportFile("markdown", path).Write("first, and longer");
        new ReportFile("markdown", path).Write("ä");
        Assert.Equal("ä"u8.ToArray(), File.ReadAllBytes(path));
    }

    [Fact]
    public void A_report_that_cannot_be_written_says_which_and_where()
    {
        var error = Assert.Throws<IOException>(() => new ReportFile("sarif", _folder).Write("x"));
        Assert.StartsWith($"The sarif report can't be written to {_folder}: ", error.Message, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_folder, "file"), "");
        Assert.Throws<IOException>(() => new ReportFile("sarif", Path.Combine(_folder, "file", "a.sarif")).Write("x"));
    }

    private static (ReportFile[]? Reports, string[] Errors) Parse(params string[] arguments)
    {
        var option = ReportOption.Create("sarif", "junit");
        var parsed = new RootCommand { option }.Parse(arguments);
        return parsed.Errors.Count > 0 ? (null, parsed.Errors.Select(e => e.Message).ToArray()) : (parsed.GetValue(option), []);
    }
}
