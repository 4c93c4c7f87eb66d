using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>Flurl's URLs, requests and clients, against the oldest and the newest version that are supported.</summary>
public class FlurlTests
{
    [Theory]
    [InlineData("""await {|VITEC001:"https://x.se/Service/Order/UserInteraction"|}.PutJsonAsync(model);""")]
    [InlineData("""await {|VITEC001:"https://x.se/Service/Order/UserInteraction/{customerId}"|}.PutJsonAsync(model);""")]
    [InlineData("""await {|VITEC001:"https://x.se".AppendPathSegment("Service/Order/UserInteraction")|}.PutJsonAsync(model);""")]
    [InlineData("""await {|VITEC001:"https://x.se/".AppendPathSegment("/Service/").AppendPathSegments("Order", "UserInteraction")|}.PutJsonAsync(model);""")]
    [InlineData("""await {|VITEC001:id.AppendPathSegments("Service", "Order", "UserInteraction", "")|}.PutJsonAsync(model);""")]
    [InlineData("""await {|VITEC001:"https://x.se/Service/Order".AppendPathSegments(new object[] { "UserInteraction" }).SetQueryParam("customerId", id)|}.PutJsonAsync(model);""")]
    [InlineData("""await {|VITEC001:"https://x.se/Service/Order?a=b".AppendPathSegment("UserInteraction")|}.PutJsonAsync(model);""")]
    [InlineData("""await {|VITEC001:new Url("https://x.se/Service/Order").AppendPathSegment("UserInteraction")|}.PutJsonAsync(model);""")]
    [InlineData("""await {|VITEC001:new Uri("https://x.se/Service/Order/UserInteraction/").AppendPathSegment("")|}.WithHeader("a", "b").PutJsonAsync(model);""")]
    [InlineData("""var url = new Url("https://x.se"); url.AppendPathSegment("Service/Order"); url.AppendPathSegment("UserInteraction"); await {|VITEC001:url|}.PutJsonAsync(model);""")]
    [InlineData("""var url = "https://x.se".AppendPathSegment("Service/Order/UserInteraction"); await {|VITEC001:url|}.PutJsonAsync(model);""")]
    [InlineData("""var url = Url.Combine("https://x.se/", "Service/Order", "/UserInteraction"); await {|VITEC001:url|}.PutJsonAsync(model);""")]
    [InlineData("""await {|VITEC001:"https://x.se/Service/Order/UserInteraction/"|}.WithBasicAuth(user, password).WithHeader("a", "b").AllowAnyHttpStatus().PutJsonAsync(model);""")]
    [InlineData("""await client.Request({|VITEC001:"Service/Order/UserInteraction"|}).PutJsonAsync(model);""")]
    [InlineData("""await {|VITEC001:client.Request("Service", "Order", "UserInteraction")|}.PutJsonAsync(model);""")]
    [InlineData("""await {|VITEC001:client.Request("Service", "Order").AppendPathSegment("UserInteraction").WithHeader("a", "b")|}.PutJsonAsync(model);""")]
    [InlineData("""var r = client.Request({|VITEC001:"Service/Order/UserInteraction/"|}); r.WithHeader("a", "b"); await r.PutStringAsync("{}");""")]
    [InlineData("""var r = client.Request("Service/Order"); r.AppendPathSegment("UserInteraction"); await {|VITEC001:r|}.PutJsonAsync(model);""")]
    [InlineData("""var r = new FlurlRequest({|VITEC001:"https://x.se/Service/Order/UserInteraction"|}); r = (FlurlRequest)r.WithHeader("a", "b"); await r.SendAsync(HttpMethod.Put);""")]
    [InlineData("""await GeneratedExtensions.PutJsonAsync({|VITEC001:"https://x.se/Service/Order/UserInteraction"|}, model);""")]
    [InlineData("""await Put({|VITEC001:"https://x.se/Service/Order/UserInteraction"|});""")]
    [InlineData("""string missing = null; await {|VITEC001:"https://x.se/Service/Order/UserInteraction".AppendPathSegment(missing)|}.PutJsonAsync(model);""")]
    [InlineData("""await {|VITEC001:"https://x.se/Service/Order/UserInteraction".AppendPathSegment(" ")|}.PutJsonAsync(model);""")]
    [InlineData("""var parts = new List<string> { "Service", "Order", "UserInteraction" }; await {|VITEC001:"https://x.se".AppendPathSegments(parts)|}.PutJsonAsync(model);""")]
    [InlineData("""var parts = new List<string> { "Service" }; parts.AddRange(new[] { "Order", "UserInteraction" }); await {|VITEC001:"https://x.se".AppendPathSegments(parts)|}.PutJsonAsync(model);""")]
    [InlineData("""string[] head = ["Service", "Order"]; string[] parts = [.. head, "UserInteraction"]; await {|VITEC001:"https://x.se".AppendPathSegments(parts)|}.PutJsonAsync(model);""")]
    [InlineData("""object[] parts = { "Service", "Order", "UserInteraction" }; await {|VITEC001:client.Request(parts)|}.PutJsonAsync(model);""")]
    public async Task A_url_without_customer_id_is_reported(string body)
    {
        await Verify.FileAsync("Flurl 2", Wrap(body));
        await Verify.FileAsync("Flurl 4", Wrap(body));
    }

