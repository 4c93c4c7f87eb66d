using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Mail;
using System.Text;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;

namespace Planritning.Ab;

public class Credentials
{
    private const string User = "planritning";
    private const string Password = "Sommar2024!";
    private static readonly string Token = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{User}:{Password}"));

    private readonly IConfiguration _configuration;

    public Credentials(IConfiguration configuration) => _configuration = configuration;

    public void OnMessage(HttpRequestMessage message)
    {
        message.Headers.Authorization = new AuthenticationHeaderValue("Basic", Token); // VITEC012
    }

    public void OnMessageText(HttpRequestMessage message)
    {
        message.Headers.Add("Authorization", "Basic " + Token); // VITEC012
    }

    public void Unvalidated(HttpClient client)
    {
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "basic cGxhbnJpdG5pbmc6U29tbWFyMjAyNCE="); // VITEC012
    }

    public HttpMessageHandler Handler() => new HttpClientHandler
    {
        Credentials = new NetworkCredential(User, Password), // VITEC012
        PreAuthenticate = true,
    };

    public HttpMessageHandler Cached()
    {
        var root = new Uri("https://connect.maklare.vitec.net");
        return new SocketsHttpHandler { Credentials = new CredentialCache { { root, "Basic", new NetworkCredential("planritning", "Sommar2024!") } } }; // VITEC012
    }

    // the user name alone is no secret
    public void FromConfiguration(HttpRequestMessage message)
    {
        var password = _configuration["Vitec:Password"];
        var bytes = Encoding.UTF8.GetBytes(User + ":" + password);
        message.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(bytes));
    }

    public HttpMessageHandler FromEnvironment() => new HttpClientHandler
    {
        Credentials = new NetworkCredential(User, Environment.GetEnvironmentVariable("VITEC_PASSWORD")),
    };

    public HttpMessageHandler Proxied() => new HttpClientHandler
    {
        Proxy = new WebProxy("http://proxy:8080") { Credentials = new NetworkCredential("proxy", "proxy") },
        UseProxy = true,
    };

    public void Mail()
    {
        using var smtp = new SmtpClient("mail.planritning.se");
        smtp.Credentials = new NetworkCredential("mail", "hemligt");
        smtp.Send("a@planritning.se", "b@planritning.se", "klar", "klar");
    }

    public void Bearer(HttpRequestMessage message)
    {
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "cGxhbnJpdG5pbmc6U29tbWFyMjAyNCE=");
        message.Headers.Add("X-Api-Key", "Basic " + Token);
    }
}
