using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace Skadedjur.Sanering;

public class Headers(IConfiguration configuration)
{
    private const string User = "sanering";
    private const string Password = "r4ttor";

    public void A(HttpClient http) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "c2FuZXJpbmc6cjR0dG9y"); // VITEC012

    public void B(HttpClient http) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", configuration["Connect:Token"]);

    public void C(HttpClient http) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(User + ":" + Password))); // VITEC012

    public void D(HttpClient http) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(User + ":" + configuration["Connect:Password"])));

    public void E(HttpClient http) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "eyJhbGciOiJub25lIn0.e30.");

    public void F(HttpClient http) => http.DefaultRequestHeaders.Add("Authorization", "Basic c2FuZXJpbmc6cjR0dG9y"); // VITEC012

    public void G(HttpClient http, string token) => http.DefaultRequestHeaders.Add("Authorization", "Basic " + token);

    public void H(HttpRequestMessage message) => message.Headers.TryAddWithoutValidation("Authorization", "basic c2FuZXJpbmc6cjR0dG9y"); // VITEC012

    public void I(HttpRequestMessage message, string token) => message.Headers.TryAddWithoutValidation("Authorization", $"basic {token}");

    public void J(HttpRequestMessage message) => message.Headers.TryAddWithoutValidation("X-Api-Key", "Basic c2FuZXJpbmc6cjR0dG9y");

    public HttpClientHandler K() => new() { Credentials = new NetworkCredential(User, Password) }; // VITEC012

    public HttpClientHandler L() => new() { Credentials = new NetworkCredential(User, configuration["Connect:Password"]) };

    public HttpClientHandler M() => new() { Proxy = new WebProxy("http://proxy:8080") { Credentials = new NetworkCredential("proxy", "proxy") } };

    public HttpClientHandler N()
    {
        var handler = new HttpClientHandler();
        handler.Credentials = new CredentialCache { { new Uri("https://connect.maklare.vitec.net"), "Basic", new NetworkCredential("sanering", "r4ttor") } }; // VITEC012
        return handler;
    }

    public HttpClientHandler O(string user, string password)
    {
        var handler = new HttpClientHandler();
        handler.Credentials = new CredentialCache { { new Uri("https://connect.maklare.vitec.net"), "Basic", new NetworkCredential(user, password) } };
        return handler;
    }

    public void P(HttpClient http) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("basic", "{Base64 kodad användarnamn och lösenord}"); // VITEC007

    public void Q(HttpClient http) => http.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.Parse(configuration["Connect:Header"]!);

    public void R(HttpClient http)
    {
        var pair = $"{User}:{Password}";
        var token = Convert.ToBase64String(Encoding.ASCII.GetBytes(pair));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", token); // VITEC012
    }

    public void S(HttpClient http)
    {
        var pair = $"{User}:{Environment.GetEnvironmentVariable("CONNECT_PASSWORD")}";
        var token = Convert.ToBase64String(Encoding.ASCII.GetBytes(pair));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", token);
    }

    public SocketsHttpHandler T() => new() { Credentials = new NetworkCredential("sanering", "r4ttor") }; // VITEC012

    public SocketsHttpHandler U(ICredentials credentials) => new() { Credentials = credentials };
}