    [Theory]
    [InlineData("""await $"https://x.se/Service/Order/UserInteraction/{id}".PutJsonAsync(model);""")]
    [InlineData("""var parts = new List<string> { "Service", "Order", "UserInteraction" }; parts.Add(id); await "https://x.se".AppendPathSegments(parts).PutJsonAsync(model);""")]
    [InlineData("""string[] head = ["Service", "Order"]; string[] parts = [.. head, "UserInteraction", id]; await "https://x.se".AppendPathSegments(parts).PutJsonAsync(model);""")]
    [InlineData("""var parts = new List<string> { "Service", "Order", "UserInteraction" }; Fill(parts); await "https://x.se".AppendPathSegments(parts).PutJsonAsync(model); void Fill(List<string> list) => list.Add(id);""")]
    [InlineData("""var parts = new List<string> { "Service", "Order", "UserInteraction" }; if (condition) parts.Add(id); await "https://x.se".AppendPathSegments(parts).PutJsonAsync(model);""")]
    [InlineData("""var parts = new List<string> { "Service", "Order", "UserInteraction" }; parts.AddRange(new[] { id }); await "https://x.se".AppendPathSegments(parts).PutJsonAsync(model);""")]
    [InlineData("""await "https://x.se".AppendPathSegment("Service/Order/UserInteraction").AppendPathSegment(id).PutJsonAsync(model);""")]
    [InlineData("""await "https://x.se".AppendPathSegments("Service", "Order", "UserInteraction", id).PutJsonAsync(model);""")]
    [InlineData("""await "https://x.se".AppendPathSegments("Service/Order/UserInteraction", 17).PutJsonAsync(model);""")]
    [InlineData("""await "https://x.se".AppendPathSegment("Service/Order/UserInteraction").AppendPathSegments(segments).PutJsonAsync(model);""")]
    [InlineData("""await "https://x.se/Service/Order/UserInteraction?a=b".AppendPathSegment(id).PutJsonAsync(model);""")]
    [InlineData("""await client.Request("Service/Order/UserInteraction", id).PutJsonAsync(model);""")]
    [InlineData("""await client.Request("Service/Order/UserInteraction").AppendPathSegment(id).PutJsonAsync(model);""")]
    [InlineData("""var r = client.Request("Service/Order/UserInteraction"); r.AppendPathSegment(id); await r.PutJsonAsync(model);""")]
    [InlineData("""var r = client.Request("Service/Order/UserInteraction"); r = r.AppendPathSegment(id); r = r.WithHeader("a", "b"); await r.PutJsonAsync(model);""")]
    [InlineData("""var r = client.Request("Service/Order/UserInteraction"); r.Url.AppendPathSegment(id); await r.PutJsonAsync(model);""")]
    [InlineData("""var r = client.Request("Service/Order/UserInteraction"); r.Url = "https://x.se/Service/Order/UserInteraction/M1"; await r.PutJsonAsync(model);""")]
    [InlineData("""var r = client.Request("Service/Order/UserInteraction"); Foreign.Add(r, id); await r.PutJsonAsync(model);""")]
    [InlineData("""var url = new Url("https://x.se/Service/Order/UserInteraction"); url.AppendPathSegment(id); await url.PutJsonAsync(model);""")]
    [InlineData("""var url = new Url("https://x.se/Service/Order/UserInteraction"); url.AppendPathSegment(id).ToString(); await url.PutJsonAsync(model);""")]
    [InlineData("""var url = new Url("https://x.se/Service/Order/UserInteraction"); url.PathSegments.Add(id); await url.PutJsonAsync(model);""")]
    [InlineData("""var url = new Url("https://x.se/Service/Order/UserInteraction"); url.Path += "/" + id; await url.PutJsonAsync(model);""")]
    [InlineData("""var url = new Url("https://x.se/Service/Order/UserInteraction"); var same = url; same.AppendPathSegment(id); await url.PutJsonAsync(model);""")]
    [InlineData("""var url = new Url("https://x.se/Service/Order/UserInteraction"); Action add = () => url.AppendPathSegment(id); add(); await url.PutJsonAsync(model);""")]
    [InlineData("""var url = "https://x.se/Service/Order/UserInteraction".AppendPathSegment("M1"); if (condition) url.RemovePathSegment(); await url.PutJsonAsync(model);""")]
    [InlineData("""await "https://x.se/Service/Order/UserInteractions".PutJsonAsync(model);""")]
    [InlineData("""await "https://x.se/Service/Order/UserInteraction".AppendPathSegments(id, "Details").PutJsonAsync(model);""")]
    [InlineData("""await id.PutJsonAsync(model);""")]
    [InlineData("""await Put("https://x.se/Service/Order/UserInteraction/M1");""")]
    [InlineData("""var url = "https://x.se/Service/Order/UserInteraction"; if (condition) url = url.AppendPathSegment(id); await url.PutJsonAsync(model);""")]
    public async Task A_url_with_customer_id_or_one_that_is_not_seen_whole_is_not(string body)
    {
        await Verify.FileAsync("Flurl 2", Wrap(body));
        await Verify.FileAsync("Flurl 4", Wrap(body));
    }

