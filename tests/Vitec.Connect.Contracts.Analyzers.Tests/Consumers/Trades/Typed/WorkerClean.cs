using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Vitec.Connect.Contracts.Client;

namespace Bofast.Worker;

public sealed class SiteOptions
{
    public string BaseUrl { get; set; } = "/";

    public string Customer { get; set; } = "";
}

public class InteractionWorker(IVitecConnectClient connect, IOptions<SiteOptions> options, ILogger<InteractionWorker> logger) : BackgroundService
{
    private readonly Queue<int> _queue = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!_queue.TryDequeue(out var order))
            {
                await Task.Delay(1000, stoppingToken);
                continue;
            }

            var request = new OrderUserInteractionRequest { Id = order.ToString(), Url = CreateLink(order) };
            if (!await connect.RequestUserInteractionAsync(options.Value.Customer, request, stoppingToken))
            {
                logger.LogWarning("Order {Order} was not accepted.", order);
            }
        }
    }

    private string CreateLink(int order)
    {
        var builder = new StringBuilder();
        builder.Append(options.Value.BaseUrl.TrimEnd('/'));
        builder.Append("/orders/");
        builder.Append(order);
        return builder.ToString();
    }
}
