using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;

namespace Anropen;

public class Conditional(HttpClient? client, IConfiguration configuration)
{
    private static readonly Dictionary<string, string> Routes = new() { ["ask"] = "Service/Order/UserInteraction/", ["url"] = "/x" };

    public Task<HttpResponseMessage>? Put(int id, HttpContent c) => client?.PutAsync($"Service/Order/UserInteraction/{id}", c);

    public Task<HttpResponseMessage> Looked(HttpContent c) => client!.PutAsync(Routes["ask"], c);

    public async Task<bool> Delegated(HttpContent c)
    {
        Func<string, HttpContent, Task<HttpResponseMessage>> send = client!.PostAsync;
        using var response = await send("Service/Order/UserInteraction/", c);
        return response.IsSuccessStatusCode;
    }

    public async Task Dynamic(dynamic other)
    {
        await other.PostAsync("Service/Order/UserInteraction/", null);
    }

    public async Task<bool> Looped(HttpContent c)
    {
        foreach (var (method, path) in new[] { (HttpMethod.Get, "Service/Order/UserInteraction/"), (HttpMethod.Put, "x") })
        {
            using var message = new HttpRequestMessage(method, path);
            using var response = await client!.SendAsync(message);
            response.EnsureSuccessStatusCode();
        }

        return true;
    }

    public OrderUserInteractionRequest Default() => new() { Url = configuration.GetValue<string>("Site", "https://x.example") };

    public OrderUserInteractionRequest FromRoutes() => new() { Url = Routes["url"] };

    public OrderUserInteractionRequest Thrown(string? url) => new() { Url = url ?? throw new ArgumentNullException(nameof(url)) };

    public OrderUserInteractionRequest Lazy(Lazy<string> url) => new() { Url = url.Value };
}
