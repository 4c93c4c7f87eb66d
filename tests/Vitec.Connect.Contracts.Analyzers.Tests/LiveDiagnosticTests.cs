using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>
/// What an editor shows while its document is open: only what is reported in the member that is being analyzed, so that a value
/// from one member that is used in another has to be reported in the first. A build reports the same, each once.
/// </summary>
public class LiveDiagnosticTests
{
    private const string Passed = "Service/Order/UserInteraction/";

    [Theory]
    [InlineData("""Task A() => Put("Service/Order/UserInteraction/"); private Task Put(string path) => _http.PutAsync(path, null);""", "VITEC001 " + Passed)]
    [InlineData("""Task A() => One("Service/Order/UserInteraction/"); private Task One(string path) => Two(path); private Task Two(string path) => Three(path + ""); private Task Three(string path) => _http.PutAsync(path, null);""", "VITEC001 " + Passed)]
    [InlineData("""Task A() { return Local("Service/Order/UserInteraction/"); Task Local(string path) => Put(path); } private Task Put(string path) => _http.PutAsync(path, null);""", "VITEC001 " + Passed)]
    [InlineData("""Task A() { var path = "Service/Order/UserInteraction/"; return Put(path); } private Task Put(string path) => _http.PutAsync(path, null);""", "VITEC001 path")]
    [InlineData("""void A(OrderUserInteractionRequest request) { Set(request, /* ours */ url: "/a"); Set(request, url: "https://x.se"); } private void Set(OrderUserInteractionRequest request, string url) { request.Url = url; }""", "VITEC002 /a")]
    [InlineData("""} static class Extensions { private static void Set(this OrderUserInteractionRequest request, string url) => request.Url = url; public static void B(OrderUserInteractionRequest request) => request.Set("/b");""", "VITEC002 /b")]
    [InlineData("""object A => Make("/a"); private object Make(string url) => new OrderUserInteractionRequest { Url = url };""", "VITEC002 /a")]
    [InlineData("""Task A() => Send(HttpMethod.Post); private Task Send(HttpMethod method) => _http.SendAsync(new HttpRequestMessage(method, "Service/Order/UserInteraction/M1"));""", "VITEC005 HttpMethod.Post")]
    [InlineData("""C() { _http.BaseAddress = new Uri("http://x.se/"); } Task A() => _http.PutAsync("Service/Order/UserInteraction/M1", null);""", "VITEC011 new Uri(\"http://x.se/\")")]
    [InlineData("""Task A(string site) => site == "" ? Task.CompletedTask : Ping("Service/Order/UserInteraction/", 3); private Task Ping(string path, int times) => times > 0 ? Pong(path, times - 1) : null; private Task Pong(string path, int times) => times > 0 ? Ping(path, times - 1) : _http.PutAsync(path, null);""", "VITEC001 " + Passed)]
    [InlineData("""private StringContent Body() => new StringContent("[]", System.Text.Encoding.UTF8, "application/json"); Task A() => _http.PutAsync("Service/Order/UserInteraction/M1", Body());""", "VITEC009 []")]
    [InlineData("""private static readonly StringContent Body = new StringContent("[]", System.Text.Encoding.UTF8, "application/json"); Task A() => _http.PutAsync("Service/Order/UserInteraction/M1", Body);""", "VITEC009 []")]
    [InlineData("""private HttpRequestMessage Make() => new HttpRequestMessage(HttpMethod.Post, "Service/Order/UserInteraction/M1"); Task A() => _http.SendAsync(Make());""", "VITEC005 HttpMethod.Post")]
    [InlineData("""private HttpRequestMessage Make() => new HttpRequestMessage { RequestUri = new Uri("Service/Order/UserInteraction/M1", UriKind.Relative) }; Task A() => _http.SendAsync(Make());""", "VITEC005 new HttpRequestMessage { RequestUri = new Uri(\"Service/Order/UserInteraction/M1\", UriKind.Relative) }")]
    [InlineData("""private static readonly Uri Base = new Uri("http://x.se/"); C() { _http.BaseAddress = Base; } Task A() => _http.PutAsync("Service/Order/UserInteraction/M1", null);""", "VITEC011 Base")]
    [InlineData("""private static readonly HttpClient Http = new HttpClient { BaseAddress = new Uri("http://x.se/") }; Task A() => Http.PutAsync("Service/Order/UserInteraction/M1", null);""", "VITEC011 new Uri(\"http://x.se/\")")]
    [InlineData("""private string Body(string url) => "{\"id\":\"1\",\"url\":\"" + url + "\"}"; Task A() => _http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(Body("/a"), System.Text.Encoding.UTF8, "application/json"));""", "VITEC002 Body(\"/a\")")]
    [InlineData("""private HttpMethod Verb => HttpMethod.Post; Task A() => _http.SendAsync(new HttpRequestMessage(Verb, "Service/Order/UserInteraction/M1"));""", "VITEC005 Verb")]
    public async Task It_is_shown_where_the_value_comes_from(string members, string expected)
    {
        var code = $$"""
            using System;
            using System.Net.Http;
            using System.Threading.Tasks;
            using Vitec.Connect.Contracts;

            class C
            {
                private readonly HttpClient _http = new HttpClient();
                {{members}}
            }
            """;
        var tree = CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken);
        var compilation = CSharpCompilation.Create("Test", [tree], Verify.Framework.Add(Verify.Contracts), new(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary));
        var model = compilation.GetSemanticModel(tree);

        var live = await compilation.WithAnalyzers([new ContractAnalyzer()]).GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, TestContext.Current.CancellationToken);
        var built = await compilation.WithAnalyzers([new ContractAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Equal([expected], live.Where(diagnostic => diagnostic.Id != Verify.UnreadAnswer).Select(Shown));
        Assert.Equal([expected], built.Where(diagnostic => diagnostic.Id != Verify.UnreadAnswer).Select(Shown));

        string Shown(Microsoft.CodeAnalysis.Diagnostic diagnostic) =>
            $"{diagnostic.Id} {code.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length).Trim('"')}";
    }
}
