using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.Logging;
using Vitec.Connect.Contracts.Client;

namespace Svaren;

public class MoreUsed(HttpClient http, ILogger<MoreUsed> logger, IVitecConnectClient connect)
{
    private const string Route = "Service/Order/UserInteraction/M1";

    private readonly List<HttpResponseMessage> _all = [];

    public async Task Nullable(OrderUserInteractionRequest request)
    {
        HttpResponseMessage? response = await http.PutAsJsonAsync(Route, request);
        response?.EnsureSuccessStatusCode();
    }

    public async Task Pattern(OrderUserInteractionRequest request)
    {
        if (await http.PutAsJsonAsync(Route, request) is { IsSuccessStatusCode: false, StatusCode: var status })
        {
            throw new InvalidOperationException($"{status}");
        }
    }

    public async Task Logged(OrderUserInteractionRequest request)
    {
        using var response = await http.PutAsJsonAsync(Route, request);
        logger.LogInformation("{Response}", response);
    }

    public async Task Stored(OrderUserInteractionRequest request) => _all.Add(await http.PutAsJsonAsync(Route, request));

    public async Task SwitchExpression(OrderUserInteractionRequest request)
    {
        using var response = await http.PutAsJsonAsync(Route, request);
        var text = response.StatusCode switch
        {
            HttpStatusCode.OK => "ja",
            HttpStatusCode.NotFound => "ingen kund",
            _ => "fel",
        };
        Console.WriteLine(text);
    }

    public Task<HttpResponseMessage> Run(OrderUserInteractionRequest request) => Task.Run(() => http.PutAsJsonAsync(Route, request));

    public async Task Local(OrderUserInteractionRequest request)
    {
        using var response = await Send();
        response.EnsureSuccessStatusCode();

        Task<HttpResponseMessage> Send() => http.PutAsJsonAsync(Route, request);
    }

    public async Task<T> Generic<T>(OrderUserInteractionRequest request, Func<HttpResponseMessage, T> map) => map(await http.PutAsJsonAsync(Route, request));

    public async Task Typed(OrderUserInteractionRequest request)
    {
        var accepted = await connect.RequestUserInteractionAsync("M1", request);
        logger.LogInformation("{Accepted}", accepted);
        if (await connect.RequestUserInteractionAsync("M1", request) is false)
        {
            return;
        }

        while (!await connect.RequestUserInteractionAsync("M1", request))
        {
            await Task.Delay(10);
        }
    }

    public async Task ByField(OrderUserInteractionRequest request)
    {
        HttpResponseMessage response;
        response = await http.PutAsJsonAsync(Route, request);
        if (response.StatusCode >= HttpStatusCode.BadRequest)
        {
            throw new HttpRequestException(response.ReasonPhrase);
        }
    }
}
