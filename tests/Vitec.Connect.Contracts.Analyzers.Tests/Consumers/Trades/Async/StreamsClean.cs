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
                "Service/Order/UserInteraction/" + Uri.EscapeDataString(customer),
                new OrderUserInteractionRequest { Id = "1", Url = "https://stat.example/start" },
                token);
            yield return response.IsSuccessStatusCode;
        }
    }

    public async Task AskTogetherAsync(IEnumerable<int> customers, HttpContent content)
    {
        var tasks = new List<Task<HttpResponseMessage>>();
        foreach (var customer in customers)
        {
            tasks.Add(http.PutAsync($"Service/Order/UserInteraction/{customer}", content));
        }

        foreach (var response in await Task.WhenAll(tasks))
        {
            response.EnsureSuccessStatusCode();
        }
    }

    public async ValueTask<bool> RetryAsync(int customer, HttpContent content)
    {
        HttpResponseMessage? response = null;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            response = await http.PutAsync($"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{customer}", content);
            if (response.IsSuccessStatusCode)
            {
                break;
            }
        }

        return response is { IsSuccessStatusCode: true };
    }

    public Task<bool> Continued(int customer, HttpContent content) =>
        http.PutAsync($"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{customer}", content)
            .ContinueWith(task => task.Result.IsSuccessStatusCode, TaskScheduler.Default);
}
