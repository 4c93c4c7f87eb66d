using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Rorjour;

public static class Credentials
{
    private const string User = "rorjour";

    public static HttpClient FromConfiguration(IConfiguration configuration)
    {
        var client = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net") };
        var token = Convert.ToBase64String(Encoding.UTF8.GetBytes(User + ":" + configuration["Vitec:Password"]));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", token);
        return client;
    }

    public static HttpClient Bearer()
    {
        var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "abc.def.ghi");
        client.DefaultRequestHeaders.Add("X-Api-Key", "Basic cm9yam91cjp2YXR0ZW4=");
        return client;
    }

    public static HttpRequestMessage Message(HttpContent content, string secret)
    {
        var message = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M1") { Content = content };
        message.Headers.TryAddWithoutValidation("Authorization", "Basic " + secret);
        return message;
    }

    public static HttpRequestMessage Environmental(HttpContent content)
    {
        var pair = $"{User}:{Environment.GetEnvironmentVariable("VITEC_PASSWORD")}";
        var message = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M1") { Content = content };
        message.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(pair)));
        return message;
    }
}
