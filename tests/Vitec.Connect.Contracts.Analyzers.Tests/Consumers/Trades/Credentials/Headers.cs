using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Rorjour;

public static class Credentials
{
    private const string User = "rorjour";
    private const string Password = "vatten123";

    public static HttpClient FromConstants()
    {
        var client = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net") };
        var token = Convert.ToBase64String(Encoding.GetEncoding("ISO-8859-1").GetBytes(User + ":" + Password));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", token); // VITEC012
        return client;
    }

    public static HttpClient AlreadyEncoded()
    {
        var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Authorization", "Basic cm9yam91cjp2YXR0ZW4="); // VITEC012
        return client;
    }

    public static HttpRequestMessage Message(HttpContent content)
    {
        var message = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M1") { Content = content };
        message.Headers.TryAddWithoutValidation("Authorization", $"basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}"))}"); // VITEC012
        return message;
    }

    public static HttpRequestMessage Property(HttpContent content)
    {
        var message = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M1") { Content = content };
        message.Headers.Authorization = new("Basic", Encode("rorjour", "vatten")); // VITEC012
        return message;
    }

    private static string Encode(string user, string password) => Convert.ToBase64String(Encoding.ASCII.GetBytes(user + ":" + password));
}
