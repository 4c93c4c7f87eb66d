using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Mail;
using System.Text;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Vitec.Connect.Contracts;

#pragma warning disable SYSLIB0014

namespace Credentials.Constants
{
    public class Headers
    {
        private const string User = "supplier";
        private const string Password = "Sommar2024";

        public void Base64(HttpClient http) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "c3VwcGxpZXI6U29tbWFyMjAyNA=="); // VITEC012

        public void Lower(HttpClient http) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("basic", "c3VwcGxpZXI6U29tbWFyMjAyNA=="); // VITEC012

        public void Encoded(HttpClient http) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("supplier:Sommar2024"))); // VITEC012

        public void EncodedConstants(HttpClient http) => http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{User}:{Password}"))); // VITEC012

        public void EncodedLocal(HttpRequestMessage message)
        {
            var token = Convert.ToBase64String(Encoding.UTF8.GetBytes(User + ":" + Password));
            message.Headers.Authorization = new AuthenticationHeaderValue("Basic", token); // VITEC012
        }

        public void Text(HttpClient http) => http.DefaultRequestHeaders.Add("Authorization", "Basic c3VwcGxpZXI6U29tbWFyMjAyNA=="); // VITEC012

        public void TextUnvalidated(HttpRequestMessage message) => message.Headers.TryAddWithoutValidation("authorization", "basic c3VwcGxpZXI6U29tbWFyMjAyNA=="); // VITEC012

        public void TextEncoded(HttpRequestMessage message) => message.Headers.Add("Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("supplier:Sommar2024"))); // VITEC012

        public void WebHeader(HttpWebRequest request) => request.Headers["Authorization"] = "Basic c3VwcGxpZXI6U29tbWFyMjAyNA=="; // VITEC012

        public void WebHeaderEnum(WebClient client) => client.Headers[HttpRequestHeader.Authorization] = "Basic c3VwcGxpZXI6U29tbWFyMjAyNA=="; // VITEC012

        public void WebHeaderAdd(HttpWebRequest request) => request.Headers.Add(HttpRequestHeader.Authorization, "Basic c3VwcGxpZXI6U29tbWFyMjAyNA=="); // VITEC012
    }

    public class HeadersOk(IConfiguration configuration)
    {
        private const string User = "supplier";

        public void Configured(HttpClient http) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", configuration["Vitec:Token"]);

        public void Encoded(HttpClient http) => http.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{configuration["Vitec:User"]}:{configuration["Vitec:Password"]}")));

        public void ConstantUserOnly(HttpClient http) => http.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(User + ":" + configuration["Vitec:Password"])));

        public void Text(HttpClient http, string token) => http.DefaultRequestHeaders.Add("Authorization", "Basic " + token);

        public void Bearer(HttpClient http) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "c3VwcGxpZXI6U29tbWFyMjAyNA==");

        public void OtherHeader(HttpClient http) => http.DefaultRequestHeaders.Add("X-Api-Key", "c3VwcGxpZXI6U29tbWFyMjAyNA==");

        public void SchemeOnly(HttpClient http) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic");

        public void Web(HttpWebRequest request, string token)
        {
            request.Headers["Authorization"] = "Basic " + token;
            request.Headers["Accept"] = "application/json";
        }
    }

    public class NetworkCredentials(IConfiguration configuration)
    {
        public HttpClient Handler() => new(new HttpClientHandler { Credentials = new NetworkCredential("supplier", "Sommar2024") }); // VITEC012

        public HttpClient Sockets() => new(new SocketsHttpHandler { Credentials = new NetworkCredential("supplier", "Sommar2024", "domain") }); // VITEC012

        public void Request(WebRequest request) => request.Credentials = new NetworkCredential("supplier", "Sommar2024"); // VITEC012

        public void Client(WebClient client) => client.Credentials = new NetworkCredential("supplier", "Sommar2024"); // VITEC012

        public void Cached(HttpWebRequest request)
        {
            var cache = new CredentialCache(); cache.Add(new Uri("https://connect.maklare.vitec.net"), "Basic", new NetworkCredential("supplier", "Sommar2024")); request.Credentials = cache; // VITEC012
        }

        public void CachedInline(WebRequest request) =>
            request.Credentials = new CredentialCache { { new Uri("https://connect.maklare.vitec.net"), "Basic", new NetworkCredential("supplier", "Sommar2024") } }; // VITEC012

        public HttpClient HandlerOk() => new(new HttpClientHandler { Credentials = new NetworkCredential(configuration["User"], configuration["Password"]) });

        public void RequestOk(WebRequest request, string password) => request.Credentials = new NetworkCredential("supplier", password);

        public void DefaultOk(WebRequest request) => request.Credentials = CredentialCache.DefaultCredentials;

        public WebProxy Proxy() => new("http://proxy.supplier.se:8080") { Credentials = new NetworkCredential("proxy", "hemligt") };

        public SmtpClient Mail() => new("smtp.supplier.se") { Credentials = new NetworkCredential("mail", "hemligt") };
    }
}
