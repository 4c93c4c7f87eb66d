using System;
using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>What a team can set about the analyzer, and what an older compiler is told.</summary>
public sealed class AnalyzerSettingsTests(PackedSolution packed)
{
    private const string SwitchedOff = "<VitecConnectAnalyzers>false</VitecConnectAnalyzers>";

    [Fact]
    public async Task By_default_the_rules_warn()
    {
        var build = (await App().BuildAsync("App")).Succeeded();

        Assert.All(build.OfRules, diagnostic => Assert.Equal("warning", diagnostic.Level));
        Assert.Contains("warning VITEC001", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_warnings_are_errors_the_rules_break_the_build()
    {
        var workspace = App("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");

        var build = await workspace.BuildAsync("App");

        Assert.NotEqual(0, build.ExitCode);
        build.Reports(workspace.Marked("App"));
        Assert.All(build.OfRules, diagnostic => Assert.Equal("error", diagnostic.Level));
    }

    [Fact]
    public async Task Editorconfig_sets_the_severity_of_a_rule()
    {
        var workspace = App().With("App/.editorconfig", """
            [*.cs]
            dotnet_diagnostic.VITEC001.severity = none
            dotnet_diagnostic.VITEC002.severity = error
            """);

        var build = await workspace.BuildAsync("App");

        Assert.NotEqual(0, build.ExitCode);
        build.Reports(workspace.Marked("App").Where(mark => !mark.EndsWith("VITEC001", StringComparison.Ordinal)));
        Assert.All(build.OfRules, diagnostic => Assert.Equal(diagnostic.Rule == "VITEC002" ? "error" : "warning", diagnostic.Level));
    }

    [Fact]
    public async Task Pragma_silences_a_rule_in_its_range()
    {
        var workspace = packed.NewWorkspace().WithProject("App", "net10.0", items: Sources.ContractsReference).With("App/Orders.cs", """
            using Vitec.Connect.Contracts;

            public class Orders
            {
            #pragma warning disable VITEC002 // The page is opened inside our own frame.
                public object Silent() => new OrderUserInteractionRequest { Url = "/order/4711" };
            #pragma warning restore VITEC002
                public object Reported() => new OrderUserInteractionRequest { Url = "/order/4711" }; // VITEC002
            }
            """);

        (await workspace.BuildAsync("App")).Succeeded().Reports(workspace.Marked("App"));
    }

    [Theory]
    [InlineData("sv", "customerId saknas")]
    [InlineData("sv-SE", "customerId saknas")]
    [InlineData("en", "customerId is missing")]
    [InlineData("de", "customerId is missing")]
    public async Task The_messages_are_in_the_language_of_the_compiler(string culture, string message)
    {
        var build = (await App($"<PreferredUILang>{culture}</PreferredUILang>").BuildAsync("App")).Succeeded();

        Assert.Contains(message, Assert.Single(build.OfRules, diagnostic => diagnostic.Rule == "VITEC001").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_property_switches_the_analyzer_off()
    {
        (await App(SwitchedOff).BuildAsync("App")).Succeeded().Reports([]);
    }

    [Theory]
    [InlineData("roslyn3.11")]
    [InlineData("roslyn4.0")]
    [InlineData("roslyn4.7")]
    public async Task An_older_compiler_gets_the_reason_once_and_no_analyzer(string compiler)
    {
        var build = (await App().BuildAsync("App", "-p:CompilerApiVersion=" + compiler)).Succeeded();

        build.Reports([]);
        Assert.Contains("warning VITECPKG001", build.Output, StringComparison.Ordinal);
        Assert.Contains($"needs Roslyn 4.8, which is in .NET SDK 8.0.100 and Visual Studio 2022 17.8 and later, and this compiler is {compiler}.", build.Output, StringComparison.Ordinal);
        Assert.Contains(" 1 Warning(s)", build.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roslyn4.8")]
    [InlineData("roslyn4.14")]
    public async Task The_oldest_compiler_that_is_served_and_later_ones_run_the_analyzer(string compiler)
    {
        var workspace = App();

        var build = (await workspace.BuildAsync("App", "-p:CompilerApiVersion=" + compiler)).Succeeded();

        build.Reports(workspace.Marked("App"));
        Assert.DoesNotContain("VITECPKG001", build.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SwitchedOff)]
    [InlineData("<NoWarn>$(NoWarn);VITECPKG001</NoWarn>")]
    public async Task Who_wants_no_analyzer_is_told_nothing_of_the_compiler(string property)
    {
        var build = (await App(property).BuildAsync("App", "-p:CompilerApiVersion=roslyn4.7")).Succeeded();

        Assert.Contains(" 0 Warning(s)", build.Output, StringComparison.Ordinal);
    }

    private Workspace App(string properties = "") =>
        packed.NewWorkspace().WithProject("App", "net10.0", properties, Sources.ContractsReference).With("App/Orders.cs", Sources.Orders);
}
