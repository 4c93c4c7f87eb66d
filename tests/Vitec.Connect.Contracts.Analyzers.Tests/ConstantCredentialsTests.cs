using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>VITEC012: user and password as constants, in every form that Basic credentials are set; and what the documentation has there.</summary>
public class ConstantCredentialsTests
{
    [Theory]
    [InlineData("""http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", {|VITEC012:"dTpw"|});""")]
    [InlineData("""http.DefaultRequestHeaders.Authorization = new("basic", {|VITEC012:Convert.ToBase64String(Encoding.UTF8.GetBytes("user:secret"))|});""")]
    [InlineData("""const string User = "user"; var token = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{User}:secret")); http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", {|VITEC012:token|});""")]
    [InlineData("""var bytes = Encoding.UTF8.GetBytes("user:secret"); http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", {|VITEC012:Convert.ToBase64String(bytes)|});""")]
    [InlineData("""http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", {|VITEC012:Convert.ToBase64String("user:secret"u8.ToArray())|});""")]
    [InlineData("""http.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.Parse({|VITEC012:"Basic dTpw"|});""")]
    [InlineData("""http.DefaultRequestHeaders.Add("Authorization", {|VITEC012:"Basic dTpw"|});""")]
    [InlineData("""http.DefaultRequestHeaders.TryAddWithoutValidation("authorization", {|VITEC012:"basic " + "dTpw"|});""")]
    [InlineData("""web.Headers["Authorization"] = {|VITEC012:"Basic dTpw"|};""")]
    [InlineData("""web.Headers[HttpRequestHeader.Authorization] = {|VITEC012:"Basic dTpw"|};""")]
    [InlineData("""web.Headers.Add(HttpRequestHeader.Authorization, {|VITEC012:"Basic dTpw"|});""")]
    [InlineData("""web.Headers.Set("Authorization", {|VITEC012:"Basic dTpw"|});""")]
    [InlineData("""web.Credentials = {|VITEC012:new NetworkCredential("user", "secret")|};""")]
    [InlineData("""var credential = new NetworkCredential { UserName = "user", Password = "secret" }; web.Credentials = {|VITEC012:credential|};""")]
    [InlineData("""var handler = new HttpClientHandler { Credentials = {|VITEC012:new NetworkCredential("user", "secret", "domain")|} };""")]
    [InlineData("""var handler = new SocketsHttpHandler(); handler.Credentials = {|VITEC012:new NetworkCredential("user", condition ? "secret" : unknown)|};""")]
    [InlineData("""web.Credentials = {|VITEC012:new CredentialCache { { new Uri("https://x.se"), "Basic", new NetworkCredential("user", "secret") } }|};""")]
    [InlineData("""var cache = new CredentialCache(); cache.Add(new Uri("https://x.se"), "Basic", new NetworkCredential("user", "secret")); web.Credentials = {|VITEC012:cache|};""")]
    [InlineData("""Use(unknown, "Basic", {|VITEC012:"dTpw"|}); void Use(string a, string scheme, string token) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", token);""")]
    [InlineData("""Use("user", {|VITEC012:"secret"|}); void Use(string user, string password) => web.Credentials = new NetworkCredential(user, password);""")]
    [InlineData("""web.Headers.Add({|VITEC012:"Authorization: Basic dXNlcjpwYXNz"|});""")]
    [InlineData("""web.Headers.Add({|VITEC012:"authorization:basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("user:pass"))|});""")]
    [InlineData("""http.DefaultRequestHeaders.Add("Authorization", {|VITEC012:"Basic dXNlcjpwYXNzdw"|});""")]
    [InlineData("""http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", {|VITEC012:"Basic user:secret"|});""")]
    public Task Constants_are_reported_where_they_are_set(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("""http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "dTpw");""")]
    [InlineData("""http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", unknown);""")]
    [InlineData("""http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("user:" + unknown)));""")]
    [InlineData("""http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{unknown}:secret")));""")]
    [InlineData("""http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic");""")]
    [InlineData("""http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "");""")]
    [InlineData("""http.DefaultRequestHeaders.ProxyAuthorization = new AuthenticationHeaderValue("Basic", "dTpw");""")]
    [InlineData("""http.DefaultRequestHeaders.Add("Authorization", "Bearer dTpw"); http.DefaultRequestHeaders.Add("X-Key", "Basic dTpw");""")]
    [InlineData("""http.DefaultRequestHeaders.Add("Authorization", "Basic " + unknown);""")]
    [InlineData("""web.Headers["Accept"] = "Basic dTpw"; web.Headers[HttpRequestHeader.ProxyAuthorization] = "Basic dTpw";""")]
    [InlineData("""web.Credentials = new NetworkCredential("user", unknown); web.Credentials = CredentialCache.DefaultCredentials;""")]
    [InlineData("""web.Proxy = new WebProxy("http://proxy") { Credentials = new NetworkCredential("user", "secret") };""")]
    [InlineData("""var handler = new HttpClientHandler { DefaultProxyCredentials = new NetworkCredential("user", "secret") };""")]
    [InlineData("""var mail = new System.Net.Mail.SmtpClient("x.se") { Credentials = new NetworkCredential("user", "secret") };""")]
    [InlineData("""web.Credentials = new CredentialCache { { new Uri("https://x.se"), "Digest", new NetworkCredential("user", "secret") } };""")]
    [InlineData("""var unused = new NetworkCredential("user", "secret");""")]
    [InlineData("""web.Headers.Add("Accept: application/json"); web.Headers.Add("Authorization: Bearer abc"); web.Headers.Add("Authorization: Basic " + unknown);""")]
    [InlineData("""var challenge = new AuthenticationHeaderValue("Basic", "realm=\"x\", charset=\"UTF-8\"");""")]
    [InlineData("""http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("no colon")));""")]
    [InlineData("""http.DefaultRequestHeaders.Add("Authorization", "Basic token"); http.DefaultRequestHeaders.Add("Authorization", "Basic not-base-64!");""")]
    public Task What_is_read_from_elsewhere_or_is_no_credential_of_a_call_is_not(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("""http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("basic", {|VITEC007:"{Base64 kodad användarnamn och lösenord}"|});""")]
    [InlineData("""http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", {|VITEC007:"basic {Base64 kodad användarnamn och lösenord}"|});""")]
    [InlineData("""http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", {|VITEC007:Convert.ToBase64String(Encoding.UTF8.GetBytes("{Användarnamn}:{Lösenord}"))|});""")]
    [InlineData("""web.Credentials = {|VITEC007:new NetworkCredential("{Användarnamn}", "{Lösenord}")|};""")]
    [InlineData("""web.Credentials = {|VITEC007:new NetworkCredential("user", "{Lösenord}")|};""")]
    public Task What_is_left_over_from_the_documentation_is_another_mistake(string body) => InMethodAsync(body);

    private static Task InMethodAsync(string body) => Verify.FileAsync($$"""
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Text;
        using Vitec.Connect.Contracts;

        class C
        {
            void M(HttpClient http, HttpWebRequest web, bool condition, string unknown)
            {
                {{body}}
            }
        }
        """);
}
