using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Configuration;
using Vitec.Connect.Contracts;

namespace Wrappers.Creds;

public sealed class Login
{
    public const string TestUser = "test";

    public required string User { get; init; }

    public required string Password { get; init; }
}

public static class Builders
{
    private const string Scheme = "Basic";

    private static string Token(string user, string password) => Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password));

    private static AuthenticationHeaderValue Basic(string user, string password) => new(Scheme, Token(user, password));

    private static void Authorize(HttpClient http, string user, string password) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(Scheme, Token(user, password));

    private static ICredentials Credentials(string user, string password) => new NetworkCredential(user, password);

    public static void A(HttpClient http, IConfiguration c) => http.DefaultRequestHeaders.Authorization = Basic(c["u"]!, c["p"]!);

    public static void B(HttpClient http, IConfiguration c) => Authorize(http, c["u"]!, c["p"]!);

    public static void C(HttpClient http, Login login) => Authorize(http, Login.TestUser, login.Password);

    public static HttpClientHandler D(Login login) => new() { Credentials = Credentials(login.User, login.Password) };

    public static void E(HttpRequestMessage message) => message.Headers.Add("Authorization", $"{Scheme} {Token("test", "test")}"); // VITEC012

    public static void F(HttpRequestMessage message, string password) => message.Headers.Add("Authorization", $"{Scheme} {Token("test", password)}");

    public static void G(HttpRequestMessage message) => message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token("test", "test"));

    public static void H(HttpRequestMessage message, bool test, Login login)
    {
        var token = test ? Token("test", "test") : Token(login.User, login.Password);
        message.Headers.Authorization = new AuthenticationHeaderValue(Scheme, token); // VITEC012
    }

    public static WebRequest I(WebRequest request)
    {
        request.Credentials = new NetworkCredential("a", "b".ToString()); // VITEC012
        return request;
    }

    public static WebRequest J(WebRequest request)
    {
        request.Proxy = new WebProxy { Credentials = new NetworkCredential("a", "b") };
        return request;
    }
}
