using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Tool.Tests;

/// <summary>What a person sees in a terminal: script(1) gives the command one.</summary>
public sealed class TerminalTests : CheckTest
{
    // Select graphic rendition: colours and bold.
    private const string Colour = "\u001b[38;5;";
    private const string HideCursor = "\u001b[?25l";

    [Fact]
    public async Task A_check_has_a_progress_bar_and_colours()
    {
        WriteProject("App");
        Write("App/Orders.cs", WithoutCustomerId);

        var run = await RunInTerminalAsync("check App");

        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Contains(HideCursor, run.Output, StringComparison.Ordinal);
        Assert.Contains("Loading projects", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{Colour}11mwarning VITEC001\u001b[0m: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 file in 1 project checked: 1 warning.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Carets_stand_below_what_they_show_though_the_line_is_longer_than_the_terminal()
    {
        Write("Orders.cs", WithoutCustomerId.ReplaceLineEndings(" "));

        var run = await RunInTerminalAsync("check .");

        Assert.Matches("\n    \\| \u001b\\[38;5;11m {60,}\\^{20,}\u001b\\[0m\r?\n", run.Output);
    }

    [Fact]
    public async Task A_verification_has_a_progress_bar_and_colours()
    {
        WritePact(PactText.Pact(PactText.Interaction()));

        var run = await RunInTerminalAsync("verify");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains(HideCursor, run.Output, StringComparison.Ordinal);
        Assert.Contains("━", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{Colour}2m1 of 1 interactions verified.\u001b[0m", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO_COLOR", "1", "xterm-256color")]
    [InlineData("TERM", "dumb", "dumb")]
    public async Task Neither_where_they_are_not_wanted(string variable, string value, string terminal)
    {
        Write("Orders.cs", WithoutCustomerId);
        WritePact(PactText.Pact(PactText.Interaction()));

        foreach (var command in new[] { "check .", "verify" })
        {
            var run = await RunInTerminalAsync(command, ("TERM", terminal), (variable, value));

            Assert.DoesNotContain(HideCursor, run.Output, StringComparison.Ordinal);
            Assert.DoesNotMatch("\u001b\\[[0-9;]*m", run.Output);
            Assert.Contains(command == "verify" ? "1 of 1 interactions verified." : "1 file in 1 project checked: 1 warning.", run.Output, StringComparison.Ordinal);
        }
    }

    private async Task<ToolRun> RunInTerminalAsync(string arguments, params (string Name, string Value)[] environment)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "script(1) is that of util-linux.");
        var start = new ProcessStartInfo("script", ["-qec", $"exec dotnet \"$TOOL\" {arguments}", "/dev/null"])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        IEnumerable<(string, string)> variables = [("TOOL", Path.Combine(AppContext.BaseDirectory, "vitec-connect.dll")), ("TERM", "xterm-256color"), .. environment];
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        return await EndAsync(process);
    }
}
