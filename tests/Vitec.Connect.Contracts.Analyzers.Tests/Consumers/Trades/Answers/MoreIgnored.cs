using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;
using System.Collections.Generic;

namespace Svaren;

public class MoreIgnored(HttpClient http)
{
    private const string Route = "Service/Order/UserInteraction/M1";

    public async Task<bool> OnlyContent(OrderUserInteractionRequest request)
    {
        using var response = await http.PutAsJsonAsync(Route, request); // VITEC013
        return await response.Content.ReadFromJsonAsync<bool>();
    }

    public async Task<string> Chained(OrderUserInteractionRequest request) =>
        await (await http.PutAsJsonAsync(Route, request)).Content.ReadAsStringAsync(); // VITEC013

    public async Task Disposed(OrderUserInteractionRequest request)
    {
        var response = await http.PutAsJsonAsync(Route, request); // VITEC013
        response.Dispose();
    }

    public async Task Caught(OrderUserInteractionRequest request)
    {
        try
        {
            await http.PutAsJsonAsync(Route, request); // VITEC013
        }
        catch (HttpRequestException e)
        {
            Console.Error.WriteLine(e.Message);
        }
    }

    public void Result(OrderUserInteractionRequest request)
    {
        var response = http.PutAsJsonAsync(Route, request).Result; // VITEC013
        Console.WriteLine("klart");
    }

    public async Task Lambda(List<OrderUserInteractionRequest> requests)
    {
        foreach (var request in requests)
        {
            await Task.Run(async () =>
            {
                await http.PutAsJsonAsync(Route, request); // VITEC013
            });
        }
    }

    public async Task Header(OrderUserInteractionRequest request)
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, Route) { Content = JsonContent.Create(request) };
        await http.SendAsync(message); // VITEC013
    }
}
