using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Vitec.Connect.Contracts.Client;

namespace Bofast.Worker;

public class InteractionWorker(IVitecConnectClient connect, ILogger<InteractionWorker> logger) : BackgroundService
{
    private readonly Queue<(string Customer, int Order)> _queue = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!_queue.TryDequeue(out var next))
            {
                await Task.Delay(1000, stoppingToken);
                continue;
            }

            var (customer, order) = next;
            try
            {
                var request = new OrderUserInteractionRequest { Id = order.ToString(), Url = CreateLink(order) }; // VITEC003 {CreateLink(order)}
                if (!await connect.RequestUserInteractionAsync(customer, request, stoppingToken))
                {
                    logger.LogWarning("Order {Order} was not accepted.", order);
                }
            }
            catch (HttpRequestException e)
            {
                logger.LogError(e, "Order {Order} failed.", order);
            }
        }
    }

    private static string CreateLink(int order)
    {
        var builder = new StringBuilder();
        builder.Append("localhost:5001");
        builder.Append("/orders/");
        builder.Append(order);
        return builder.ToString();
    }
}
