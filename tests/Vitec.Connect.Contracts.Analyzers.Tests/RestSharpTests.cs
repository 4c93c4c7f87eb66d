using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>RestSharp's requests and clients, against the oldest and the newest version that are supported.</summary>
public class RestSharpTests
{
    private const string Route = "Service/Order/UserInteraction";

    [Theory]
    [InlineData("""var r = new RestRequest({|VITEC001:"Service/Order/UserInteraction/{customerId}"|}, Method.Put); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest({|VITEC001:"Service/Order/UserInteraction/{customerId}"|}, Method.Put).AddJsonBody(model); await client.ExecuteAsync(r);""")]
    [InlineData("""await client.PutAsync(new RestRequest({|VITEC001:"Service/Order/UserInteraction/{customerId}"|}).AddJsonBody(model));""")]
    [InlineData("""await client.ExecutePutAsync<bool>(new RestRequest({|VITEC001:"/Service/Order/UserInteraction"|}));""")]
    [InlineData("""RestRequest r = new({|VITEC001:"service/order/userinteraction/"|}) { Method = Method.Put }; await client.ExecuteAsync<bool>(r);""")]
    [InlineData("""var r = new RestRequest { Resource = {|VITEC001:"Service/Order/UserInteraction"|} }; await client.PutAsync<bool>(r);""")]
    [InlineData("""var r = new RestRequest(); r.Resource = {|VITEC001:"Service/Order/UserInteraction/"|}; r.Method = Method.Put; await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Other"); r.Resource = {|VITEC001:"Service/Order/UserInteraction/"|}; await client.PutAsync(r);""")]
    [InlineData("""var r = new RestRequest(method: Method.Put, resource: {|VITEC001:"Service/Order/UserInteraction/{customerId}"|}); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest({|VITEC001:Route + "/{customerId}"|}, Method.Put); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest({|VITEC001:new Uri("https://x.se/Service/Order/UserInteraction/")|}, Method.Put); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest({|VITEC001:"Service/Order/UserInteraction/{id}"|}, Method.Put); r.AddUrlSegment("customerId", id); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest({|VITEC001:"Service/Order/UserInteraction/{customerId}"|}, Method.Put).AddQueryParameter("customerId", id); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest({|VITEC001:"Service/Order/UserInteraction/{customerId}"|}, Method.Put).AddParameter("customerId", id, ParameterType.QueryString); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest({|VITEC001:"Service/Order/UserInteraction/{customerId}"|}, Method.Put).AddParameter("customerId", id); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest({|VITEC001:"Service/Order/UserInteraction/{customerId}"|}, Method.Put).AddUrlSegment("customerId", ""); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest({|VITEC001:"Service/Order/UserInteraction/{customerId}"|}, Method.Put); var other = new RestRequest("x").AddUrlSegment("customerId", id); await client.ExecuteAsync(r); await client.ExecuteAsync(other);""")]
    [InlineData("""await Send(new RestRequest({|VITEC001:"Service/Order/UserInteraction/{customerId}"|}, Method.Put));""")]
    [InlineData("""await client.ExecuteAsync(Make({|VITEC001:"Service/Order/UserInteraction/"|}));""")]
    [InlineData("""await RestClientExtensions.PutAsync(client, RestRequestExtensions.AddJsonBody(new RestRequest({|VITEC001:"Service/Order/UserInteraction/{customerId}"|}), model));""")]
    [InlineData("""await client.PutJsonAsync({|VITEC001:"Service/Order/UserInteraction/{customerId}"|}, model);""")]
    [InlineData("""await client.PutJsonAsync<OrderUserInteractionRequest, object>({|VITEC001:"Service/Order/UserInteraction/"|}, model);""")]
    [InlineData("""var r = new RestRequest({|VITEC001:"Service/Order/UserInteraction/{customerId}"|}, Method.Put); await Run(); Task Run() { r.AddJsonBody(model); return client.ExecuteAsync(r); }""")]
    [InlineData("""if (condition) { var r = new RestRequest({|VITEC001:"Service/Order/UserInteraction"|}, Method.Put); using var done = new System.Threading.CancellationTokenSource(); await client.ExecuteAsync(r, done.Token); }""")]
    [InlineData("""var r = condition ? new RestRequest({|VITEC001:"Service/Order/UserInteraction"|}, Method.Put) : new RestRequest("Other"); await client.ExecuteAsync(r);""")]
    public async Task A_request_without_customer_id_is_reported(string body)
    {
        await Verify.FileAsync("RestSharp 108", Wrap(body));
        await Verify.FileAsync("RestSharp 114", Wrap(body));
    }

