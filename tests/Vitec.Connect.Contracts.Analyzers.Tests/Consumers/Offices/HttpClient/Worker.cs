using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Vitec.Connect.Contracts;

namespace Marknad.Worker;

public record Pending(string CustomerId, string OrderId, string? Link);

public interface IQueue
{
    IAsyncEnumerable<Pending> ReadAsync(CancellationToken token);
}

public sealed class InteractionWorker(IHttpClientFactory factory, IQueue queue, IConfiguration configuration, ILogger<InteractionWorker> log) : BackgroundService
{
    private string Public => configuration["PublicUrl"] ?? "https://marknad.se";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var http = factory.CreateClient("vitec");
        await foreach (var item in queue.ReadAsync(stoppingToken))
        {
            if (item is { Link: { Length: > 0 } link })
            {
                await SendAsync(http, item.CustomerId, new OrderUserInteractionRequest { Id = item.OrderId, Url = link }, stoppingToken);
                continue;
            }

            await SendAsync(http, item.CustomerId, new OrderUserInteractionRequest { Id = item.OrderId, Url = Public + "/o/" + item.OrderId }, stoppingToken);
        }
    }

    private async Task SendAsync(HttpClient http, string customer, OrderUserInteractionRequest request, CancellationToken token)
    {
        var route = $"Service/Order/UserInteraction/{customer}"; // VITEC006 {customer}
        for (var attempt = 1; ; attempt++)
        {
            using var response = await http.PutAsJsonAsync(route, request, token);
            if (response.IsSuccessStatusCode)
            {
                return;
            }

            log.LogWarning("{Status} at attempt {Attempt}", response.StatusCode, attempt);
            if (attempt == 3)
            {
                response.EnsureSuccessStatusCode();
            }
        }
    }

    private async Task RemindAsync(HttpClient http, Pending item, int days)
    {
        var link = string.Create(CultureInfo.InvariantCulture, $"{Public}/remind/{item.OrderId}?days={days}");
        var request = new OrderUserInteractionRequest { Id = item.OrderId, Url = link, Comment = "påminnelse" };
        var response = await http.PutAsJsonAsync(
            $"Service/Order/UserInteraction/{Uri.EscapeDataString(item.CustomerId)}?days={days}&order={item.OrderId}",
            request);
        response.EnsureSuccessStatusCode();
    }

    private async Task CancelAsync(HttpClient http, Pending item)
    {
        var link = string.Join('/', "cancel", item.OrderId);
        var request = new OrderUserInteractionRequest { Id = item.OrderId };
        request.Url = link; // VITEC002 {link}
        var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(item.CustomerId)}", request);
        response.EnsureSuccessStatusCode();
    }
}
