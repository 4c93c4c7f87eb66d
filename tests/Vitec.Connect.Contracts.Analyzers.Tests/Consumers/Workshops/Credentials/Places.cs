using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Configuration;
using Vitec.Connect.Contracts.Client;
using Encoding = System.Text.Encoding;

namespace SecretsCases;

internal static class Account
{
    internal const string User = "sotare";
    internal const string Password = "Sot1234";
    internal static readonly string Pair = User + ':' + Password;
    internal static readonly string Encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(Pair));
    internal static string FromEnvironment => Environment.GetEnvironmentVariable("SOT") ?? throw new InvalidOperationException();
}

internal class Places(IConfiguration configuration)
{
    public void A(HttpClient http) => http.DefaultRequestHeaders.Authorization = new("Basic", Account.Encoded); // VITEC012

    public void B(HttpClient http) => http.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.Parse("Basic " + configuration["Vitec"]);

    public void C(HttpClient http) => http.DefaultRequestHeaders.Add("authorization", $"Basic {Account.Encoded}"); // VITEC012

    public void E(HttpClient http) => http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(Account.User + ":" + Account.FromEnvironment)));

    public HttpClient F() => new(new HttpClientHandler { Credentials = new NetworkCredential(Account.User, Account.Password), PreAuthenticate = true }); // VITEC012

    public HttpClient G() => new(new HttpClientHandler { Proxy = new WebProxy("http://proxy:8080") { Credentials = new NetworkCredential("proxy", "proxy") } });

    public HttpClient H() => new(new SocketsHttpHandler { DefaultProxyCredentials = new NetworkCredential("proxy", "proxy") });

    public SmtpClient I() => new("mail.sotare.se") { Credentials = new NetworkCredential("mail", "mail") };

    public HttpClient J()
    {
        var credentials = new NetworkCredential(Account.User, configuration["Password"]);
        return new HttpClient(new HttpClientHandler { Credentials = credentials });
    }

    public HttpClient K()
    {
        var handler = new HttpClientHandler();
        var credentials = new NetworkCredential { UserName = Account.User, Password = "Sot" + 1234 };
        handler.Credentials = credentials; // VITEC012 {credentials}
        return new HttpClient(handler);
    }

    public void L(HttpRequestMessage message) => message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "c290YXJlOlNvdDEyMzQ=");

    public void M(HttpRequestMessage message, string token) => message.Headers.Authorization = new AuthenticationHeaderValue("Basic", token);

    public void N(HttpRequestMessage message) => message.Headers.Add("X-Api-Key", "Basic c290YXJlOlNvdDEyMzQ=");

    public void O(HttpRequestMessage message)
    {
        message.Headers.Authorization = new AuthenticationHeaderValue("Basic", Encode(Account.User, Account.Password)); // VITEC012
        static string Encode(string user, string password) => Convert.ToBase64String(Encoding.Latin1.GetBytes(string.Format("{0}:{1}", user, password)));
    }

    public void P(HttpRequestMessage message, VitecConnectOptions options)
        => message.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.UserName}:{options.Password}")));
}
