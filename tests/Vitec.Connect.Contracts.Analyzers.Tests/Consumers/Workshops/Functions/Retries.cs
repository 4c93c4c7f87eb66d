using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace RetryCases;

public sealed class Retries(HttpClient http)
{
    private static async Task<HttpResponseMessage> Retry(Func<Task<HttpResponseMessage>> send, int times = 3)
    {
        for (var i = 1; ; i++)
        {
            var response = await send();
            if (response.IsSuccessStatusCode || i == times)
            {
                return response;
            }

            response.Dispose();
        }
    }

    private static HttpRequestMessage Message(string customer, OrderUserInteractionRequest body)
    {
        return new HttpRequestMessage(HttpMethod.Put, Path()) { Content = JsonContent.Create(body) };

        string Path() => $"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}";
    }

    public Task<HttpResponseMessage> A(string customer, OrderUserInteractionRequest body) => Retry(() => http.SendAsync(Message(customer, body)));

    public async Task<bool> B(string customer, OrderUserInteractionRequest body)
    {
        var response = await Retry(() => http.PutAsJsonAsync("Service/Order/UserInteraction/" + customer, body)); // VITEC006 {customer}
        return response.IsSuccessStatusCode;
    }

    public async Task C(string customer, OrderUserInteractionRequest body)
    {
        await Retry(async () => await http.PutAsJsonAsync("Service/Order/UserInteraction/", body)); // VITEC001
    }

    public async Task D(int customer, OrderUserInteractionRequest body)
    {
        HttpResponseMessage response;
        do
        {
            response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", body);
        }
        while (response.StatusCode == HttpStatusCode.ServiceUnavailable);
    }

    public async Task E(int customer, OrderUserInteractionRequest body)
    {
        for (var i = 0; i < 3; i++)
        {
            using var response = await http.PostAsJsonAsync($"Service/Order/UserInteraction/{customer}", body); // VITEC005
            if (response.IsSuccessStatusCode)
            {
                return;
            }
        }
    }

    public async Task F(IEnumerable<int> customers, OrderUserInteractionRequest body)
    {
        var tasks = customers.Select(c => http.PutAsJsonAsync($"Service/Order/UserInteraction/{c}", body)).ToList();
        var all = await Task.WhenAll(tasks);
        if (all.Any(r => !r.IsSuccessStatusCode))
        {
            throw new HttpRequestException("Some failed");
        }
    }

    public async Task G(IEnumerable<int> customers, OrderUserInteractionRequest body)
    {
        await Parallel.ForEachAsync(customers, async (c, stop) =>
        {
            using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{c}", body, stop); // VITEC013
        });
    }

    public Task H(int customer, OrderUserInteractionRequest body) => Task.Run(async () => (await http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", body)).EnsureSuccessStatusCode());

    public async Task<HttpStatusCode?> I(int customer, OrderUserInteractionRequest body, CancellationToken stop)
    {
        try
        {
            var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", body, stop);
            return response?.StatusCode;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
    }
}
