using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>The pages of the rules say what the rules do: the examples on them are compiled and analyzed.</summary>
public partial class RulePagesTests
{
    private static readonly string Pages = Path.Combine(
        typeof(RulePagesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!, "docs", "rules");

    public static TheoryData<string> Rules => [.. new ContractAnalyzer().SupportedDiagnostics.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_leads_to_its_page_and_the_index_lists_it(string id)
    {
        var rule = new ContractAnalyzer().SupportedDiagnostics.Single(descriptor => descriptor.Id == id);
        var page = File.ReadAllText(Path.Combine(Pages, id + ".md"));
        var index = File.ReadAllText(Path.Combine(Pages, "README.md"));

        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLinkUri);
        Assert.StartsWith($"# {id}: ", page);
        Assert.Contains($"| Severity | {SeverityOf(rule)} |", page);
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page);
        Assert.Contains("## På svenska", page);
        Assert.Matches($@"\| \[{id}\]\({id}\.md\) \| .+ \| {SeverityOf(rule)} \|", index);
        Assert.Contains($"- **{id}**:", index);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_examples_on_a_page_give_what_their_marks_say(string id)
    {
        var page = File.ReadAllText(Path.Combine(Pages, id + ".md"));
        var bad = SectionOf(page, "Bad");

        Assert.Contains($"// {id}", bad);
        Assert.Equal(Marks(bad), await ReportedIn(bad));
        Assert.Empty(await ReportedIn(SectionOf(page, "Good")));
    }

    private static string SeverityOf(DiagnosticDescriptor rule) => rule.DefaultSeverity.ToString().ToLowerInvariant();

    /// <summary>The C# code in a section of a page.</summary>
    private static string SectionOf(string page, string title)
    {
        var section = Regex.Match(page, $@"^## {title}\s*$(.*?)(?=^## )", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        var code = CodeBlock().Match(section);
        Assert.True(code.Success, $"The page has no C# code below \"{title}\".");
        return code.Groups[1].Value;
    }

    private static List<string> Marks(string code) => [.. code.Split('\n')
        .Select((line, index) => (Line: index + 1, Mark: Mark().Match(line)))
        .Where(line => line.Mark.Success)
        .SelectMany(line => line.Mark.Groups[1].Value.Split(", ").Select(id => $"{line.Line}: {id}"))];

    private static async Task<List<string>> ReportedIn(string code)
    {
        MetadataReference[] references =
        [
            .. Verify.Framework,
            Verify.Contracts,
            MetadataReference.CreateFromFile(typeof(Client.VitecConnectClient).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(Newtonsoft.Json.JsonConvert).Assembly.Location),
        ];
        var compilation = CSharpCompilation.Create(
            "Page", [CSharpSyntaxTree.ParseText(code)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var diagnostics = await compilation.WithAnalyzers([new ContractAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}: {diagnostic.Id}")];
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"// (VITEC\d{3}(?:, VITEC\d{3})*)\s*$")]
    private static partial Regex Mark();
}
