using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>The fixes of VITEC003 and VITEC004 for a URL within a body: where it is written, and as it is written.</summary>
public class BodyUrlCodeFixTests
{
    private const string Xmlns = "xmlns='http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order'";

    [Theory]
    [InlineData("""{|VITEC003:"{\"id\":\"1\",\"url\":\"www.x.se/a\"}"|}""", """ "{\"id\":\"1\",\"url\":\"https://www.x.se/a\"}" """)]
    [InlineData("""{|VITEC003:@"{""url"":""//x.se/a""}"|}""", """ @"{""url"":""https://x.se/a""}" """)]
    [InlineData("""{|VITEC003:"{\u0022url\u0022 : \"http//x.se\"}"|}""", """ "{\u0022url\u0022 : \"http://x.se\"}" """)]
    [InlineData("""{|VITEC003:$"{{\"id\":\"{unknown}\",\"url\":\"x.se/{unknown}\"}}"|}""", """ $"{{\"id\":\"{unknown}\",\"url\":\"https://x.se/{unknown}\"}}" """)]
    [InlineData("""{|VITEC003:$"{{\"url\":\"{uri.Host}/a\"}}"|}""", """ $"{{\"url\":\"https://{uri.Host}/a\"}}" """)]
    [InlineData("""{|VITEC003:"{\"url\":\"http\\/\\/x.se\"}"|}""", """ "{\"url\":\"http:\\/\\/x.se\"}" """)]
    [InlineData("""{|VITEC003:"{\"url\":\"" + "x.se/a" + "\"}"|}""", """ "{\"url\":\"" + "https://x.se/a" + "\"}" """)]
    [InlineData("""{|VITEC003:condition ? "{\"url\":\"x.se\"}" : "{\"url\":\"//y.se\"}"|}""", """ condition ? "{\"url\":\"https://x.se\"}" : "{\"url\":\"https://y.se\"}" """)]
    [InlineData(""""{|VITEC003:"""{"url":"x.se/a"}"""|}"""", """" """{"url":"https://x.se/a"}""" """")]
    [InlineData("{|VITEC003:\"<OrderUserInteractionRequest NS><Url>x.se/a?b&amp;c</Url></OrderUserInteractionRequest>\"|}", "\"<OrderUserInteractionRequest NS><Url>https://x.se/a?b&amp;c</Url></OrderUserInteractionRequest>\"")]
    public Task A_protocol_is_inserted(string text, string changed) => FixAsync<UrlWithoutProtocolCodeFix>(text, changed);

    [Theory]
    [InlineData("""{|VITEC004:"{\"url\":\"https:/x.se/a\"}"|}""", """ "{\"url\":\"https://x.se/a\"}" """)]
    [InlineData("""{|VITEC004:@"{""url"":"" https://x.se/a""}"|}""", """ @"{""url"":""https://x.se/a""}" """)]
    [InlineData("{|VITEC004:$\"<OrderUserInteractionRequest NS><Id>{unknown}</Id><Url>http:x.se/a</Url></OrderUserInteractionRequest>\"|}", "$\"<OrderUserInteractionRequest NS><Id>{unknown}</Id><Url>http://x.se/a</Url></OrderUserInteractionRequest>\"")]
    public Task What_is_mechanical_is_repaired(string text, string changed) => FixAsync<UnusableUrlCodeFix>(text, changed);

    [Fact]
    public Task In_a_raw_string_of_several_lines_too() => FixAsync<UrlWithoutProtocolCodeFix>(
        """"
        {|VITEC003:"""
                {
                    "id": "1",
                    "url": "www.x.se/a"
                }
                """|}
        """",
        """"
        """
                {
                    "id": "1",
                    "url": "https://www.x.se/a"
                }
                """
        """");

    [Theory]
    [InlineData("""{|VITEC003:"{\"url\":\"\\u0068ttp//x.se\"}"|}""")] // before the colon there are more characters than they look
    [InlineData("""{|VITEC003:"{\"url\":\"x.se\",\"url\":\"y.se\"}"|}""")] // two, of which one counts
    [InlineData("{|VITEC003:Shared|}")] // others may use it
    [InlineData("""{|VITEC003:"{\"url\":\"X.se\"}".ToLowerInvariant()|}""")] // written otherwise
    public Task Nothing_is_offered_where_the_text_is_written_otherwise(string text) => FixAsync<UrlWithoutProtocolCodeFix>(text, text);

    private static Task FixAsync<TFix>(string text, string changed)
        where TFix : CodeFixProvider, new() => Verify.FixAsync<TFix>("None", Code(text), Code(changed));

    private static string Code(string text) => $$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;

        class C
        {
            const string Shared = "{\"url\":\"x.se\"}";

            Task M(HttpClient http, string unknown, bool condition, Uri uri) =>
                http.PutAsync("Service/Order/UserInteraction/M1", new StringContent({{text.Trim().Replace("NS", Xmlns)}}));
        }
        """;
}
