using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>Calls of libraries while they are being typed: whatever is missing yet, the analyzer does not fail.</summary>
public class LibraryRobustnessTests
{
    private const int Step = 23;

    [Theory]
    [InlineData("RestSharp 114", """
        using System; using System.Threading.Tasks; using RestSharp;
        class C
        {
            static RestRequest Make(string r, Method m) { return new RestRequest(r, m) { Method = m, Resource = r }; }
            async Task M(RestClient client, string id)
            {
                var request = Make("Service/Order/UserInteraction/{customerId}", Method.Post).AddUrlSegment("customerId", id).AddJsonBody(new { id });
                request.Resource += id; request = request.AddParameter("a", id, ParameterType.UrlSegment);
                await RestClientExtensions.PutAsync(client, request);
                await new RestClient(new RestClientOptions { BaseUrl = new Uri("http://x.se") }).PutJsonAsync("Service/Order/UserInteraction/", request);
            }
        }
        """)]
    [InlineData("Flurl 4", """
        using System; using System.Net.Http; using System.Threading.Tasks; using Flurl; using Flurl.Http;
        class C
        {
            async Task M(IFlurlClient client, string id)
            {
                var url = new Url("https://x.se").AppendPathSegments("Service/Order", "UserInteraction", id).SetQueryParam("a", id);
                var request = client.Request("Service/Order", Url.Combine(url, Url.Parse(id))).WithBasicAuth("a", "b");
                request.Url = url; request.Url.AppendPathSegment(id); request = request.AppendPathSegment(id);
                await GeneratedExtensions.PutJsonAsync(request, new { id });
                await new FlurlClient("http://x.se").Request(new FlurlRequest(url).Url).SendAsync(HttpMethod.Put, null);
            }
        }
        """)]
    [InlineData("Refit", """
        using Refit; using System.Threading.Tasks;
        interface I { [Headers("a"), Put("/Service/Order/UserInteraction/{customerId}")] Task Ask([AliasAs("id")] string customerId, [Body] string body); }
        class C { I M() => RestService.For<I>("http://x.se", new RefitSettings()); object N() => RestService.For(typeof(I), new System.Net.Http.HttpClient()); }
        """)]
    [InlineData("RestEase", """
        using RestEase; using System.Threading.Tasks;
        interface I { [Path("a")] string A { get; set; } [Request("PUT", "Service/Order/UserInteraction/{customerId}")] Task AskAsync([Path] string customerId, [Body] string body); }
        class C { I M() => RestClient.For<I>("http://x.se"); I N() => new RestClient("http://x.se").For<I>(); }
        """)]
    [InlineData("None", """
        using System.Net;
        class C
        {
            void Send(WebRequest r, string m) { r.Method = m; r.GetResponse(); }
            void M(string id)
            {
                var r = (HttpWebRequest)WebRequest.Create("https://x.se/Service/Order/UserInteraction/" + id); Send(r, "POST");
                using (var c = new WebClient { BaseAddress = "http://x.se" }) { c.UploadString("Service/Order/UserInteraction/", "PUT", id); }
            }
        }
        """)]
    public async Task Code_that_is_cut_or_lacks_a_token_never_fails_the_analyzer(string library, string code)
    {
        var references = Verify.Framework.Add(Verify.Contracts).AddRange(Libraries.Of(library));
        var tokens = CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken)
            .DescendantTokens().Select(token => token.FullSpan).ToList();
        var cut = Enumerable.Range(0, code.Length / Step).Select(i => code[..(i * Step)]);
        var without = Enumerable.Range(0, tokens.Count / 3).Select(i => code.Remove(tokens[i * 3].Start, tokens[i * 3].Length));
        foreach (var broken in cut.Concat(without))
        {
            var compilation = CSharpCompilation.Create(
                "Test", [CSharpSyntaxTree.ParseText(broken, cancellationToken: TestContext.Current.CancellationToken)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            var diagnostics = await compilation.WithAnalyzers([new ContractAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

            Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        }
    }
}
