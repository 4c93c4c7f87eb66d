using System.Threading.Tasks;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>VITEC005: the method that a call to the endpoint has, where it stands, and its PUT counterpart.</summary>
public class WrongMethodTests
{
    private const string Url = "\"Service/Order/UserInteraction/M1\"";

    [Theory]
    [InlineData("await {|VITEC005:http.PostAsync(URL, content)|};")]
    [InlineData("await {|VITEC005:http.PatchAsync(URL, content)|};")]
    [InlineData("await {|VITEC005:http.GetAsync(URL)|};")]
    [InlineData("await {|VITEC005:http.GetStringAsync(URL)|};")]
    [InlineData("await {|VITEC005:http.DeleteAsync(URL)|};")]
    [InlineData("await {|VITEC005:http.PostAsJsonAsync(URL, request)|};")]
    [InlineData("await {|VITEC005:http.PatchAsJsonAsync(URL, request)|};")]
    [InlineData("await {|VITEC005:http.GetFromJsonAsync<bool>(URL)|};")]
    [InlineData("await {|VITEC005:http.PostAsync(new Uri(\"https://x.se/Service/Order/UserInteraction/M1\"), content)|};")]
    [InlineData("await {|VITEC005:http.PostAsync(condition ? URL : \"Other\", content)|};")]
    [InlineData("await ({|VITEC005:http.PostAsync(URL, content)|}).ConfigureAwait(false);")]
    public Task Another_method_is_reported_on_the_call_that_names_it(string body) => Verify.InMethodAsync(body.Replace("URL", Url));

    [Theory]
    [InlineData("await http.PutAsync(URL, content);")]
    [InlineData("await http.PutAsJsonAsync(URL, request);")]
    [InlineData("await http.PostAsync(\"Service/Order/Other/M1\", content);")]
    [InlineData("await http.PostAsync(\"Service/Order/UserInteraction/M1/Answers\", content);")]
    [InlineData("await http.PostAsync(unknown, content);")]
    public Task The_documented_one_and_other_routes_are_not(string body) => Verify.InMethodAsync(body.Replace("URL", Url));

    [Theory]
    [InlineData("await http.SendAsync(new HttpRequestMessage({|VITEC005:HttpMethod.Post|}, URL));")]
    [InlineData("using var m = new HttpRequestMessage({|VITEC005:HttpMethod.Post|}, URL); http.Send(m);")]
    [InlineData("using var m = new HttpRequestMessage(method: {|VITEC005:new HttpMethod(\"PATCH\")|}, requestUri: URL); await http.SendAsync(m);")]
    [InlineData("var m = new HttpRequestMessage { Method = {|VITEC005:HttpMethod.Post|}, RequestUri = new Uri(URL, UriKind.Relative) }; await http.SendAsync(m);")]
    [InlineData("var m = new HttpRequestMessage(HttpMethod.Put, URL); m.Method = {|VITEC005:HttpMethod.Delete|}; await http.SendAsync(m);")]
    [InlineData("var m = {|VITEC005:new HttpRequestMessage()|}; m.RequestUri = new Uri(URL, UriKind.Relative); await http.SendAsync(m);")]
    [InlineData("var m = {|VITEC005:new HttpRequestMessage { RequestUri = new Uri(URL, UriKind.Relative), Content = content }|}; await http.SendAsync(m, HttpCompletionOption.ResponseHeadersRead);")]
    [InlineData("var method = HttpMethod.Post; await http.SendAsync(new HttpRequestMessage({|VITEC005:method|}, URL));")]
    [InlineData("await http.SendAsync(new HttpRequestMessage({|VITEC005:condition ? HttpMethod.Put : HttpMethod.Post|}, URL));")]
    [InlineData("var m = new HttpRequestMessage(HttpMethod.Put, URL); if (condition) m.Method = {|VITEC005:HttpMethod.Post|}; await http.SendAsync(m);")]
    [InlineData("var m = new HttpRequestMessage({|VITEC005:HttpMethod.Post|}, URL); if (condition) await http.SendAsync(m); else http.Send(m);")]
    [InlineData("Keep(new HttpRequestMessage({|VITEC005:HttpMethod.Post|}, URL)); void Keep(object o) { }")]
    [InlineData("_ = new HttpRequestMessage({|VITEC005:HttpMethod.Post|}, URL);")]
    [InlineData("await Send({|VITEC005:HttpMethod.Post|}, URL); Task Send(HttpMethod method, string path) => http.SendAsync(new HttpRequestMessage(method, path));")]
    [InlineData("await Send(new HttpRequestMessage({|VITEC005:HttpMethod.Post|}, URL)); Task Send(HttpRequestMessage m) => http.SendAsync(m);")]
    [InlineData("await http.SendAsync(Make()); HttpRequestMessage Make() => {|VITEC005:new HttpRequestMessage { RequestUri = new Uri(URL, UriKind.Relative) }|};")]
    [InlineData("using var m = new HttpRequestMessage(HttpMethod.Put, URL); m.Method = {|VITEC005:condition ? HttpMethod.Patch : HttpMethod.Put|}; http.Send(m);")]
    [InlineData("using var m = new HttpRequestMessage(HttpMethod.Put, URL); m.Method = {|VITEC005:condition switch { true => HttpMethod.Put, _ => HttpMethod.Get }|}; http.Send(m);")]
    public Task The_method_of_a_message_is_reported_where_it_is_decided(string body) => Verify.InMethodAsync(body.Replace("URL", Url));

