#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Vitec.Connect.Contracts;

namespace Programs.PhotoStudio;

public sealed record StudioOptions
{
    public required string Site { get; init; }

    public string OrderPath { get; init; } = "/orders";
}

public sealed record PhotoOrder(Guid Id, string CustomerId, string? Message, OrderState State);

public enum OrderState
{
    New,
    WaitingForAgent,
    Done,
}

/// <summary>Everything right: options, escaping, the answer looked at.</summary>
public sealed class AgentNotifier(HttpClient http, IOptions<StudioOptions> options, ILogger<AgentNotifier> logger)
{
    private readonly StudioOptions _options = options.Value;

    public async Task<bool> NotifyAsync(PhotoOrder order, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentException.ThrowIfNullOrWhiteSpace(order.CustomerId);

        var request = new OrderUserInteractionRequest
        {
            Id = order.Id.ToString(),
            Url = $"{_options.Site}{_options.OrderPath}/{order.Id}",
            Comment = order.Message ?? "",
        };

        using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(order.CustomerId)}", request, cancellationToken);
        switch (response.StatusCode)
        {
            case HttpStatusCode.OK:
                return await response.Content.ReadFromJsonAsync<bool>(cancellationToken);
            case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden:
                logger.LogError("No access for customer {Customer}", order.CustomerId);
                return false;
            default:
                throw new HttpRequestException($"Vitec answered {(int)response.StatusCode}");
        }
    }
}

/// <summary>The same, written in a hurry.</summary>
public sealed class HastyNotifier(IHttpClientFactory factory, ILogger<HastyNotifier> logger)
{
    private const string Route = "Service/Order/UserInteraction";

    public async Task NotifyAsync(PhotoOrder order)
    {
        var http = factory.CreateClient("vitec");
        var body = new OrderUserInteractionRequest
        {
            Id = $"{order.Id:N}",
            Url = "/orders/" + order.Id, // VITEC002 {"/orders/" + order.Id}
        };

        await http.PutAsJsonAsync(Route + "/" + order.CustomerId, body); // VITEC006 {order.CustomerId} VITEC013
        logger.LogInformation("Asked the agent");
    }

    public async Task NotifyAllAsync(IReadOnlyCollection<PhotoOrder> orders)
    {
        using var http = factory.CreateClient("vitec");
        foreach (var order in orders.Where(o => o is { State: OrderState.WaitingForAgent }))
        {
            var url = order.State switch
            {
                OrderState.New => $"https://studio.se/orders/{order.Id}/new",
                OrderState.WaitingForAgent => $"studio.se/orders/{order.Id}/waiting",
                _ => null,
            };

            var response = await http.PostAsJsonAsync($"{Route}/{Uri.EscapeDataString(order.CustomerId)}", new OrderUserInteractionRequest { Url = url }); // VITEC005 VITEC003 {url}
            response.EnsureSuccessStatusCode();
        }
    }
}

public sealed class ReminderWorker(IServiceScopeFactory scopes, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            var http = scope.ServiceProvider.GetRequiredService<IHttpClientFactory>().CreateClient("vitec");
            await foreach (var (customer, path) in WaitingAsync(stoppingToken))
            {
                using var message = new HttpRequestMessage(HttpMethod.Put, $"Service/Order/UserInteraction/{customer:D}");
                message.Content = JsonContent.Create(new OrderUserInteractionRequest { Url = "https://studio.se" + path });
                message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
                using var response = await http.SendAsync(message, stoppingToken);
                if (response is not { IsSuccessStatusCode: true })
                {
                    continue;
                }
            }
        }
    }

    private static async IAsyncEnumerable<(int Customer, string Path)> WaitingAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        await Task.Delay(1, token);
        yield return (1, "/orders/1");
    }
}

public static class Program
{
    public static void Configure(WebApplicationBuilder builder)
    {
        builder.Services.Configure<StudioOptions>(builder.Configuration.GetSection("Studio"));
        builder.Services.AddHttpClient<AgentNotifier>((services, http) =>
        {
            var configuration = services.GetRequiredService<IConfiguration>();
            http.BaseAddress = new Uri("https://connect.maklare.vitec.net");
            var token = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{configuration["Vitec:User"]}:{configuration["Vitec:Password"]}"));
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", token);
        });
        builder.Services.AddHttpClient("vitec", http => http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String("studio:sommar"u8))); // VITEC012
    }

    public static void Map(WebApplication app)
    {
        app.MapPost("/orders/{id:guid}/ask", async (Guid id, PhotoOrder order, AgentNotifier notifier, CancellationToken token) =>
            await notifier.NotifyAsync(order with { Id = id }, token) ? Results.Accepted() : Results.Problem());

        app.MapPost("/orders/{id:guid}/ask-directly", async (Guid id, HttpClient http, LinkGenerator links, HttpContext context) =>
        {
            var body = new OrderUserInteractionRequest { Url = links.GetUriByName(context, "order", new { id }) };
            var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/", body); // VITEC001 {"Service/Order/UserInteraction/"}
            return Results.StatusCode((int)response.StatusCode);
        });
    }
}