    [Theory]
    [InlineData("await R.PutJsonAsync(model);", "PUT: R.PutJsonAsync(model)")]
    [InlineData("await R.PostJsonAsync(model);", "POST: R.PostJsonAsync(model)")]
    [InlineData("await R.WithHeader(\"a\", \"b\").PatchStringAsync(id);", "PATCH: R.WithHeader(\"a\", \"b\").PatchStringAsync(id)")]
    [InlineData("await client.Request(R).GetStringAsync();", "GET: client.Request(R).GetStringAsync()")]
    [InlineData("await client.Request(R).SendJsonAsync(HttpMethod.Post, model);", "POST: HttpMethod.Post")]
    [InlineData("var m = HttpMethod.Put; await client.Request(R).SendAsync(m);", "PUT: m")]
    [InlineData("await client.Request(R).SendAsync(new HttpMethod(\"POST\"));", "POST: new HttpMethod(\"POST\")")]
    [InlineData("await client.Request(R).SendAsync(Foreign.Method);")]
    public void The_method_and_what_decides_it_are_found(string body, params string[] methods)
    {
        foreach (var library in new[] { "Flurl 2", "Flurl 4" })
        {
            Assert.Equal(methods, Recognised.MethodsIn(library, Wrap(body)).Where(method => !method.Contains("PutAsync")));
        }
    }

    [Theory]
    [InlineData("""var c = new FlurlClient("http://x.se"); await c.Request(R).PutJsonAsync(model);""", "\"http://x.se\"")]
    [InlineData("""var r = new FlurlClient("http://x.se").Request(R).WithHeader("a", "b"); await r.PutJsonAsync(model);""", "\"http://x.se\"")]
    [InlineData("""var c = new FlurlClient { BaseUrl = "http://x.se" }; await c.Request("Service", "Order", "UserInteraction", id).PutJsonAsync(model);""", "\"http://x.se\"")]
    [InlineData("""var c = new FlurlClient(new HttpClient { BaseAddress = new Uri("http://x.se") }); await c.Request(R).PutJsonAsync(model);""", "new Uri(\"http://x.se\")")]
    [InlineData("""await R.PutJsonAsync(model);""")]
    [InlineData("""await client.Request(R).PutJsonAsync(model);""", "\"https://x.se\"")]
    public void The_base_of_the_client_is_found(string body, params string[] urls)
    {
        foreach (var library in new[] { "Flurl 2", "Flurl 4" })
        {
            Assert.Equal(urls, Recognised.BaseUrlsIn(library, Wrap(body)));
        }
    }

    [Theory]
    [InlineData("await R.PutJsonAsync(model);", "AsIs: model")]
    [InlineData("await R.WithHeader(\"a\", \"b\").PutStringAsync(id);", "RawText: id")]
    [InlineData("await R.PutAsync(null);")]
    [InlineData("await R.SendUrlEncodedAsync(HttpMethod.Put, model);")]
    public void The_body_is_found(string body, params string[] bodies)
    {
        foreach (var library in new[] { "Flurl 2", "Flurl 4" })
        {
            Assert.Equal(bodies, Recognised.BodiesIn(library, Wrap(body)));
        }
    }

    [Fact]
    public Task Types_that_only_look_alike_are_left_alone() => Verify.FileAsync("Flurl 4", """
        namespace Mine
        {
            static class GeneratedExtensions
            {
                public static string AppendPathSegment(this string url, string segment) => url;
                public static void PutJsonAsync(this string url, object body) { }
            }

            class C
            {
                void M(object model)
                {
                    "https://x.se/Service/Order/UserInteraction".PutJsonAsync(model);
                    "https://x.se".AppendPathSegment("Service/Order/UserInteraction").PutJsonAsync(model);
                }
            }
        }
        """);

    private static string Wrap(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Flurl;
        using Flurl.Http;
        using GeneratedExtensions = Flurl.Http.GeneratedExtensions;
        using Vitec.Connect.Contracts;

        static class Foreign
        {
            public static HttpMethod Method;
            public static void Add(IFlurlRequest request, string id) => request.AppendPathSegment(id);
        }

        class C
        {
            const string R = "Service/Order/UserInteraction/M1";
            readonly IFlurlClient client = new FlurlClient("https://x.se");

            async Task Put(string url) => await url.PutAsync(null);

            async Task M(OrderUserInteractionRequest model, string id, bool condition, string user, string password, IEnumerable<object> segments)
            {
                {{body}}
            }
        }
        """;
}
