using System.Threading.Tasks;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>The fixes on calls that a library makes: against its real package.</summary>
public class LibraryCodeFixTests
{
    [Theory]
    [InlineData("""[Put({|VITEC001:"/Service/Order/UserInteraction/{customerId}"|})] Task M([Body] object body);""", """[Put("/Service/Order/UserInteraction/{customerId}")] Task M([Body] object body, string customerId);""")]
    [InlineData("""[Put({|VITEC001:"/Service/Order/UserInteraction"|})] Task M(string customerId, [Body] object body);""", """[Put("/Service/Order/UserInteraction/{customerId}")] Task M(string customerId, [Body] object body);""")]
    [InlineData("""[Put(/* a */ {|VITEC001:@"/Service/Order/UserInteraction/?a=b"|})] Task M();""", """[Put(/* a */ @"/Service/Order/UserInteraction/{customerId}?a=b")] Task M(string customerId);""")]
    public Task A_template_of_Refit_is_filled(string method, string changed) => FixAsync<MissingCustomerIdCodeFix>("Refit", Interface(method), Interface(changed));

    [Theory]
    [InlineData("Task Call(ICalls calls) => calls.M(null);")]
    [InlineData("class Fake : ICalls { public Task M(object body) => null; }")]
    public Task A_template_is_left_where_others_would_have_to_change(string member)
    {
        var code = Interface("""[Put({|VITEC001:"/Service/Order/UserInteraction"|})] Task M([Body] object body);""") + $"\npublic class C {{ {member} }}";
        return FixAsync<MissingCustomerIdCodeFix>("Refit", code, code);
    }

    [Theory]
    [InlineData("""[Put({|VITEC001:"/Service/Order/UserInteraction/{customerId}"|})] Task M([Body] object body);""", """[Put("/Service/Order/UserInteraction/{customerId}")] Task M([Body] object body, [Path] string customerId);""")]
    [InlineData("""[Put({|VITEC001:"/Service/Order/UserInteraction/{customerId}"|})] Task M(string customerId /* id */);""", """[Put("/Service/Order/UserInteraction/{customerId}")] Task M([Path] string customerId /* id */);""")]
    [InlineData("""[Put({|VITEC001:"/Service/Order/UserInteraction"|})] Task M(CancellationToken token);""", """[Put("/Service/Order/UserInteraction/{customerId}")] Task M([Path] string customerId, CancellationToken token);""")]
    public Task A_template_of_RestEase_is_filled(string method, string changed) => FixAsync<MissingCustomerIdCodeFix>("RestEase", Interface(method), Interface(changed));

    [Theory]
    [InlineData("Flurl 4", """{|VITEC001:"https://x.se/Service/Order/UserInteraction/"|}.PutStringAsync("a")""", """$"https://x.se/Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}".PutStringAsync("a")""")]
    [InlineData("Flurl 4", """{|VITEC001:"https://x.se".AppendPathSegments("Service", "Order", "UserInteraction")|}.PutStringAsync("a")""", """ "https://x.se".AppendPathSegments("Service", "Order", "UserInteraction").AppendPathSegment(customerId).PutStringAsync("a")""")]
    [InlineData("Flurl 2", """{|VITEC001:"https://x.se".AppendPathSegment("Service/Order/UserInteraction")|}.PutStringAsync("a")""", """ "https://x.se".AppendPathSegment("Service/Order/UserInteraction").AppendPathSegment(customerId).PutStringAsync("a")""")]
    [InlineData("Flurl 4", """{|VITEC001:client.Request("Service", "Order", "UserInteraction")|}.PutStringAsync("a")""", """client.Request("Service", "Order", "UserInteraction").AppendPathSegment(customerId).PutStringAsync("a")""")]
    [InlineData("Flurl 4", """{|VITEC001:"https://x.se".AppendPathSegments("Service/Order/UserInteraction", "{customerId}")|}.PutStringAsync("a")""", null)]
    public Task A_segment_is_added_to_a_url_of_Flurl(string library, string call, string? changed) =>
        FixAsync<MissingCustomerIdCodeFix>(library, Flurl(call), Flurl(changed ?? call));

