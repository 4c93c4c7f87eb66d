using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

namespace Mistakes;

/// <summary>Credentials that are written in the code.</summary>
public sealed class ConstantCredentials
{
    private const string User = "supplier";
    private const string Password = "secret";

    public void Headers(HttpClient http, HttpRequestMessage message)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "c3VwcGxpZXI6c2VjcmV0"); // VITEC012
        message.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}"))); // VITEC012
        http.DefaultRequestHeaders.Add("Authorization", "Basic c3VwcGxpZXI6c2VjcmV0"); // VITEC012
        message.Headers.TryAddWithoutValidation("Authorization", "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes(User + ":" + Password))); // VITEC012
        message.Headers.Authorization = AuthenticationHeaderValue.Parse("Basic {Base64 kodad användarnamn och lösenord}"); // VITEC007
    }

    public void Handlers()
    {
        _ = new HttpClientHandler { Credentials = new NetworkCredential(User, Password) }; // VITEC012
        _ = new SocketsHttpHandler { Credentials = new CredentialCache { { new Uri("https://connect.maklare.vitec.net"), "Basic", new NetworkCredential(User, Password) } } }; // VITEC012
    }
}
