using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace Nycklar;

public sealed class Login
{
    public string User { get; set; } = "nyckel";

    public string Password { get; set; } = "";
}

public class More(IOptions<Login> login, Func<string, string> secret)
{
    public HttpClient Options()
    {
        var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(login.Value.User + ":" + login.Value.Password)));
        return http;
    }

    public HttpClient Secret()
    {
        var http = new HttpClient();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"nyckel:{secret("vitec")}")));
        return http;
    }

    public HttpClient ApiKey()
    {
        var http = new HttpClient();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "ApiKey 12345");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Digest", "dXNlcjpwYXNz");
        return http;
    }

    public bool Compare(AuthenticationHeaderValue value) => value.Scheme == "Basic" && value.Parameter == "dXNlcjpwYXNz";

    public NetworkCredential Database() => new("db", "db123");

    public string Base64() => Convert.ToBase64String(Encoding.UTF8.GetBytes("user:password"));

    public HttpClient Handler()
    {
        var file = System.IO.File.ReadAllText("password.txt");
        return new HttpClient(new SocketsHttpHandler { Credentials = new NetworkCredential("nyckel", file.Trim()) });
    }
}