    [Theory]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put); r.AddUrlSegment("customerId", id); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddUrlSegment("customerId", id).AddJsonBody(model); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put); r = r.AddJsonBody(model); r = r.AddUrlSegment("customerId", id); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{id}", Method.Put).AddUrlSegment("id", 17); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddParameter("customerId", id, ParameterType.UrlSegment); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddOrUpdateParameter("customerId", id, ParameterType.UrlSegment); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddParameter(new UrlSegmentParameter("customerId", id)); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddParameter(Parameter.CreateParameter("customerId", id, ParameterType.UrlSegment)); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put); r.Parameters.AddParameter(new UrlSegmentParameter("customerId", id)); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put); await Run(); Task Run() { r.AddUrlSegment("customerId", id); return client.ExecuteAsync(r); }""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put); r.Resource = unknownResource(); await Run(); Task Run() => client.ExecuteAsync(r); string unknownResource() => id;""")]
    [InlineData("""var name = "customerId"; await client.PutAsync(new RestRequest("Service/Order/UserInteraction/{customerId}").AddUrlSegment(name, id));""")]
    [InlineData("""foreach (var pair in pairs) { var r = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddUrlSegment(pair.Key, pair.Value); await client.ExecuteAsync(r); }""")]
    [InlineData("""await client.PutAsync(RestRequestExtensions.AddUrlSegment(new RestRequest("Service/Order/UserInteraction/{customerId}"), name: "customerId", value: id));""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/" + id, Method.Put); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest($"Service/Order/UserInteraction/{id}", Method.Put); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/M1", Method.Put); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/", Method.Put); r.Resource += id; await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/", Method.Put); r.Resource = "Service/Order/UserInteraction/M1"; await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put); Fill(r, id); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put); Foreign.Fill(r, id); await client.ExecuteAsync(r);""")]
    [InlineData("""_kept = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put); await client.ExecuteAsync(_kept);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put); var all = new[] { r }; foreach (var each in all) each.AddUrlSegment("customerId", id); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put); Action fill = () => r.AddUrlSegment("customerId", id); fill(); await client.ExecuteAsync(r);""")]
    [InlineData("""await client.ExecuteAsync(Make("Service/Order/UserInteraction/{customerId}").AddUrlSegment("customerId", id));""")]
    [InlineData("""await client.PutJsonAsync($"Service/Order/UserInteraction/{id}", model);""")]
    [InlineData("""client.AddDefaultUrlSegment("customerId", id); await client.PutAsync(new RestRequest("Service/Order/UserInteraction/{customerId}"));""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteractions/{customerId}", Method.Put); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{customerId}/Details", Method.Put); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);""")]
    [InlineData("""var r = new RestRequest(id, Method.Put); await client.ExecuteAsync(r);""")]
    [InlineData("""var r = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put); if (condition) r.AddUrlSegment("customerId", id); await client.ExecuteAsync(r);""")]
    public async Task A_request_with_customer_id_or_one_that_is_not_seen_whole_is_not(string body)
    {
        await Verify.FileAsync("RestSharp 108", Wrap(body));
        await Verify.FileAsync("RestSharp 114", Wrap(body));
    }

    [Theory]
    [InlineData("""await client.PutAsync(new RestRequest("Service/Order/UserInteraction/{customerId}").AddUrlSegment("customerId", {|VITEC007:"StringValue"|}));""")]
    [InlineData("""await client.PutAsync(new RestRequest("Service/Order/UserInteraction/{id}").AddParameter("id", {|VITEC007:"StringValue"|}, ParameterType.UrlSegment));""")]
    [InlineData("""await client.PutAsync(new RestRequest("Service/Order/UserInteraction/{customerId}").AddUrlSegment("customerId", id).AddUrlSegment("other", "StringValue"));""")]
    [InlineData("""await client.PutAsync(new RestRequest("Service/Order/Other/{customerId}").AddUrlSegment("customerId", "StringValue"));""")]
    public Task What_fills_the_place_of_customer_id_is_looked_at(string body) => Verify.FileAsync("RestSharp 114", Wrap(body));

    [Theory]
    [InlineData("await client.ExecuteAsync(new RestRequest(R));", "GET: new RestRequest(R)")]
    [InlineData("await client.ExecuteAsync(new RestRequest(R, Method.Post));", "POST: Method.Post")]
    [InlineData("await client.ExecuteAsync(new RestRequest(R) { Method = Method.Put });", "PUT: Method.Put")]
    [InlineData("var r = new RestRequest(R, Method.Post); r.Method = Method.Put; await client.ExecuteAsync(r);", "PUT: Method.Put")]
    [InlineData("var r = new RestRequest(R); if (condition) r.Method = Method.Put; await client.ExecuteAsync(r);", "PUT: Method.Put", "GET: new RestRequest(R)")]
    [InlineData("await client.PutAsync(new RestRequest(R, Method.Post));", "PUT: client.PutAsync(new RestRequest(R, Method.Post))")]
    [InlineData("await client.ExecutePostAsync<bool>(new RestRequest(R));", "POST: client.ExecutePostAsync<bool>(new RestRequest(R))")]
    [InlineData("await client.PatchAsync<bool>(new RestRequest(R));", "PATCH: client.PatchAsync<bool>(new RestRequest(R))")]
    [InlineData("await client.ExecuteAsync(new RestRequest(R, Method.Put), Method.Post);", "POST: Method.Post")]
    [InlineData("await client.ExecuteAsync(new RestRequest(R, method: Method.Delete));", "DELETE: Method.Delete")]
    [InlineData("var m = Method.Post; await client.ExecuteAsync(new RestRequest(R, m));", "POST: m")]
    [InlineData("var r = new RestRequest(R, condition ? Method.Put : Method.Post); await client.ExecuteAsync(r);", "POST: condition ? Method.Put : Method.Post", "PUT: condition ? Method.Put : Method.Post")]
    [InlineData("async Task Go(Method m) => await client.ExecuteAsync(new RestRequest(R, m)); await Go(Method.Post);")]
    [InlineData("await Send(new RestRequest(R, Method.Put));", "PUT: Method.Put")]
    [InlineData("await client.ExecuteAsync(Make(R).AddJsonBody(model));", "PUT: Method.Put")]
    [InlineData("await client.PostJsonAsync(R, model);", "POST: client.PostJsonAsync(R, model)")]
    [InlineData("var r = new RestRequest(R, Method.Post); Foreign.Fill(r, id); await client.ExecuteAsync(r);")]
    [InlineData("var r = new RestRequest(R, Foreign.Chosen); await client.ExecuteAsync(r);")]
    public void The_method_and_what_decides_it_are_found(string body, params string[] methods)
    {
        foreach (var library in new[] { "RestSharp 108", "RestSharp 114" })
        {
            Assert.Equal(methods.Order(), Recognised.MethodsIn(library, Wrap(body)).Order());
        }
    }

    [Theory]
    [InlineData("""var c = new RestClient("http://x.se"); await c.PutAsync(new RestRequest(R));""", "\"http://x.se\"")]
    [InlineData("""using var c = new RestClient(new Uri("http://x.se")); await c.PutJsonAsync(R, model);""", "new Uri(\"http://x.se\")")]
    [InlineData("""var o = new RestClientOptions("http://x.se"); var c = new RestClient(o); await c.PutAsync(new RestRequest(R));""", "\"http://x.se\"")]
    [InlineData("""var c = new RestClient(new RestClientOptions { BaseUrl = new Uri("http://x.se") }); await c.PutAsync(new RestRequest(R));""", "new Uri(\"http://x.se\")")]
    [InlineData("""var o = new RestClientOptions(); o.BaseUrl = new Uri("http://x.se"); var c = new RestClient(o); await c.PutAsync(new RestRequest(R));""", "new Uri(\"http://x.se\")")]
    [InlineData("""var c = new RestClient(new System.Net.Http.HttpClient { BaseAddress = new Uri("http://x.se") }); await c.PutAsync(new RestRequest(R));""", "new Uri(\"http://x.se\")")]
    [InlineData("""await Shared.PutAsync(new RestRequest(R));""", "\"http://shared.se\"")]
    [InlineData("""RestClient Create() => new("http://x.se"); await Create().PutAsync(new RestRequest(R));""", "\"http://x.se\"")]
    [InlineData("""await client.PutAsync(new RestRequest(R));""", "\"https://x.se\"")]
    public void The_base_of_the_client_is_found(string body, params string[] urls)
    {
        foreach (var library in new[] { "RestSharp 108", "RestSharp 114" })
        {
            Assert.Equal(urls, Recognised.BaseUrlsIn(library, Wrap(body)));
        }
    }

    [Theory]
    [InlineData("await client.PutAsync(new RestRequest(R).AddJsonBody(model));", "CamelCase: model")]
    [InlineData("await client.PutAsync(new RestRequest(R).AddJsonBody(text));", "RawJson: text")]
    [InlineData("await client.PutAsync(new RestRequest(R).AddStringBody(text, DataFormat.Json));", "RawJson: text")]
    [InlineData("await client.PutAsync(new RestRequest(R).AddStringBody(text, DataFormat.Xml));", "RawXml: text")]
    [InlineData("""await client.PutAsync(new RestRequest(R).AddStringBody(text, "application/xml"));""", "RawText: text")]
    [InlineData("await client.PutAsync(new RestRequest(R).AddXmlBody(text));", "RawXml: text")]
    [InlineData("await client.PutAsync(new RestRequest(R).AddXmlBody(model));")]
    [InlineData("await client.PutAsync(new RestRequest(R).AddBody(text));", "RawText: text")]
    [InlineData("""await client.PutAsync(new RestRequest(R).AddParameter("application/json", text, ParameterType.RequestBody));""", "RawText: text")]
    [InlineData("var r = new RestRequest(R); if (condition) r.AddJsonBody(model); else r.AddJsonBody(text); await client.PutAsync(r);", "CamelCase: model", "RawJson: text")]
    [InlineData("await client.PutJsonAsync(R, model);", "CamelCase: model")]
    public void The_body_is_found(string body, params string[] bodies)
    {
        foreach (var library in new[] { "RestSharp 108", "RestSharp 114" })
        {
            Assert.Equal(bodies.Order(), Recognised.BodiesIn(library, Wrap(body)).Order());
        }
    }

    [Theory]
    [InlineData("""new RestClient("https://x.se")""", true)]
    [InlineData("""new RestClient(new RestClientOptions("https://x.se"))""", true)]
    [InlineData("""new RestClient(new RestClientOptions("https://x.se") { ThrowOnAnyError = false })""", true)]
    [InlineData("""new RestClient(new RestClientOptions("https://x.se") { ThrowOnAnyError = true })""", false)]
    [InlineData("""new RestClient(new RestClientOptions("https://x.se") { ThrowOnAnyError = condition })""", false)]
    [InlineData("""new RestClient(new RestClientOptions("https://x.se") { ThrowOnAnyError = false }); new RestClientOptions().ThrowOnAnyError = true""", false)]
    [InlineData("""new RestClient(new RestClientOptions("https://x.se")); var options = new RestClientOptions(); options.ThrowOnAnyError = false""", true)]
    [InlineData("""new RestClient(new RestClientOptions("https://x.se")); new RestClientOptions().ThrowOnDeserializationError = true""", true)]
    public async Task An_answer_is_to_be_looked_at_unless_the_client_may_throw(string client, bool isReported)
    {
        foreach (var library in new[] { "RestSharp 108", "RestSharp 114" })
        {
            var call = """made.ExecuteAsync(new RestRequest(R, Method.Put))""";
            var test = new Verify.Test { TestCode = Wrap($"var made = {client}; await {(isReported ? $"{{|{Verify.UnreadAnswer}:{call}|}}" : call)};") };
            test.DisabledDiagnostics.Remove(Verify.UnreadAnswer);
            test.TestState.AdditionalReferences.AddRange(Libraries.Of(library));
            await test.RunAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public Task Types_that_only_look_alike_are_left_alone() => Verify.FileAsync("RestSharp 114", """
        namespace Mine
        {
            enum Method { Put }
            class RestRequest { public RestRequest(string resource, Method method) { } public string Resource { get; set; } }
            class RestClient { public void ExecuteAsync(RestRequest request) { } public void PutJsonAsync(string resource, object request) { } }
            class C
            {
                void M(RestClient client)
                {
                    var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put) { Resource = "Service/Order/UserInteraction" };
                    client.ExecuteAsync(request);
                    client.PutJsonAsync("Service/Order/UserInteraction/", request);
                }
            }
        }
        """);

    private static string Wrap(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using RestSharp;
        using Vitec.Connect.Contracts;

        static class Foreign { public static Method Chosen; public static void Fill(RestRequest request, string id) => request.AddUrlSegment("customerId", id); }

        class C
        {
            const string Route = "{{Route}}";
            const string R = "Service/Order/UserInteraction/M1";
            const string text = "{}";
            static readonly RestClient Shared = new RestClient("http://shared.se");
            RestRequest _kept;
            readonly RestClient client = new("https://x.se");

            static RestRequest Make(string resource) => new RestRequest(resource, Method.Put);
            static void Fill(RestRequest request, string id) => request.AddUrlSegment("customerId", id);
            async Task Send(RestRequest request) => await client.ExecuteAsync(request);

            async Task M(OrderUserInteractionRequest model, string id, bool condition, Dictionary<string, string> pairs)
            {
                {{body}}
            }
        }
        """;
}