    [Theory]
    [InlineData("""await client.PutAsync(new RestRequest({|VITEC001:"Service/Order/UserInteraction/{customerId}"|}));""", """await client.PutAsync(new RestRequest($"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}"));""")]
    public Task A_resource_of_RestSharp_is_filled(string body, string changed) => FixAsync<MissingCustomerIdCodeFix>("RestSharp 112", RestSharp(body), RestSharp(changed));

    [Theory]
    [InlineData("Refit", """[{|VITEC005:Post("/Service/Order/UserInteraction/{customerId}")|}] Task M(string customerId);""", """[Put("/Service/Order/UserInteraction/{customerId}")] Task M(string customerId);""")]
    [InlineData("Refit", """[{|VITEC005:Refit.Get("/Service/Order/UserInteraction/{customerId}")|}] Task M(string customerId);""", """[Refit.Put("/Service/Order/UserInteraction/{customerId}")] Task M(string customerId);""")]
    [InlineData("RestEase", """[{|VITEC005:Post("/Service/Order/UserInteraction/{customerId}")|}] Task M([Path] string customerId);""", """[Put("/Service/Order/UserInteraction/{customerId}")] Task M([Path] string customerId);""")]
    [InlineData("RestEase", """[Request({|VITEC005:"POST"|}, "/Service/Order/UserInteraction/{customerId}")] Task M([Path] string customerId);""", """[Request("PUT", "/Service/Order/UserInteraction/{customerId}")] Task M([Path] string customerId);""")]
    public Task The_method_of_a_template_is_changed(string library, string method, string changed) => FixAsync<WrongMethodCodeFix>(library, Interface(method), Interface(changed));

    [Theory]
    [InlineData("""await client.ExecuteAsync({|VITEC005:new RestRequest("Service/Order/UserInteraction/M1")|});""", """await client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/M1", Method.Put));""")]
    [InlineData("""await client.ExecuteAsync({|VITEC005:new RestRequest { Resource = "Service/Order/UserInteraction/M1" }|});""", """await client.ExecuteAsync(new RestRequest { Method = Method.Put, Resource = "Service/Order/UserInteraction/M1" });""")]
    [InlineData("""await client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/M1", {|VITEC005:Method.Post|}));""", """await client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/M1", Method.Put));""")]
    [InlineData("""await {|VITEC005:client.ExecutePostAsync(new RestRequest("Service/Order/UserInteraction/M1"))|};""", """await client.ExecutePutAsync(new RestRequest("Service/Order/UserInteraction/M1"));""")]
    [InlineData("""await {|VITEC005:client.PostAsync(new RestRequest("Service/Order/UserInteraction/M1"))|};""", """await client.PutAsync(new RestRequest("Service/Order/UserInteraction/M1"));""")]
    public Task The_method_of_RestSharp_is_changed(string body, string changed) => FixAsync<WrongMethodCodeFix>("RestSharp 112", RestSharp(body), RestSharp(changed));

    [Theory]
    [InlineData("""{|VITEC005:"https://x.se/Service/Order/UserInteraction/M1".PostJsonAsync(new { id = customerId })|}""", """ "https://x.se/Service/Order/UserInteraction/M1".PutJsonAsync(new { id = customerId })""")]
    [InlineData("""{|VITEC005:"https://x.se/Service/Order/UserInteraction/M1".GetAsync()|}""", null)] // a PUT without a body is none
    [InlineData("""{|VITEC005:"https://x.se/Service/Order/UserInteraction/M1".DeleteAsync()|}""", null)]
    public Task The_method_of_Flurl_is_changed(string call, string? changed) => FixAsync<WrongMethodCodeFix>("Flurl 4", Flurl(call), Flurl(changed ?? call));

