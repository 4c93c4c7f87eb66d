using System.Linq;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>WebRequest, HttpWebRequest and WebClient.</summary>
public class WebRequestTests
{
    [Theory]
    [InlineData("""var r = WebRequest.Create({|VITEC001:"https://x.se/Service/Order/UserInteraction"|}); r.Method = "PUT"; r.GetResponse();""")]
    [InlineData("""var r = (HttpWebRequest){|VITEC005:WebRequest.Create({|VITEC001:"https://x.se/Service/Order/UserInteraction/"|})|}; r.GetResponse();""")]
    [InlineData("""var r = WebRequest.CreateHttp({|VITEC001:new Uri("https://x.se/Service/Order/UserInteraction/")|}); Foreign.Send(r);""")]
    [InlineData("""var r = HttpWebRequest.Create({|VITEC001:unknown + "/Service/Order/UserInteraction/{customerId}"|}) as HttpWebRequest;""")]
    [InlineData("""using var c = new WebClient(); c.UploadString({|VITEC001:"https://x.se/Service/Order/UserInteraction/"|}, "PUT", "{}");""")]
    [InlineData("""using var c = new WebClient(); await c.UploadDataTaskAsync(address: {|VITEC001:new Uri("https://x.se/Service/Order/UserInteraction/")|}, method: "PUT", data: bytes);""")]
    [InlineData("""Put({|VITEC001:"https://x.se/Service/Order/UserInteraction"|});""")]
    public Task A_url_without_customer_id_is_reported(string body) => Verify.FileAsync(Wrap(body));

    [Theory]
    [InlineData("""var r = {|VITEC005:WebRequest.Create("https://x.se/Service/Order/UserInteraction/M1")|}; r.GetResponse();""", """
        var r = WebRequest.Create("https://x.se/Service/Order/UserInteraction/M1");
                r.Method = "PUT"; r.GetResponse();
        """)]
    [InlineData("""var r = (HttpWebRequest){|VITEC005:WebRequest.Create("https://x.se/Service/Order/UserInteraction/M1")|}; // a""" + "\n        r.GetResponse();", """
        var r = (HttpWebRequest)WebRequest.Create("https://x.se/Service/Order/UserInteraction/M1");
                r.Method = "PUT"; // a
                r.GetResponse();
        """)]
    [InlineData("""{|VITEC005:new WebClient().UploadString("https://x.se/Service/Order/UserInteraction/M1", "{}")|};""", """new WebClient().UploadString("https://x.se/Service/Order/UserInteraction/M1", "PUT", "{}");""")]
    [InlineData("""{|VITEC005:new WebClient().UploadData(address: "https://x.se/Service/Order/UserInteraction/M1", data: bytes)|};""", """new WebClient().UploadData(address: "https://x.se/Service/Order/UserInteraction/M1", method: "PUT", data: bytes);""")]
    [InlineData("""var r = WebRequest.Create("https://x.se/Service/Order/UserInteraction/M1"); r.Method = {|VITEC005:"POST"|}; r.GetResponse();""", """var r = WebRequest.Create("https://x.se/Service/Order/UserInteraction/M1"); r.Method = "PUT"; r.GetResponse();""", true)]
    public Task A_method_is_given_where_none_was(string body, string changed, bool isInOtherStatement = false) =>
        Verify.FixAsync<WrongMethodCodeFix>("None", Wrap(body), Wrap(changed), isInOtherStatement);

    [Theory]
    [InlineData("""var r = WebRequest.Create("https://x.se/Service/Order/UserInteraction/" + unknown); r.Method = "PUT"; r.GetResponse();""")]
    [InlineData("""var r = WebRequest.Create("https://x.se/Service/Order/UserInteractions/"); r.GetResponse();""")]
    [InlineData("""var r = WebRequest.Create(unknown); r.GetResponse();""")]
    [InlineData("""using var c = new WebClient(); c.UploadString("https://x.se/Service/Order/UserInteraction/M1", "PUT", "{}");""")]
    [InlineData("""Put("https://x.se/Service/Order/UserInteraction/M1");""")]
    public Task A_url_with_customer_id_is_not(string body) => Verify.FileAsync(Wrap(body));

