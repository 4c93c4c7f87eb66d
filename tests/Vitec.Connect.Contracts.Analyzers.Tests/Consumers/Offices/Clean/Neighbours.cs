using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Threading.Tasks;

namespace Rent.Grannar;

/// <summary>Much that looks like the endpoint, or like its body, and is neither.</summary>
public class Neighbours
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("http://grannar.se") };

    public string Url { get; set; } = "/";
    public string CustomerId { get; set; } = "";

    public void Own()
    {
        Url = "/own";
        CustomerId = null!;
        var other = new Neighbours { Url = "//own", CustomerId = "StringValue" };
        Console.WriteLine(other.Url);
    }

    public async Task Statuses(string id)
    {
        await _http.PostAsync("Service/Order/UserInteraction/" + id + "/comments", null);
        await _http.DeleteAsync($"Service/Order/UserInteraction/{id}/comments/{1}");
        await _http.GetAsync("Service/Order/UserInteractionLog/");
        await _http.GetAsync("Service/Order/");
        await _http.GetAsync("OldService/Order/UserInteraction/");
        await _http.GetAsync("search?q=/Service/Order/UserInteraction/" + id);
        await _http.GetAsync("page#Service/Order/UserInteraction/");
    }

    public async Task Unknown(string path, string id)
    {
        await _http.PutAsync(path + id, null);
        await _http.PostAsync(path, null);
        await _http.GetAsync($"{path}/UserInteraction/{id}");
    }

    public async Task Bodies(string order)
    {
        await _http.PutAsJsonAsync("Service/Order/Link", new { Link = "/a", url = "/a", id = 4711 });
        await _http.PostAsync("Service/Order/Link", new StringContent("{url:'/a'}", Encoding.UTF8, "application/json"));
        await _http.PostAsync("Service/Order/Link", new StringContent("<OrderUserInteractionRequest><Url>/a</Url></OrderUserInteractionRequest>", Encoding.UTF8, "application/xml"));
        await _http.PostAsync("Service/Order/Link", new FormUrlEncodedContent(new Dictionary<string, string> { ["url"] = "/a" }));
    }

    public async Task<string> Message(string id)
    {
        var message = new HttpRequestMessage { RequestUri = new Uri("https://grannar.se/Service/Order/" + id) };
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "abc");
        var response = await _http.SendAsync(message);
        return await response.Content.ReadAsStringAsync();
    }

    public IWebProxy Proxy() => new WebProxy
    {
        Address = new Uri("http://proxy.grannar.se:3128"),
        Credentials = new NetworkCredential("proxy", "proxy"),
    };

    public string Text(string id) => "PUT Service/Order/UserInteraction/" + id;

    public Uri Documented() => new("https://connect.maklare.vitec.net/Service/Order/UserInteraction/");

    public static string Route(string customerId) => "Service/Order/Interaction/" + customerId;
}
