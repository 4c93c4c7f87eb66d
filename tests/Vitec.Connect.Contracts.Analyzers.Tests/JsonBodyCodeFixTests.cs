using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>The fix of VITEC009: names that are only misspelled.</summary>
public class JsonBodyCodeFixTests
{
    private static readonly string Raw = """"
        new StringContent({|VITEC009:"""
                {
                    "Id": "1",
                    "comment": "a",
                    "Url": "https://x.se"
                }
                """|})
        """";

    private static readonly string RawInterpolated = """"
        new StringContent($$"""
                {
                    "id": "{{unknown}}",
                    "commet": "a",
                    "Url": "https://x.se"
                }
                """)
        """";

    [Theory]
    [InlineData("""new StringContent({|VITEC009:"{\"Id\":\"1\",\"url\":\"https://x.se\",\"Comment\":\"a\"}"|})""", """new StringContent("{\"id\":\"1\",\"url\":\"https://x.se\",\"comment\":\"a\"}")""")]
    [InlineData("new StringContent({|VITEC009:@\"{\"\"Id\"\":\"\"1\"\"}\"|})", "new StringContent(@\"{\"\"id\"\":\"\"1\"\"}\")")]
    [InlineData("""new StringContent({|VITEC009:$"{{\"id\":\"{unknown}\",\"coment\":\"a\"}}"|})""", """new StringContent($"{{\"id\":\"{unknown}\",\"comment\":\"a\"}}")""")]
    [InlineData("""new StringContent({|VITEC009:"{\"Id\":\"" + unknown + "\"}"|})""", """new StringContent("{\"id\":\"" + unknown + "\"}")""")]
    [InlineData("""new StringContent({|VITEC009:"{\"Id\":\"1\"," + "\"Url\":\"https://x.se\"}"|})""", """new StringContent("{\"id\":\"1\"," + "\"url\":\"https://x.se\"}")""")]
    [InlineData("""JsonContent.Create(new { id = "1", uri = {|VITEC009:"https://x.se"|} /* a */ })""", """JsonContent.Create(new { id = "1", url = "https://x.se" /* a */ })""")]
    [InlineData("""JsonContent.Create(new { {|VITEC009:comments|} })""", """JsonContent.Create(new { comment = comments })""")]
    [InlineData("""JsonContent.Create(new Dictionary<string, string> { ["Id"] = {|VITEC009:"1"|} })""", """JsonContent.Create(new Dictionary<string, string> { ["id"] = "1" })""")]
    [InlineData("""JsonContent.Create(new Dictionary<string, string> { { "URL", {|VITEC009:"https://x.se"|} } })""", """JsonContent.Create(new Dictionary<string, string> { { "url", "https://x.se" } })""")]
    public Task A_misspelled_name_is_renamed(string bad, string good) => FixAsync(bad, good);

    [Fact]
    public Task Names_on_the_lines_of_a_raw_string_are_renamed() => FixAsync(Raw, Raw.Replace("{|VITEC009:", "").Replace("|}", "").Replace("Id", "id").Replace("Url", "url"));

    [Fact]
    public Task Names_behind_a_hole_of_a_raw_string_are_renamed()
    {
        // Two dollars mean something in markup.
        var test = new Verify.FixTest<JsonBodyCodeFix>(JsonBodyCodeFix.EquivalenceKey)
        {
            TestCode = Code(RawInterpolated),
            FixedCode = Code(RawInterpolated.Replace("commet", "comment").Replace("Url", "url")),
        };
        test.TestState.MarkupHandling = MarkupMode.None;
        test.FixedState.MarkupHandling = MarkupMode.None;
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("VITEC009", DiagnosticSeverity.Warning).WithSpan(12, 83, 18, 12).WithSpan(14, 31, 17, 10));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("""new StringContent({|VITEC009:"{\"kommentar\":\"1\"}"|})""")]
    [InlineData("""new StringContent({|VITEC009:"{\"id\":\"1\",\"Id\":\"1\"}"|})""")]
    [InlineData("""new StringContent({|VITEC009:"{\"id\":1}"|})""")]
    [InlineData("""new StringContent({|VITEC009:Shared|})""")]
    [InlineData("""new StringContent({|VITEC009:string.Format("{{\"Id\":\"{0}\"}}", unknown)|})""")]
    [InlineData("""JsonContent.Create(unknown == "" ? new { uri = {|VITEC009:"a"|} } : new { uri = {|VITEC009:"b"|} })""")] // of one type
    [InlineData("""JsonContent.Create(new { kommentar = {|VITEC009:"1"|} })""")]
    public Task Nothing_is_offered_where_no_rename_is_right(string code) => FixAsync(code, code);

    private static Task FixAsync(string bad, string good) => new Verify.FixTest<JsonBodyCodeFix>(JsonBodyCodeFix.EquivalenceKey)
    {
        TestCode = Code(bad),
        FixedCode = Code(good),
    }.RunAsync(TestContext.Current.CancellationToken);

    private static string Code(string content) => $$"""
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;

        class C
        {
            const string Shared = "{\"Id\":\"1\"}";

            async Task M(HttpClient http, string unknown, string comments)
            {
                await http.PutAsync("Service/Order/UserInteraction/M1", {{content}});
            }
        }
        """;
}
