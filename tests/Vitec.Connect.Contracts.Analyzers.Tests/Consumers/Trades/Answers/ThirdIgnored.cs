using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Svaren;

public class ThirdIgnored(HttpClient http)
{
    private const string Route = "Service/Order/UserInteraction/M1";

    public async Task DisposedAtOnce(OrderUserInteractionRequest request)
    {
        (await http.PutAsJsonAsync(Route, request)).Dispose(); // VITEC013
    }

    public async Task Waited(OrderUserInteractionRequest request, TimeSpan time)
    {
        await http.PutAsJsonAsync(Route, request).WaitAsync(time); // VITEC013
    }

    public async void Event(object? sender, EventArgs e)
    {
        await http.PutAsync(Route, null); // VITEC013
    }

    public async Task Finally(OrderUserInteractionRequest request)
    {
        try
        {
            Console.WriteLine("börjar");
        }
        finally
        {
            await http.PutAsJsonAsync(Route, request); // VITEC013
        }
    }

    public async Task<string> HeadersOnly(OrderUserInteractionRequest request)
    {
        using var response = await http.PutAsJsonAsync(Route, request); // VITEC013
        return response.Headers.ToString();
    }

    public async Task If(OrderUserInteractionRequest request, bool send)
    {
        if (send)
            await http.PutAsJsonAsync(Route, request); // VITEC013
    }

    public async Task Local(OrderUserInteractionRequest request)
    {
        await Send();

        async Task Send()
        {
            await http.PutAsJsonAsync(Route, request); // VITEC013
        }
    }
}
