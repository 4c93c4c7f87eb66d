using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http.Json;
using Vitec.Connect.Contracts.Client;

namespace Ombyggnad;

public class UsedAnswers(HttpClient http, VitecConnectClient connect)
{
    private bool _accepted;

    public Task FireAndReturn(int id, HttpContent content)
    {
        return http.PutAsync($"Service/Order/UserInteraction/{id}", content);
    }

    public HttpResponseMessage Blocking(int id, HttpContent content) =>
        http.PutAsync($"Service/Order/UserInteraction/{id}", content).GetAwaiter().GetResult();

    public async Task<int> Configured(int id, OrderUserInteractionRequest request) =>
        (int)(await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", request).ConfigureAwait(false)).StatusCode;

    public async Task<string> Body(int id, OrderUserInteractionRequest request)
    {
        var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", request);
        var text = await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        return text.Trim();
    }

    public async Task Typed(OrderUserInteractionRequest request)
    {
        _accepted = await connect.RequestUserInteractionAsync("M1", request).ConfigureAwait(false);
        Console.WriteLine(_accepted ? "ja" : "nej");
    }

    public async Task Passed(OrderUserInteractionRequest request)
    {
        Report(await connect.RequestUserInteractionAsync("M1", request));
    }

    public async Task Tuple(int id, OrderUserInteractionRequest request)
    {
        var (response, when) = (await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", request), DateTime.UtcNow);
        Console.WriteLine($"{when}: {response.StatusCode}");
    }

    public async Task<IReadOnlyList<bool>> All(int[] ids, OrderUserInteractionRequest request)
    {
        var responses = await Task.WhenAll(ids.Select(id => http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", request)));
        return responses.Select(response => response.IsSuccessStatusCode).ToList();
    }

    private static void Report(bool accepted) => Console.WriteLine(accepted);
}
