using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>VITEC002 and VITEC003 on values that reach a place marked [AbsoluteUrl].</summary>
public class UrlRuleTests
{
    [Theory]
    [InlineData("""request.Url = {|VITEC002:"/order/1"|};""")]
    [InlineData("""request.Url = {|VITEC003:"www.x.se/order"|};""")]
    [InlineData("""request.Url = {|VITEC003:"//x.se/order"|};""")]
    [InlineData("""request.Url = {|VITEC002:""|};""")]
    [InlineData("""request.Url = {|VITEC002:$"/order/{unknown}"|};""")]
    [InlineData("""request.Url = {|VITEC003:"x.se/" + unknown|};""")]
    [InlineData("""request.Url = {|VITEC002:condition ? "/a" : "https://x.se/a"|};""")]
    [InlineData("""var url = "/a"; request.Url = {|VITEC002:url|};""")]
    [InlineData("""var url = "https://x.se/"; if (condition) url = "/a"; request.Url = {|VITEC002:url|};""")]
    [InlineData("""const string Url = "x.se/a"; request.Url = {|VITEC003:Url|};""")]
    [InlineData("""var r = new OrderUserInteractionRequest { Id = "1", Url = {|VITEC002:"a.aspx"|} };""")]
    [InlineData("""request.Url ??= {|VITEC002:"/a"|};""")]
    [InlineData("""var url = unknown; url = "/" + url; request.Url = {|VITEC002:url|};""")]
    [InlineData("""var url = "/"; for (var i = 0; i < 3; i++) url += "a/"; request.Url = {|VITEC002:url|};""")]
    [InlineData("""var url = "/a"; try { url = unknown; } catch (Exception) { } request.Url = {|VITEC002:url|};""")]
    [InlineData("""string url; if (condition) { url = "https://x.se"; } else { url = "/a"; } request.Url = {|VITEC002:url|};""")]
    public Task A_bad_value_is_reported(string body) => Verify.InMethodAsync(body);

    [Theory]
    [InlineData("""request.Url = "https://x.se/order/1";""")]
    [InlineData("""request.Url = null;""")]
    [InlineData("""request.Url = unknown;""")]
    [InlineData("""request.Url = $"{unknown}/a";""")]
    [InlineData("""request.Id = "/a"; request.Comment = "x.se/a";""")]
    [InlineData("""var url = "/a"; url = "https://x.se" + url; request.Url = url;""")]
    [InlineData("""var url = "/a"; if (condition) url = "/b"; url = unknown; request.Url = url;""")]
    [InlineData("""request.Url = condition ? "" : unknown;""")]
    [InlineData("""var url = ""; if (condition) url = "https://x.se"; request.Url = url;""")]
    [InlineData("""string url = "/a"; Change(ref url); request.Url = url; void Change(ref string s) => s = "https://x.se";""")]
    [InlineData("""string url = "/a"; Action change = () => url = "https://x.se"; change(); request.Url = url;""")]
    [InlineData("""var url = condition ? "/a" : "https://x.se/a"; if (url.StartsWith("/")) url = "https://x.se" + url; request.Url = url;""")]
    [InlineData("""request.Url = Uri.UriSchemeHttps + Uri.SchemeDelimiter + "x.se/a"; request.Url = $"{Uri.UriSchemeHttp}://{unknown}";""")]
    public Task A_good_or_unknown_value_is_not(string body) => Verify.InMethodAsync(body);
}
