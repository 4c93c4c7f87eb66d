using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>VITEC011: calls to the endpoint that go over plain http, at the URL or at the base address that says so.</summary>
public class PlainHttpTests
{
    [Theory]
    [InlineData("""await http.PutAsync({|VITEC011:"http://x.se/Service/Order/UserInteraction/M1"|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC011:"HTTP://x.se:8080/Service/Order/UserInteraction/M1"|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC011:"http://10.0.0.1/Service/Order/UserInteraction/M1"|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC011:$"http://x.se/Service/Order/UserInteraction/{Uri.EscapeDataString(unknown)}"|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC011:new Uri("http://x.se/Service/Order/UserInteraction/M1")|}, content);""")]
    [InlineData("""var root = new Uri("http://x.se/api/"); await http.PutAsync({|VITEC011:new Uri(root, "Service/Order/UserInteraction/M1")|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC011:new UriBuilder("http", "x.se", 80, "Service/Order/UserInteraction/M1").Uri|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC011:condition ? "http://x.se/Service/Order/UserInteraction/M1" : "https://x.se/Service/Order/UserInteraction/M1"|}, content);""")]
    [InlineData("""using var message = new HttpRequestMessage(HttpMethod.Put, {|VITEC011:"http://x.se/Service/Order/UserInteraction/M1"|});""")]
    [InlineData("""http.BaseAddress = {|VITEC011:new Uri("http://x.se")|}; await http.PutAsync("Service/Order/UserInteraction/M1", content); await http.PutAsync("Service/Order/UserInteraction/M2", content);""")]
    [InlineData("""using var own = new HttpClient { BaseAddress = {|VITEC011:new Uri("http://x.se")|} }; await own.PutAsync("Service/Order/UserInteraction/M1", content);""")]
    public Task Plain_http_is_reported_where_the_host_comes_from(string body) => Verify.InMethodAsync(body);

    [Theory]
    [InlineData("""await http.PutAsync("https://x.se/Service/Order/UserInteraction/M1", content);""")]
    [InlineData("""await http.PutAsync("http://localhost:5000/Service/Order/UserInteraction/M1", content);""")]
    [InlineData("""await http.PutAsync("http://127.0.0.1/Service/Order/UserInteraction/M1", content);""")]
    [InlineData("""await http.PutAsync("http://[::1]:5000/Service/Order/UserInteraction/M1", content);""")]
    [InlineData("""await http.PutAsync("http://stub.localhost/Service/Order/UserInteraction/M1", content);""")]
    [InlineData("""await http.PutAsync($"http://{unknown}/Service/Order/UserInteraction/M1", content);""")]
    [InlineData("""await http.PutAsync("http://x.se/Service/Order/Other/M1", content);""")]
    [InlineData("""http.BaseAddress = new Uri("http://x.se"); await http.PutAsync("Service/Order/Other/M1", content);""")]
    [InlineData("""http.BaseAddress = new Uri("http://x.se"); await http.PutAsync("https://x.se/Service/Order/UserInteraction/M1", content);""")]
    [InlineData("""http.BaseAddress = new Uri("http://localhost:5000"); await http.PutAsync("Service/Order/UserInteraction/M1", content);""")]
    [InlineData("""http.BaseAddress = new Uri("http://x.se"); http.BaseAddress = new Uri("https://x.se"); await http.PutAsync("Service/Order/UserInteraction/M1", content);""")]
    [InlineData("""request.Url = "http://x.se/order/1";""")]
    public Task Https_loopback_other_calls_and_unknown_hosts_are_not(string body) => Verify.InMethodAsync(body);

