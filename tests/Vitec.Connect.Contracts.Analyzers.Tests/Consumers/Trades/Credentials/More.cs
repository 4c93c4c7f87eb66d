using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net;
using System.Net.Http.Headers;

namespace Nycklar;

internal static class Secrets
{
    public const string User = "nyckel";
    public static readonly string Password = "l4s";
}

public static class More
{
    private static readonly string Pair = Secrets.User + ":" + Secrets.Password;

    public static HttpClient Utf8() => new()
    {
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String("nyckel:l4s"u8)) }, // VITEC012
    };

    public static HttpClient FromField()
    {
        var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("basic", Convert.ToBase64String(Encoding.Latin1.GetBytes(Pair))); // VITEC012
        return http;
    }

    public static HttpClient Joined()
    {
        var http = new HttpClient();
        http.DefaultRequestHeaders.TryAddWithoutValidation("authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Join(':', "nyckel", "l4s")))); // VITEC012
        return http;
    }

    public static HttpClient Local()
    {
        var credential = new NetworkCredential("nyckel", "l4s");
        var handler = new HttpClientHandler();
        handler.Credentials = credential; // VITEC012
        return new HttpClient(handler);
    }

    public static HttpClient Formatted()
    {
        var bytes = Encoding.ASCII.GetBytes(string.Format("{0}:{1}", Secrets.User, Secrets.Password));
        var value = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(bytes)); // VITEC012
        return new HttpClient { DefaultRequestHeaders = { Authorization = value } };
    }
}
