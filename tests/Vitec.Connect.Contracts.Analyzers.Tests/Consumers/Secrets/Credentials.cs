using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Mail;
using System.Text;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Vitec.Connect.Contracts;

namespace Secrets.Credentials
{
    public static class Constant
    {
        private const string Name = "partner-17";
        private static readonly string Secret = "h3mligt";
        private static readonly string Encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(Name + ":" + Secret));

        public static void Parameter(HttpClient http) =>
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "cGFydG5lci0xNzpoM21saWd0"); // VITEC012

        public static void Joined(HttpClient http) =>
            http.DefaultRequestHeaders.Authorization = new("basic", Convert.ToBase64String(Encoding.Latin1.GetBytes(string.Join(":", Name, Secret)))); // VITEC012

        public static void OfAField(HttpClient http) =>
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Encoded); // VITEC012

        public static void AsText(HttpClient http) =>
            http.DefaultRequestHeaders.Add("Authorization", "Basic cGFydG5lci0xNzpoM21saWd0"); // VITEC012

        public static void Unvalidated(HttpRequestMessage message) =>
            message.Headers.TryAddWithoutValidation("authorization", $"Basic {Encoded}"); // VITEC012

        public static HttpClientHandler Handler() => new() { Credentials = new NetworkCredential(Name, Secret), PreAuthenticate = true }; // VITEC012

        public static SocketsHttpHandler InACache()
        {
            var cache = new CredentialCache();
            cache.Add(new Uri("https://connect.maklare.vitec.net"), "Basic", new NetworkCredential("partner-17", "h3mligt"));
            return new SocketsHttpHandler { Credentials = cache }; // VITEC012 {cache}
        }

        public static void FromMethod(HttpClient http) => http.DefaultRequestHeaders.Authorization = Basic(Name, Secret); // VITEC012

        private static AuthenticationHeaderValue Basic(string user, string password)
        {
            var bytes = Encoding.UTF8.GetBytes($"{user}:{password}");
            return new AuthenticationHeaderValue("Basic", Convert.ToBase64String(bytes));
        }
    }

    public class Supplied(IConfiguration configuration)
    {
        private const string User = "partner-17";

        public void UserOnly(HttpClient http) =>
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(User + ":" + configuration["Vitec:Password"])));

        public void Environment(HttpClient http) =>
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", System.Environment.GetEnvironmentVariable("VITEC_CREDENTIALS"));

        public void Bearer(HttpClient http) =>
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "eyJhbGciOiJIUzI1NiJ9.e30.ZRrHA1JJJW8opsbCGfG_HACGpVUMN_a9IV7pAx_Zmeo");

        public void OtherHeader(HttpClient http) => http.DefaultRequestHeaders.Add("X-Authorization-Kind", "Basic cGFydG5lci0xNzpoM21saWd0");

        public HttpClientHandler Proxy() => new() { Proxy = new WebProxy("http://proxy.example") { Credentials = new NetworkCredential("proxy", "proxy") } };

        public HttpClientHandler ProxyDefault() => new() { DefaultProxyCredentials = new NetworkCredential("proxy", "proxy") };

        public SmtpClient Mail() => new("mail.example") { Credentials = new NetworkCredential("mail", "mail") };

        public HttpClientHandler Settings() => new() { Credentials = new NetworkCredential(configuration["Vitec:User"], configuration["Vitec:Password"]) };

        public NetworkCredential Nowhere() => new("ftp", "ftp");

        public bool Challenge(HttpResponseMessage response) => response.Headers.WwwAuthenticate.Contains(new AuthenticationHeaderValue("Basic", "realm=\"vitec\""));
    }

    public static class Samples
    {
        public static void Documented(HttpClient http) =>
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("{Användarnamn}:{Lösenord}"))); // VITEC007

        public static void Header(HttpClient http) =>
            http.DefaultRequestHeaders.Add("Authorization", "basic {Base64 kodad användarnamn:lösenord}"); // VITEC007
    }
}