    [Theory]
    [InlineData("""var r = WebRequest.Create(R); r.GetResponse();""", "GET: WebRequest.Create(R)")]
    [InlineData("""var r = (HttpWebRequest)WebRequest.Create(R); await r.GetResponseAsync();""", "GET: WebRequest.Create(R)")]
    [InlineData("""var r = WebRequest.Create(R); r.Method = "PUT"; r.GetResponse();""", "PUT: \"PUT\"")]
    [InlineData("""var r = WebRequest.Create(R); r.Method = WebRequestMethods.Http.Post; using (var s = r.GetRequestStream()) s.Write(bytes); r.GetResponse();""", "POST: WebRequestMethods.Http.Post")]
    [InlineData("""var r = WebRequest.Create(R); var m = "post"; r.Method = m; r.GetResponse();""", "POST: m")]
    [InlineData("""var r = WebRequest.Create(R); r.Method = "POST"; r.Method = "PUT"; r.GetResponse();""", "PUT: \"PUT\"")]
    [InlineData("""var r = WebRequest.Create(R); if (condition) r.Method = "PUT"; r.GetResponse();""", "PUT: \"PUT\"", "GET: WebRequest.Create(R)")]
    [InlineData("""var r = WebRequest.Create(R); void Go(string m) { r.Method = m; r.GetResponse(); } Go("POST");""")]
    [InlineData("""Send(WebRequest.Create(R), "POST");""", "POST: \"POST\"")]
    [InlineData("""var r = WebRequest.Create(R); r.Method = "PUT"; void Go() { r.GetResponse(); } Go();""")]
    [InlineData("""var r = WebRequest.Create(R); Action set = () => r.Method = "PUT"; set(); r.GetResponse();""")]
    [InlineData("""var r = WebRequest.Create(R); r.Method = "POST"; await Task.Run(() => r.GetResponse());""", "POST: \"POST\"")]
    [InlineData("""var r = WebRequest.Create(R);""")]
    [InlineData("""var r = WebRequest.Create(R); Foreign.Send(r); r.GetResponse();""")]
    [InlineData("""var r = WebRequest.Create(R); r.Method = unknown; r.GetResponse();""")]
    [InlineData("""new WebClient().UploadString(R, "{}");""", "POST: new WebClient().UploadString(R, \"{}\")")]
    [InlineData("""new WebClient().UploadString(R, "PUT", "{}");""", "PUT: \"PUT\"")]
    [InlineData("""new WebClient().UploadData(R, method: condition ? "PUT" : "POST", data: bytes);""", "PUT: condition ? \"PUT\" : \"POST\"", "POST: condition ? \"PUT\" : \"POST\"")]
    [InlineData("""new WebClient().UploadString(R, unknown, "{}");""")]
    public void The_method_and_what_decides_it_are_found(string body, params string[] methods) =>
        Assert.Equal(methods.Order(), Recognised.MethodsIn("None", Wrap(body)).Order());

    [Theory]
    [InlineData("""var c = new WebClient { BaseAddress = "http://x.se" }; c.UploadString(R, "PUT", "{}");""", "\"http://x.se\"")]
    [InlineData("""var c = new WebClient(); c.BaseAddress = "http://x.se"; c.UploadString(R, "PUT", "{}");""", "\"http://x.se\"")]
    [InlineData("""new WebClient().UploadString(R, "PUT", "{}");""")]
    public void The_base_of_the_client_is_found(string body, params string[] urls) =>
        Assert.Equal(urls, Recognised.BaseUrlsIn("None", Wrap(body)));

    [Fact]
    public Task Types_that_only_look_alike_are_left_alone() => Verify.FileAsync("""
        namespace Mine
        {
            class WebRequest { public static WebRequest Create(string requestUriString) => null; public void GetResponse() { } }
            class WebClient { public void UploadString(string address, string data) { } }
            class C
            {
                void M(WebClient client)
                {
                    WebRequest.Create("https://x.se/Service/Order/UserInteraction/").GetResponse();
                    client.UploadString("https://x.se/Service/Order/UserInteraction/", "");
                }
            }
        }
        """);

    private static string Wrap(string body) => $$"""
        #pragma warning disable SYSLIB0014
        using System;
        using System.Net;
        using System.Threading.Tasks;

        static class Foreign { public static string Method; public static void Send(WebRequest request) => request.Method = "PUT"; }

        class C
        {
            const string R = "https://x.se/Service/Order/UserInteraction/M1";

            static void Put(string url) => new WebClient().UploadString(url, Foreign.Method, "");

            static void Send(WebRequest request, string method)
            {
                request.Method = method;
                request.GetResponse();
            }

            async Task M(string unknown, bool condition, byte[] bytes)
            {
                {{body}}
            }
        }
        """;
}
