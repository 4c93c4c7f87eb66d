using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using Microsoft.CodeAnalysis.Text;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>What holds for every rule: the gate, where a diagnostic stands, its language, what is left alone.</summary>
public class ContractAnalyzerTests
{
    [Fact]
    public async Task Nothing_is_registered_where_the_contract_is_not_referenced()
    {
        var analysis = Analyze("class C { string M() => \"a\".Trim(); }", Verify.Framework);

        Assert.Empty(await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, (await TelemetryOf(analysis)).OperationActionsCount);
    }

    [Fact]
    public async Task Operations_are_looked_at_where_it_is()
    {
        var analysis = Analyze("class C { string M() => \"a\".Trim(); }", Verify.Framework.Add(Verify.Contracts));

        Assert.Empty(await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, (await TelemetryOf(analysis)).OperationActionsCount);
    }

    [Fact]
    public async Task The_literal_that_a_value_came_from_is_an_additional_location()
    {
        const string Code = """
            using Vitec.Connect.Contracts;
            class C
            {
                const string Path = "/order/1";
                void M(OrderUserInteractionRequest request) => request.Url = Path;
            }
            """;

        var diagnostic = Assert.Single(await DiagnosticsOf(Code));

        Assert.Equal("Path", TextAt(Code, diagnostic.Location));
        Assert.Equal("\"/order/1\"", TextAt(Code, Assert.Single(diagnostic.AdditionalLocations)));
    }