    [Theory]
    [InlineData(
        """await {|VITEC013:client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/M1", Method.Put))|}; // a""",
        """(await client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/M1", Method.Put))).ThrowIfError(); // a""")]
    [InlineData(
        """var data = (await {|VITEC013:client.ExecuteAsync<string>(new RestRequest("Service/Order/UserInteraction/M1", Method.Put))|}).Data;""",
        """var data = (await client.ExecuteAsync<string>(new RestRequest("Service/Order/UserInteraction/M1", Method.Put))).ThrowIfError().Data;""")]
    public Task An_answer_of_RestSharp_is_looked_at(string body, string changed) => FixAsync<UnreadAnswerCodeFix>("RestSharp 112", RestSharp(body), RestSharp(changed));

    [Theory]
    [InlineData(
        """await {|VITEC013:"https://x.se/Service/Order/UserInteraction/M1".AllowAnyHttpStatus().PutStringAsync("a")|};""",
        """(await "https://x.se/Service/Order/UserInteraction/M1".AllowAnyHttpStatus().PutStringAsync("a")).ResponseMessage.EnsureSuccessStatusCode();""")]
    [InlineData(
        """var answer = await {|VITEC013:"https://x.se/Service/Order/UserInteraction/M1".AllowAnyHttpStatus().PutStringAsync("a")|}; // b""",
        """
        var answer = await "https://x.se/Service/Order/UserInteraction/M1".AllowAnyHttpStatus().PutStringAsync("a");
                answer.ResponseMessage.EnsureSuccessStatusCode(); // b
        """)]
    public Task An_answer_of_Flurl_is_looked_at(string statement, string changed) =>
        FixAsync<UnreadAnswerCodeFix>("Flurl 4", Flurl("null").Replace("await null;", statement), Flurl("null").Replace("await null;", changed));

    [Fact]
    public Task An_answer_of_Refit_is_looked_at()
    {
        const string Client = """[Put("/Service/Order/UserInteraction/{customerId}")] Task<IApiResponse> M(string customerId);""";
        const string Call = "await {|VITEC013:calls.M(\"M1\")|};";
        const string Changed = "await (await calls.M(\"M1\")).EnsureSuccessStatusCodeAsync();";
        var code = Interface(Client) + $"\npublic class C {{ public async Task Call(ICalls calls) {{ {Call} }} }}";
        return FixAsync<UnreadAnswerCodeFix>("Refit", code, code.Replace(Call, Changed));
    }

    [Fact]
    public Task An_answer_of_RestEase_is_looked_at()
    {
        const string Client = """[AllowAnyStatusCode, Put("/Service/Order/UserInteraction/{customerId}")] Task<Response<string>> M([Path] string customerId);""";
        const string Call = "await {|VITEC013:calls.M(\"M1\")|};";
        const string Changed = "(await calls.M(\"M1\")).ResponseMessage.EnsureSuccessStatusCode();";
        var code = Interface(Client) + $"\npublic class C {{ public async Task Call(ICalls calls) {{ {Call} }} }}";
        return FixAsync<UnreadAnswerCodeFix>("RestEase", code, code.Replace(Call, Changed));
    }

    private static Task FixAsync<TFix>(string library, string code, string changed)
        where TFix : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider, new() =>
        Verify.FixAsync<TFix>(library, Usings(library) + code, Usings(library) + changed);

    private static string Usings(string library) => $"""
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using {library.Split(' ')[0]};

        """ + (library.StartsWith("Flurl", System.StringComparison.Ordinal) ? "using Flurl.Http;\n" : "");

    private static string Interface(string method) => $$"""
        public interface ICalls
        {
            {{method}}
        }
        """;

    private static string Flurl(string call) => $$"""
        public class C
        {
            public async Task M(IFlurlClient client, string customerId)
            {
                await {{call.Trim()}};
            }
        }
        """;

    private static string RestSharp(string body) => $$"""
        public class C
        {
            public async Task M(RestClient client, string customerId)
            {
                {{body}}
            }
        }
        """;
}
