using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Mail;
using System.Security;
using System.Text;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Vitec.Connect.Contracts;

#pragma warning disable SYSLIB0014

namespace Suppliers.Insurance;

public static class Secrets
{
    public const string User = "insurance";
    public const string Password = "Vinter2025!";
    public const string Scheme = "Basic";
    public static readonly string Token = Convert.ToBase64String(Encoding.ASCII.GetBytes(User + ":" + Password));
}

public class Constants
{
    public void Field(HttpClient http) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(Secrets.Scheme, Secrets.Token); // VITEC012

    public void Format(HttpClient http) => http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.Latin1.GetBytes(string.Format("{0}:{1}", Secrets.User, Secrets.Password)))); // VITEC012

    public void Join(HttpRequestMessage message) => message.Headers.Authorization = new("BASIC", Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Join(":", Secrets.User, Secrets.Password)))); // VITEC012

    public void Steps(HttpRequestMessage message)
    {
        var pair = $"{Secrets.User}:{Secrets.Password}";
        var bytes = Encoding.UTF8.GetBytes(pair);
        var text = Convert.ToBase64String(bytes);
        message.Headers.Authorization = new AuthenticationHeaderValue("Basic", text); // VITEC012
    }

    public void HeaderText(HttpRequestMessage message) => message.Headers.Add("Authorization", $"Basic {Secrets.Token}"); // VITEC012

    public void HeaderTextLower(HttpClient http) => http.DefaultRequestHeaders.TryAddWithoutValidation("authorization", "basic aW5zdXJhbmNlOlZpbnRlcjIwMjUh"); // VITEC012

    public void WebHeaders(WebClient client) => client.Headers.Add("Authorization", "Basic aW5zdXJhbmNlOlZpbnRlcjIwMjUh"); // VITEC012

    public HttpClientHandler Local()
    {
        var handler = new HttpClientHandler();
        handler.Credentials = new NetworkCredential(Secrets.User, Secrets.Password); // VITEC012
        return handler;
    }

    public HttpClientHandler Initializer() => new() { Credentials = new NetworkCredential { UserName = "insurance", Password = "Vinter2025!" } }; // VITEC012

    public HttpClientHandler Cache() => new() { PreAuthenticate = true, Credentials = new CredentialCache { { new Uri("https://connect.maklare.vitec.net"), "Basic", new NetworkCredential(Secrets.User, Secrets.Password) } } }; // VITEC012

    public AuthenticationHeaderValue Returned() => new("Basic", "aW5zdXJhbmNlOlZpbnRlcjIwMjUh"); // VITEC012

    public void Left(HttpClient http) => http.DefaultRequestHeaders.Authorization = new("basic", "{Base64 kodad användarnamn och lösenord}"); // VITEC007

    public HttpClientHandler LeftUser(string password) => new() { Credentials = new NetworkCredential("{Användarnamn}", password) }; // VITEC007
}

public class Fine(IConfiguration configuration)
{
    private readonly string _password = Environment.GetEnvironmentVariable("VITEC_PASSWORD");

    public void Environmental(HttpClient http) => http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Secrets.User}:{_password}")));

    public void Configured(HttpClient http) => http.DefaultRequestHeaders.Authorization = new(Secrets.Scheme, configuration.GetSection("Vitec")["Token"]);

    public void Negotiate(HttpClient http) => http.DefaultRequestHeaders.Authorization = new("Negotiate", "aW5zdXJhbmNlOlZpbnRlcjIwMjUh");

    public void Proxied(HttpClientHandler handler)
    {
        handler.Proxy = new WebProxy("http://proxy:3128", true, null, new NetworkCredential("proxy", "hemligt"));
        handler.DefaultProxyCredentials = new NetworkCredential("proxy", "hemligt");
    }

    public void Mailed(SmtpClient mail)
    {
        mail.Credentials = new NetworkCredential("mail", "hemligt");
        mail.EnableSsl = true;
    }

    public HttpClientHandler Handler(NetworkCredential credential) => new() { Credentials = credential };

    public HttpClientHandler Secure(SecureString password) => new() { Credentials = new NetworkCredential(Secrets.User, password) };

    public void OtherHeaders(HttpRequestMessage message)
    {
        message.Headers.Add("Proxy-Authorization", "Basic cHJveHk6aGVtbGlndA==");
        message.Headers.Add("X-Authorization", "Basic aW5zdXJhbmNlOlZpbnRlcjIwMjUh");
        message.Headers.Add("Accept", "application/json");
    }

    public string OnlyAText() => "Basic aW5zdXJhbmNlOlZpbnRlcjIwMjUh";

    public NetworkCredential OnlyACredential() => new("somebody", "hemligt");

    public string Encoded() => Convert.ToBase64String(Encoding.UTF8.GetBytes("a:b"));
}