    [Fact]
    public async Task A_message_shows_the_value_with_the_names_of_what_is_unknown_in_it()
    {
        var diagnostic = Assert.Single(await DiagnosticsOf(Verify.Wrap("""request.Url = $"/order/{unknown}?a=\n";""")));

        Assert.Equal(
            "The URL \"/order/{unknown}?a=\uFFFD\" is relative: it must be a full URL, protocol included (https://host/path)",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_message_shows_no_more_than_the_beginning_of_a_long_value()
    {
        var diagnostic = Assert.Single(await DiagnosticsOf(Verify.Wrap($"request.Url = \"/{new string('a', 100_000)}\";")));

        Assert.InRange(diagnostic.GetMessage(CultureInfo.InvariantCulture).Length, 100, 300);
    }

    [Theory]
    [InlineData("""request.Url = "/a";""", "URL:en \"/a\" är relativ: den måste vara fullständig, inklusive protokoll (https://värd/sökväg)", "URL:en är relativ")]
    [InlineData("""request.Url = "x.se/a";""", "URL:en \"x.se/a\" saknar protokoll: inled den med https://", "URL:en saknar protokoll")]
    [InlineData("""_ = await http.PutAsync("Service/Order/UserInteraction", content);""", "customerId saknas: värdet är \"Service/Order/UserInteraction\"", "Anropet saknar customerId")]
    public async Task Messages_are_in_swedish_where_the_compiler_is(string body, string message, string title)
    {
        var swedish = CultureInfo.GetCultureInfo("sv-SE");

        var diagnostic = Assert.Single(await DiagnosticsOf(Verify.Wrap(body)));

        Assert.Equal(message, diagnostic.GetMessage(swedish));
        Assert.Equal(title, diagnostic.Descriptor.Title.ToString(swedish));
    }

    [Fact]
    public void Every_text_of_every_rule_is_there_in_both_languages()
    {
        var swedish = CultureInfo.GetCultureInfo("sv");
        foreach (var rule in new ContractAnalyzer().SupportedDiagnostics)
        {
            foreach (var text in new[] { rule.Title, rule.MessageFormat, rule.Description })
            {
                Assert.NotEmpty(text.ToString(CultureInfo.InvariantCulture));
                Assert.NotEqual(text.ToString(CultureInfo.InvariantCulture), text.ToString(swedish));
            }
        }
    }

    [Fact]
    public Task Code_that_only_looks_alike_is_left_alone() => Verify.FileAsync("""
        using System;
        namespace Mine
        {
            class AbsoluteUrlAttribute : Attribute { }
            class CustomerIdAttribute : Attribute { }
            class OrderUserInteractionRequest { [AbsoluteUrl] public string Url { get; set; } }
            class HttpClient { public void PutAsync(string requestUri, object content) { } }
            class HttpRequestMessage { public HttpRequestMessage(string method, string requestUri) { } public Uri RequestUri { get; set; } }

            class C
            {
                void Ask([CustomerId] string customerId) { }

                void M(HttpClient http)
                {
                    var request = new OrderUserInteractionRequest { Url = "/a" };
                    request.Url = "x.se/a";
                    Ask("");
                    http.PutAsync("Service/Order/UserInteraction/", null);
                    new HttpRequestMessage("PUT", "Service/Order/UserInteraction").RequestUri = new Uri("Service/Order/UserInteraction", UriKind.Relative);
                }
            }
        }
        """);

    [Fact]
    public Task Generated_code_is_not_reported_on() => Verify.FileAsync("""
        // <auto-generated/>
        using Vitec.Connect.Contracts;
        class C
        {
            void M(OrderUserInteractionRequest request) => request.Url = "/a";
        }
        """);

    [Fact]
    public Task Another_endpoint_comes_by_its_attribute_alone() => Verify.FileAsync("""
        using System.Net.Http;
        using System.Threading.Tasks;
        using Vitec.Connect.Contracts;
        [assembly: ConnectEndpoint("POST", "Service/Order/Token/{customerId}", typeof(OrderToken))]
        class OrderToken { [AbsoluteUrl] public string Callback { get; set; } }
        class C
        {
            async Task M(HttpClient http, HttpContent content)
            {
                await http.PostAsync({|VITEC001:"Service/Order/Token/"|}, content);
                await http.PostAsync("Service/Order/Token/M1", content);
                await http.PostAsync("Service/Order/Tokens/", content);
                var token = new OrderToken { Callback = {|VITEC003:"www.x.se"|} };
            }
        }
        """);

    [Fact]
    public Task Code_of_the_oldest_language_version_is_analyzed() => Verify.FileAsync(
        """
        using System.Net.Http;
        using System.Threading.Tasks;
        using Vitec.Connect.Contracts;
        class C
        {
            async Task M(HttpClient http, HttpContent content, OrderUserInteractionRequest request)
            {
                request.Url = {|VITEC002:string.Concat("/", "a")|};
                await http.PutAsync({|VITEC001:string.Format("Service/Order/UserInteraction/{0}", "")|}, content);
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Theory]
    [InlineData("class C { void M(Vitec.Connect.Contracts.OrderUserInteractionRequest r) { r.Url = ")]
    [InlineData("class C { void M(Vitec.Connect.Contracts.OrderUserInteractionRequest r) { r.Url = x + \"/a\" + ; } }")]
    [InlineData("class C { void M(Vitec.Connect.Contracts.OrderUserInteractionRequest r) { string s; r.Url = s ??= ; } }")]
    [InlineData("class C { void M(System.Net.Http.HttpClient h) { h.PutAsync(); h.PutAsync(\"Service/Order/UserInteraction\"); h.PutAsync(, } }")]
    [InlineData("Vitec.Connect.Contracts.OrderUserInteractionRequest r = new() { Url = $\"/{r.Url}")]
    [InlineData("class C { void M(Vitec.Connect.Contracts.OrderUserInteractionRequest r) { while (true) { var s = t; var t = s; r.Url = t; } } }")]
    public async Task Code_that_does_not_compile_never_fails_the_analyzer(string code) =>
        Assert.DoesNotContain(await DiagnosticsOf(code), diagnostic => diagnostic.Id == "AD0001");

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsOf(string code) =>
        await Analyze(code, Verify.Framework.Add(Verify.Contracts)).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    private static CompilationWithAnalyzers Analyze(string code, ImmutableArray<MetadataReference> references) => CSharpCompilation
        .Create("Test", [CSharpSyntaxTree.ParseText(code)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
        .WithAnalyzers([new ContractAnalyzer()]);

    private static Task<AnalyzerTelemetryInfo> TelemetryOf(CompilationWithAnalyzers analysis) =>
        analysis.GetAnalyzerTelemetryInfoAsync(analysis.Analyzers.Single(), TestContext.Current.CancellationToken);

    private static string TextAt(string code, Location location) => SourceText.From(code).ToString(location.SourceSpan);
}
