using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;

namespace Statistik;

public class Streams(HttpClient http)
{
    public async IAsyncEnumerable<bool> AskAllAsync(IAsyncEnumerable<string> customers, [EnumeratorCancellation] CancellationToken token = default)
    {
        await foreach (var customer in customers.WithCancellation(token))
        {
            using var response = await http.PutAsJsonAsync(
                "Service/Order/UserInteraction/" + customer, // VITEC006 {customer}
                new OrderUserInteractionRequest { Id = "1", Url = "stat.example/start" }, // VITEC003 {"stat.example/start"}
                token);
            yield return response.IsSuccessStatusCode;
        }
    }

    public async Task AskTogetherAsync(IEnumerable<int> customers, HttpContent content)
    {
        var tasks = new List<Task<HttpResponseMessage>>();
        foreach (var customer in customers)
        {
            tasks.Add(http.PostAsync($"Service/Order/UserInteraction/{customer}", content)); // VITEC005
        }

        foreach (var response in await Task.WhenAll(tasks))
        {
            response.EnsureSuccessStatusCode();
        }
    }

    public async ValueTask<bool> RetryAsync(int customer, HttpContent content)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                using var response = await http.PutAsync($"http://connect.maklare.vitec.net/Service/Order/UserInteraction/{customer}", content); // VITEC011
                if (response.IsSuccessStatusCode)
                {
                    return true;
                }
            }
            catch (HttpRequestException) when (attempt < 2)
            {
                await Task.Delay(100);
            }
        }

        return false;
    }
}