    [Theory]
    [InlineData("""private readonly HttpClient _http = new HttpClient { BaseAddress = {|VITEC011:new Uri("http://x.se")|} };""", "_http")]
    [InlineData("""private static readonly HttpClient Http = new() { BaseAddress = {|VITEC011:new Uri("http://x.se")|} };""", "Http")]
    [InlineData("""private readonly HttpClient _http; public C() { _http = new HttpClient(); _http.BaseAddress = {|VITEC011:new Uri("http://x.se")|}; }""", "_http")]
    [InlineData("""private readonly HttpClient _http; public C(HttpClient http) { http.BaseAddress = {|VITEC011:new Uri("http://x.se")|}; _http = http; }""", "_http")]
    [InlineData("""private readonly HttpClient _http; public C(HttpClient http) { _http = http; this._http.BaseAddress = {|VITEC011:new Uri("http://x.se")|}; }""", "this._http")]
    [InlineData("""private HttpClient Client { get; } = new HttpClient { BaseAddress = {|VITEC011:new Uri("http://x.se")|} };""", "Client")]
    [InlineData("""private readonly HttpClient _http = Make(); private static HttpClient Make() => new HttpClient { BaseAddress = {|VITEC011:new Uri("http://x.se")|} };""", "_http")]
    [InlineData("""private readonly HttpClient _http = new HttpClient { BaseAddress = new Uri("https://x.se") };""", "_http")]
    [InlineData("""private readonly HttpClient _http; public C(HttpClient http) => _http = http;""", "_http")]
    [InlineData("""private readonly HttpClient _other = new HttpClient { BaseAddress = new Uri("http://x.se") }; private readonly HttpClient _http = new HttpClient();""", "_http")]
    public Task A_client_of_the_class_is_followed_to_its_base_address(string members, string client) => Verify.FileAsync($$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        public class C
        {
            {{members}}
            public async Task M(HttpContent content)
            {
                await {{client}}.PutAsync("Service/Order/UserInteraction/M1", content);
                await {{client}}.SendAsync(new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M2"));
            }
        }
        """);

    [Fact]
    public Task A_host_is_allowed_by_option()
    {
        const string Code = """
            await http.PutAsync("http://stub/Service/Order/UserInteraction/M1", content);
            await http.PutAsync("http://Build.x.se:8080/Service/Order/UserInteraction/M1", content);
            await http.PutAsync({|VITEC011:"http://x.se/Service/Order/UserInteraction/M1"|}, content);
            """;
        var test = new Verify.Test { TestCode = Verify.Wrap(Code) };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", """
            root = true
            [*.cs]
            vitec_connect.plain_http_hosts = stub, build.x.se
            """));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("""services.AddHttpClient<Orders>(http => http.BaseAddress = {|VITEC011:new Uri("http://x.se")|});""")]
    [InlineData("""services.AddHttpClient<IOrders, Orders>((provider, http) => { http.Timeout = default; http.BaseAddress = {|VITEC011:new Uri("http://x.se")|}; });""")]
    [InlineData("""services.AddHttpClient<Orders>().SetHandlerLifetime(default).ConfigureHttpClient(http => http.BaseAddress = {|VITEC011:new Uri("http://x.se")|});""")]
    [InlineData("""services.AddHttpClient("orders", http => http.BaseAddress = {|VITEC011:new Uri("http://x.se")|});""")]
    [InlineData("""services.AddHttpClient(Names.Orders).ConfigureHttpClient(http => http.BaseAddress = {|VITEC011:new Uri("http://x.se")|});""")]
    [InlineData("""services.AddHttpClient<Others>(http => http.BaseAddress = new Uri("http://x.se"));""")]
    [InlineData("""services.AddHttpClient("others", http => http.BaseAddress = new Uri("http://x.se"));""")]
    [InlineData("""services.AddHttpClient(unknown, http => http.BaseAddress = new Uri("http://x.se"));""")]
    [InlineData("""services.AddHttpClient<Orders>(http => http.BaseAddress = new Uri("https://x.se"));""")]
    [InlineData("""services.AddHttpClient<Orders>(http => http.BaseAddress = new Uri(unknown));""")]
    [InlineData("""services.AddHttpClient<Orders>(http => { var other = new Mine(); other.BaseAddress = new Uri("http://x.se"); });""")]
    [InlineData("""Mine.AddHttpClient<Orders>(http => http.BaseAddress = new Uri("http://x.se"));""")]
    public Task A_client_is_followed_to_where_it_is_registered(string registration) => Verify.FileAsync($$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.Extensions.DependencyInjection;

        static class Names { public const string Orders = "orders"; }

        interface IOrders { }

        class Orders(HttpClient http) : IOrders
        {
            public Task Put(HttpContent content) => http.PutAsync("Service/Order/UserInteraction/M1", content);
        }

        class Named(IHttpClientFactory factory)
        {
            public async Task Put(HttpContent content)
            {
                var http = factory.CreateClient(Names.Orders);
                await http.PutAsync("Service/Order/UserInteraction/M2", content);
                await factory.CreateClient("others").PutAsync("Other", content);
            }
        }

        class Others(HttpClient http)
        {
            public Task Put(HttpContent content) => http.PutAsync("Service/Order/Other/M1", content);
        }

        class Mine
        {
            public Uri BaseAddress { get; set; }

            public static void AddHttpClient<T>(Action<HttpClient> configure) { }
        }

        class Program
        {
            void Add(IServiceCollection services, string unknown)
            {
                {{registration}}
            }
        }
        """);

    [Theory]
    [InlineData("""{|VITEC011:"http://x.se/Service/Order/UserInteraction/M1"|}""", """ "https://x.se/Service/Order/UserInteraction/M1" """)]
    [InlineData("""{|VITEC011:new Uri("http://x.se/Service/Order/UserInteraction/M1")|}""", """ new Uri("https://x.se/Service/Order/UserInteraction/M1") """)]
    [InlineData("""{|VITEC011:"http://x.se:80/Service/Order/UserInteraction/M1"|}""", """ {|VITEC011:"http://x.se:80/Service/Order/UserInteraction/M1"|} """)]
    public Task It_becomes_https_where_no_port_says_otherwise(string url, string changed) =>
        new Verify.FixTest<PlainHttpCodeFix>(PlainHttpCodeFix.EquivalenceKey)
        {
            TestCode = Verify.Wrap($"await http.PutAsync({url}, content);"),
            FixedCode = Verify.Wrap($"await http.PutAsync({changed.Trim()}, content);"),
        }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task It_becomes_https_in_the_constant_that_it_comes_from() =>
        new Verify.FixTest<PlainHttpCodeFix>(PlainHttpCodeFix.EquivalenceKey)
        {
            // It is reported at the base address, outside of the call that is looked at.
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck,
            TestCode = Verify.Wrap("""const string Host = "http://x.se"; http.BaseAddress = {|VITEC011:new Uri(Host)|}; await http.PutAsync("Service/Order/UserInteraction/M1", content);"""),
            FixedCode = Verify.Wrap("""const string Host = "https://x.se"; http.BaseAddress = new Uri(Host); await http.PutAsync("Service/Order/UserInteraction/M1", content);"""),
        }.RunAsync(TestContext.Current.CancellationToken);
}
