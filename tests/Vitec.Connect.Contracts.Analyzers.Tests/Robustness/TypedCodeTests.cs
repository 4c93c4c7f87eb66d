using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Robustness;

/// <summary>Code that has much of everything in few lines, at every moment while it is being typed: neither analyzer nor fix fails.</summary>
public class TypedCodeTests
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
    [InlineData("None", """
        using System; using System.Net.Http; using System.Net.Http.Json; using Vitec.Connect.Contracts;
        var request = new OrderUserInteractionRequest { Url = args.Length > 0 ? args[0] : "/a" };
        string Path(string id) => "Service/Order/UserInteraction/" + id; ref string url = ref args[0]; url = "www.x.se";
        await new HttpClient { BaseAddress = new("http://x.se") }.PutAsJsonAsync(Path(""), request);
        (request.Url, var (a, b)) = ("/a", (1, 2)); goto End; End: return request is { Url: ['/', .. var rest] } ? rest.Length : 0;
        """)]
    [InlineData("None", """
        using System; using System.Collections.Generic; using System.Text; using System.Threading.Tasks; using Vitec.Connect.Contracts;
        partial class C(string site) : List<OrderUserInteractionRequest>
        {
            partial void Made(OrderUserInteractionRequest request); [AbsoluteUrl] string Site { get; init; } = site + "/a";
            IEnumerable<OrderUserInteractionRequest> All(string[] ids) { foreach (var id in ids) { if (id is null) yield break; yield return new() { Url = "/" + id }; } }
            async IAsyncEnumerable<string> AllAsync() { await foreach (var x in AllAsync()) { try { yield return $"/{x,5:X}"; } finally { await Task.Yield(); } } }
        }
        partial class C { partial void Made(OrderUserInteractionRequest request) { lock (this) { request.Url = new StringBuilder("/").Append(Site[^1..]).ToString() switch { "/" => "", var s when s.Length > 1 => s, _ => throw new Exception() }; } } }
        """)]
    [InlineData("None", """
        using Vitec.Connect.Contracts;
        class C { string _a; string P => _a; void M(OrderUserInteractionRequest request) { request.Url = $"/{_a}" + P; N($"{_a}" = 1); ($"{_a}", _a) = ("", ""); $"{_a}" += "a"; } void N(object o) { $"{o}" = o; } }
        """)]
    [InlineData("None", """
        using System; using Vitec.Connect.Contracts;
        ref struct Parts { public Span<char> Path; public ref string Url; public readonly override string ToString() => "/" + Path.ToString(); public void Dispose() { } }
        unsafe class C
        {
            delegate*<string, string> _f; fixed char* Buffer() => null; struct B { public fixed char Text[8]; }
            void M(OrderUserInteractionRequest request, string s, out string t) { t = s; fixed (char* p = s) { request.Url = new string(p, 0, 2) + *p + p[1]; } using var parts = new Parts { Url = ref t }; parts.Url = _f(s) ?? "/a"; request.Url = t; request.Url += stackalloc char[3].ToString(); request.Url ??= checked((char)sizeof(B)) + "/"; }
        }
        """)]
    public async Task Code_that_is_cut_or_lacks_a_token_is_analyzed(string library, string code)
    {
        var tokens = CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken)
            .DescendantTokens().Select(token => token.FullSpan).ToList();
        var cut = Enumerable.Range(0, code.Length / Step).Select(i => code[..(i * Step)]);
        var without = Enumerable.Range(0, tokens.Count / 3).Select(i => code.Remove(tokens[i * 3].Start, tokens[i * 3].Length));
        using var analyzed = new AnalyzedCode(Verify.Framework.Add(Verify.Contracts).AddRange(Libraries.Of(library)));
        foreach (var broken in cut.Concat(without))
        {
            if (await analyzed.FailureInAsync(broken, TestContext.Current.CancellationToken) is { } failure)
            {
                Assert.Fail($"{failure}\n\n{broken}");
            }
        }
    }
}
