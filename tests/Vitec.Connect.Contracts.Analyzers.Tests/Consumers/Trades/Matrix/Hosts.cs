using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Matris;

public class Hosts(HttpClient http, HttpContent c)
{
    private const string R = "Service/Order/UserInteraction/M1";
    private static readonly Uri Root = new("http://connect.maklare.vitec.net");
    private static readonly string Site = "http://" + "connect.maklare.vitec.net";

    public async Task All(bool b, string host, int port)
    {
        (await http.PutAsync(new Uri(Root, R), c)).EnsureSuccessStatusCode(); // VITEC011
        (await http.PutAsync(Root + R, c)).EnsureSuccessStatusCode(); // VITEC011
        (await http.PutAsync(Site + "/" + R, c)).EnsureSuccessStatusCode(); // VITEC011
        (await http.PutAsync(string.Format("{0}/{1}", Site, R), c)).EnsureSuccessStatusCode(); // VITEC011
        (await http.PutAsync($"http://connect.maklare.vitec.net:{port}/{R}", c)).EnsureSuccessStatusCode(); // VITEC011
        (await http.PutAsync(new UriBuilder(Site) { Path = R }.Uri, c)).EnsureSuccessStatusCode(); // VITEC011
        (await http.PutAsync(b ? "https://x.se/" + R : "http://x.se/" + R, c)).EnsureSuccessStatusCode(); // VITEC011
        (await http.PutAsync("http://10.0.0.5/" + R, c)).EnsureSuccessStatusCode(); // VITEC011
        (await http.SendAsync(new HttpRequestMessage(HttpMethod.Put, Site + "/" + R))).EnsureSuccessStatusCode(); // VITEC011
        (await http.SendAsync(new HttpRequestMessage { Method = HttpMethod.Put, RequestUri = new Uri(Site + "/" + R) })).EnsureSuccessStatusCode(); // VITEC011
        (await http.PutAsync($"http://localhost:{port}/{R}", c)).EnsureSuccessStatusCode();
        (await http.PutAsync("http://[::1]/" + R, c)).EnsureSuccessStatusCode();
        (await http.PutAsync("http://127.0.0.1/" + R, c)).EnsureSuccessStatusCode();
        (await http.PutAsync("https://x.se/" + R, c)).EnsureSuccessStatusCode();
        (await http.PutAsync(host + "/" + R, c)).EnsureSuccessStatusCode();
        (await http.PutAsync(R, c)).EnsureSuccessStatusCode();
        (await http.PutAsync("http://x.se/orders", c)).EnsureSuccessStatusCode();
        (await http.PutAsync($"{(b ? "https" : "http")}://localhost/{R}", c)).EnsureSuccessStatusCode();
    }

    public async Task Assigned(int id)
    {
        var client = new HttpClient();
        client.BaseAddress = Root; // VITEC011
        (await client.PutAsync("Service/Order/UserInteraction/" + id, c)).EnsureSuccessStatusCode();
    }

    public async Task Chosen(bool test)
    {
        var client = new HttpClient { BaseAddress = new Uri(test ? "http://localhost:5000" : "https://connect.maklare.vitec.net") };
        (await client.PutAsync(R, c)).EnsureSuccessStatusCode();
    }

    public async Task Parameter(HttpClient client)
    {
        client.BaseAddress = new Uri("http://connect.maklare.vitec.net"); // VITEC011
        (await client.PutAsync(R, c)).EnsureSuccessStatusCode();
    }

    public void NotUsed()
    {
        var client = new HttpClient { BaseAddress = new Uri("http://connect.maklare.vitec.net") };
        Console.WriteLine(client.Timeout);
    }
}
