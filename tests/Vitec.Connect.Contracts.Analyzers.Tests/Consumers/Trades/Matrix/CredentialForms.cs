using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net;
using System.Net.Http.Headers;

namespace Matris;

public class CredentialForms
{
    private const string U = "user";
    private const string P = "pass";
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(U + ":" + P);
    private static readonly string Header = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("user:pass"));

    private static string Base64(string s) => Convert.ToBase64String(Encoding.UTF8.GetBytes(s));

    public void All(HttpClient http, HttpRequestMessage m, string s, bool b)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Bytes)); // VITEC012
        http.DefaultRequestHeaders.Authorization = new("BASIC", Base64($"{U}:{P}")); // VITEC012
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(scheme: "Basic", parameter: "dXNlcjpwYXNz"); // VITEC012
        http.DefaultRequestHeaders.Add("Authorization", Header); // VITEC012
        http.DefaultRequestHeaders.Add(nameof(HttpRequestHeader.Authorization), "Basic dXNlcjpwYXNz"); // VITEC012
        http.DefaultRequestHeaders.TryAddWithoutValidation("AUTHORIZATION", "basic dXNlcjpwYXNz"); // VITEC012
        m.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes("user" + ':' + "pass"))); // VITEC012
        m.Headers.Add("Authorization", $"Basic {Base64("user:pass")}"); // VITEC012
        m.Headers.Authorization = b ? new AuthenticationHeaderValue("Basic", "dXNlcjpwYXNz") : null; // VITEC012
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Base64(U + ":" + s));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Base64(s + ":" + P));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", s);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(s, "dXNlcjpwYXNz");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "dXNlcjpwYXNz");
        http.DefaultRequestHeaders.Authorization = null;
        http.DefaultRequestHeaders.Add("X-Authorization", "Basic dXNlcjpwYXNz");
        http.DefaultRequestHeaders.ProxyAuthorization = null;
        Console.WriteLine(Header);
    }
}
