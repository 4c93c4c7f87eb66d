using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>The URL of an <c>HttpRequestMessage</c>: what it holds when it is sent, or leaves, is what is looked at.</summary>
public class RequestMessageTests
{
    private const string Send = "await http.SendAsync(m);";

    [Theory]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, BAD); m.RequestUri = new Uri(GOOD); SEND""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, BAD) { RequestUri = new Uri(GOOD) }; SEND""")]
    [InlineData("""await http.SendAsync(new HttpRequestMessage(HttpMethod.Put, BAD) { RequestUri = new Uri(GOOD) });""")]
    [InlineData("""var m = new HttpRequestMessage { Method = HttpMethod.Put, RequestUri = new Uri(BAD) }; m.RequestUri = new Uri(GOOD); SEND""")]
    [InlineData("""var m = new HttpRequestMessage(); m.Method = HttpMethod.Put; m.RequestUri = new Uri(BAD); m.RequestUri = new Uri(GOOD); SEND""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, GOOD); m.RequestUri = new Uri(BAD); if (condition) m.RequestUri = new Uri(GOOD); else m.RequestUri = new Uri(GOOD + "2"); SEND""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, BAD); m.RequestUri = new Uri(m.RequestUri + "M1"); SEND""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, BAD); m = new HttpRequestMessage(HttpMethod.Put, GOOD); SEND""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, GOOD); m.RequestUri = new Uri(BAD); m = new HttpRequestMessage(HttpMethod.Put, GOOD); SEND""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, BAD); Console.WriteLine(m); m.RequestUri = new Uri(GOOD); SEND""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, BAD); Prepare(m); SEND void Prepare(HttpRequestMessage made) => made.RequestUri = new Uri(GOOD);""")]
    [InlineData("""var m = Make(); SEND HttpRequestMessage Make() { var made = new HttpRequestMessage(HttpMethod.Put, BAD); made.RequestUri = new Uri(GOOD); return made; }""")]
    [InlineData("""var m = Make(); m.RequestUri = new Uri(GOOD); SEND HttpRequestMessage Make() => new HttpRequestMessage(HttpMethod.Put, BAD);""")]
    [InlineData("""Func<HttpRequestMessage> make = () => { var m = new HttpRequestMessage(HttpMethod.Put, BAD); m.RequestUri = new Uri(GOOD); return m; };""")]
    [InlineData("""Send(new HttpRequestMessage(HttpMethod.Put, BAD)); void Send(HttpRequestMessage m) { m.RequestUri = new Uri(GOOD); http.Send(m); }""")]
    [InlineData("""void Set(HttpRequestMessage m) { m.RequestUri = new Uri(BAD); m.RequestUri = new Uri(GOOD); http.Send(m); }""")]
    public Task What_is_overwritten_before_is_not_reported(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, {|VITEC001:BAD|}); SEND""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, GOOD) { RequestUri = {|VITEC001:new Uri(BAD)|} }; SEND""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, GOOD); m.RequestUri = new Uri(GOOD); m.RequestUri = {|VITEC001:new Uri(BAD)|}; SEND""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, {|VITEC001:BAD|}); if (condition) m.RequestUri = new Uri(GOOD); SEND""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, GOOD); m.RequestUri = {|VITEC001:new Uri(BAD)|}; if (condition) m.RequestUri = new Uri(GOOD); SEND""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, {|VITEC001:BAD|}); SEND m.RequestUri = new Uri(GOOD);""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, GOOD); m.RequestUri = {|VITEC001:new Uri(BAD)|}; SEND m.RequestUri = new Uri(GOOD); SEND""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, GOOD); SEND m.RequestUri = {|VITEC001:new Uri(BAD)|}; SEND""")]
    [InlineData("""Func<HttpRequestMessage> make = () => { var m = new HttpRequestMessage(HttpMethod.Put, {|VITEC001:BAD|}); if (condition) return m; m.RequestUri = new Uri(GOOD); return m; };""")]
    [InlineData("""Func<HttpRequestMessage> make = () => { var m = new HttpRequestMessage(); m.RequestUri = {|VITEC001:new Uri(BAD)|}; m.Headers.Add("a", "b"); return m; };""")]
    [InlineData("""void Set(HttpRequestMessage m) => m.RequestUri = {|VITEC001:new Uri(BAD)|};""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, GOOD); m.RequestUri = {|VITEC001:new Uri(BAD)|}; try { await http.GetStringAsync("https://x.se/other"); m.RequestUri = new Uri(GOOD); } catch (HttpRequestException) { } SEND""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, {|VITEC001:BAD|}); try { m.RequestUri = new Uri(unknown); } finally { SEND }""")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, {|VITEC001:BAD|}); Prepare(m); SEND void Prepare(HttpRequestMessage made) => made.Headers.Add("a", "b");""")]
    [InlineData("""var m = new HttpRequestMessage(); m.RequestUri = {|VITEC001:new Uri(BAD)|};""")]
    [InlineData("""var m = new HttpRequestMessage { Method = HttpMethod.Put }; m.RequestUri ??= {|VITEC001:new Uri(BAD)|}; SEND""")]
    public Task What_it_holds_then_is(string body) => VerifyAsync(body);

    private static Task VerifyAsync(string body) => Verify.InMethodAsync(body
        .Replace("SEND", Send)
        .Replace("BAD", "\"https://x.se/Service/Order/UserInteraction/\"")
        .Replace("GOOD", "\"https://x.se/Service/Order/UserInteraction/M1\""));
}