    [Theory]
    [InlineData("await http.SendAsync(new HttpRequestMessage(HttpMethod.Put, URL));")]
    [InlineData("await http.SendAsync(new HttpRequestMessage(new HttpMethod(\"put\"), URL));")]
    [InlineData("var m = new HttpRequestMessage(HttpMethod.Post, URL); m.Method = HttpMethod.Put; await http.SendAsync(m);")]
    [InlineData("var m = new HttpRequestMessage(); m.RequestUri = new Uri(URL, UriKind.Relative); m.Method = HttpMethod.Put; await http.SendAsync(m);")]
    [InlineData("var m = new HttpRequestMessage { RequestUri = new Uri(URL, UriKind.Relative), Method = HttpMethod.Put }; await http.SendAsync(m);")]
    [InlineData("await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, \"Service/Order/Other/M1\"));")]
    [InlineData("await http.SendAsync(new HttpRequestMessage(new HttpMethod(unknown), URL));")]
    [InlineData("var m = new HttpRequestMessage { RequestUri = new Uri(URL, UriKind.Relative) }; Change(m); static void Change(object o) { }")]
    [InlineData("var m = new HttpRequestMessage(HttpMethod.Post, URL); m.RequestUri = new Uri(\"Other\", UriKind.Relative); await http.SendAsync(m);")]
    [InlineData("await Send(HttpMethod.Post, \"Other\"); await Send(HttpMethod.Put, URL); Task Send(HttpMethod method, string path) => http.SendAsync(new HttpRequestMessage(method, path));")]
    [InlineData("using var m = new HttpRequestMessage(HttpMethod.Post, URL); m.Method = condition ? HttpMethod.Put : new HttpMethod(\"PUT\"); http.Send(m);")]
    [InlineData("using var m = new HttpRequestMessage(HttpMethod.Post, URL); m.RequestUri = condition ? new Uri(\"https://x.se/a\") : new Uri(\"https://x.se/b\"); http.Send(m);")]
    public Task A_message_that_is_sent_with_put_or_elsewhere_is_not(string body) => Verify.InMethodAsync(body.Replace("URL", Url));

    [Fact]
    public Task Endpoints_at_one_route_allow_each_others_methods() => Verify.FileAsync("""
        using System.Net.Http;
        using System.Threading.Tasks;
        using Vitec.Connect.Contracts;
        [assembly: ConnectEndpoint("GET", "Service/Order/Token/{customerId}", typeof(object))]
        [assembly: ConnectEndpoint("POST", "Service/Order/Token/{customerId}", typeof(object))]
        class C
        {
            async Task M(HttpClient http, HttpContent content)
            {
                await http.GetAsync("Service/Order/Token/M1");
                await http.PostAsync("Service/Order/Token/M1", content);
                await {|VITEC005:http.PutAsync("Service/Order/Token/M1", content)|};
            }
        }
        """);

    [Fact]
    public Task A_route_that_is_passed_in_is_reported_where_it_is_passed() => Verify.FileAsync("""
        using System.Net.Http;
        using System.Threading.Tasks;
        using Vitec.Connect.Contracts;
        class C
        {
            private Task<HttpResponseMessage> Post(HttpClient http, string path) => http.PostAsync(path, null);

            async Task M(HttpClient http)
            {
                await Post(http, {|VITEC005:"Service/Order/UserInteraction/M1"|});
                await Post(http, "Service/Order/Other/M1");
            }
        }
        """);

    [Theory]
    [InlineData("await {|VITEC005:http.PostAsync(URL, content)|};", "await http.PutAsync(URL, content);")]
    [InlineData("await {|VITEC005:http.PatchAsync(URL, content, default)|};", "await http.PutAsync(URL, content, default);")]
    [InlineData("await {|VITEC005:http.PostAsJsonAsync(URL, request)|};", "await http.PutAsJsonAsync(URL, request);")]
    [InlineData("await {|VITEC005:http./* now */PostAsJsonAsync<object>(URL, request)|};", "await http./* now */PutAsJsonAsync<object>(URL, request);")]
    [InlineData("http.Send(new HttpRequestMessage({|VITEC005:HttpMethod.Post|}, URL));", "http.Send(new HttpRequestMessage(HttpMethod.Put, URL));")]
    [InlineData("http.Send(new HttpRequestMessage({|VITEC005:new HttpMethod(\"POST\")|}, URL));", "http.Send(new HttpRequestMessage(new HttpMethod(\"PUT\"), URL));")]
    [InlineData("http.Send(new HttpRequestMessage({|VITEC005:condition ? HttpMethod.Put : HttpMethod.Post|}, URL));", "http.Send(new HttpRequestMessage(condition ? HttpMethod.Put : HttpMethod.Put, URL));")]
    [InlineData("await (http?{|VITEC005:.PostAsync(URL, content)|});", "await (http?.PutAsync(URL, content));")]
    [InlineData("http.Send({|VITEC005:new HttpRequestMessage { RequestUri = new Uri(URL, UriKind.Relative) }|});", "http.Send(new HttpRequestMessage { Method = HttpMethod.Put, RequestUri = new Uri(URL, UriKind.Relative) });")]
    [InlineData("http.Send(new HttpRequestMessage({|VITEC005:condition switch { true => HttpMethod.Post, _ => (HttpMethod.Put) }|}, URL));", "http.Send(new HttpRequestMessage(condition switch { true => HttpMethod.Put, _ => (HttpMethod.Put) }, URL));")]
    [InlineData("http.Send(new HttpRequestMessage({|VITEC005:Pick(\"POST\")|}, URL)); HttpMethod Pick(string name) => new HttpMethod(\"POST\");", null)]
    [InlineData("await {|VITEC005:http.GetAsync(URL)|};", "await {|VITEC005:http.GetAsync(URL)|};")]
    [InlineData("await {|VITEC005:http.DeleteAsync(URL)|};", "await {|VITEC005:http.DeleteAsync(URL)|};")]
    public Task The_counterpart_is_called_where_it_takes_the_same(string body, string? changed) =>
        new Verify.FixTest<WrongMethodCodeFix>(WrongMethodCodeFix.EquivalenceKey)
        {
            TestCode = Verify.Wrap(body.Replace("URL", Url)),
            FixedCode = Verify.Wrap((changed ?? body).Replace("URL", Url)),
        }.RunAsync(TestContext.Current.CancellationToken);
}
