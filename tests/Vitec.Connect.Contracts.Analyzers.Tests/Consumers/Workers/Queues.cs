using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Workers.Queues
{
    public sealed record Inspection(string CustomerId, int Number, string Street);

    public sealed record VitecSettings
    {
        public string BaseUrl { get; init; } = "https://connect.maklare.vitec.net";

        public string PortalUrl { get; init; } = "";

        public bool UsePortal { get; init; }
    }

    // A worker that drains a channel; everything right.
    public sealed class InspectionWorker(ChannelReader<Inspection> queue, IHttpClientFactory factory, IOptionsMonitor<VitecSettings> settings, ILogger<InspectionWorker> log)
        : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await foreach (var inspection in queue.ReadAllAsync(stoppingToken))
            {
                try
                {
                    await SendAsync(inspection, stoppingToken);
                }
                catch (HttpRequestException e)
                {
                    log.LogError(e, "Inspection {Number}", inspection.Number);
                }
            }
        }

        private async Task SendAsync(Inspection inspection, CancellationToken stop)
        {
            var current = settings.CurrentValue;
            using var http = factory.CreateClient();
            http.BaseAddress = new Uri(current.BaseUrl);
            var request = new OrderUserInteractionRequest
            {
                Id = inspection.Number.ToString(),
                Url = $"{current.PortalUrl}/inspections/{inspection.Number}",
                Comment = $"Inspection of {inspection.Street}",
            };
            using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(inspection.CustomerId)}", request, stop);
            response.EnsureSuccessStatusCode();
        }
    }

    // The same with the mistakes of a hurried evening.
    public sealed class HurriedInspectionWorker(ChannelReader<Inspection> queue, HttpClient http, IOptionsMonitor<VitecSettings> settings) : BackgroundService
    {
        private const string Route = "Service/Order/UserInteraction";

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (await queue.WaitToReadAsync(stoppingToken))
            {
                while (queue.TryRead(out var inspection))
                {
                    await http.PutAsJsonAsync(Route + "/" + inspection.CustomerId, ToRequest(inspection), stoppingToken); // VITEC006 {inspection.CustomerId} VITEC013
                }
            }
        }

        private OrderUserInteractionRequest ToRequest(Inspection inspection)
        {
            var link = settings.CurrentValue.UsePortal
                ? settings.CurrentValue.PortalUrl + "/inspections/" + inspection.Number
                : "/inspections/" + inspection.Number;
            return new OrderUserInteractionRequest { Id = $"{inspection.Number}", Url = link }; // VITEC002 {link}
        }
    }

    public sealed class BatchWorker(HttpClient http, ILogger<BatchWorker> log)
    {
        // LINQ over the batch: the lambda is where the request is built.
        public async Task SendAllAsync(IReadOnlyList<Inspection> batch, string portal)
        {
            var requests = batch.Select(i => new { i.CustomerId, Body = new OrderUserInteractionRequest { Id = i.Number.ToString(), Url = $"inspections/{i.Number}" } }); // VITEC002 {$"inspections/{i.Number}"}
            foreach (var request in requests)
            {
                using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{request.CustomerId}", request.Body); // VITEC006 {request.CustomerId}
                if (!response.IsSuccessStatusCode)
                {
                    log.LogWarning("{Status}", response.StatusCode);
                }
            }
        }

        // Tasks gathered and awaited together are passed on.
        public async Task SendTogetherAsync(IEnumerable<Inspection> batch, string portal)
        {
            var sending = new List<Task<HttpResponseMessage>>();
            foreach (var (customer, number, _) in batch)
            {
                sending.Add(http.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", new OrderUserInteractionRequest { Url = portal + number }));
            }

            foreach (var response in await Task.WhenAll(sending))
            {
                response.EnsureSuccessStatusCode();
            }
        }

        public Task SendParallelAsync(IEnumerable<Inspection> batch, Uri portal) => Parallel.ForEachAsync(batch, async (inspection, stop) =>
        {
            var path = $"Service/Order/UserInteraction/{Uri.EscapeDataString(inspection.CustomerId)}";
            var response = await http.PutAsJsonAsync(path, new OrderUserInteractionRequest { Url = new Uri(portal, $"/i/{inspection.Number}").ToString() }, stop); // VITEC013
        });

        public async Task<int> CountAsync(IEnumerable<Inspection> batch, Uri portal)
        {
            var sent = 0;
            foreach (var inspection in batch)
            {
                var path = $"Service/Order/UserInteraction/{Uri.EscapeDataString(inspection.CustomerId)}";
                using var response = await http.PutAsJsonAsync(path, new OrderUserInteractionRequest { Url = new Uri(portal, $"/i/{inspection.Number}").ToString() });
                sent += response is { IsSuccessStatusCode: true } ? 1 : 0;
            }

            return sent;
        }
    }

    // A timer that retries: the loop makes the path, and the id is checked before.
    public sealed class RetryWorker(HttpClient http)
    {
        public async Task<bool> SendAsync(string? customerId, OrderUserInteractionRequest request, int attempts)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(customerId);
            var path = "Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId);
            for (var attempt = 1; ; attempt++)
            {
                using var response = await http.PutAsJsonAsync(path, request);
                if (response.IsSuccessStatusCode)
                {
                    return true;
                }

                if (attempt >= attempts)
                {
                    return false;
                }

                await Task.Delay(TimeSpan.FromSeconds(Math.Pow(2, attempt)));
            }
        }

        public async Task<bool> SendDefaultAsync(OrderUserInteractionRequest request, string? customerId = null)
        {
            customerId ??= "M-" + request.Id;
            using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/" + customerId, request); // VITEC006 {customerId}
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> SendNobodyAsync(OrderUserInteractionRequest request)
        {
            string? customerId = null;
            using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/" + customerId, request); // VITEC001
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> SendBlankAsync(OrderUserInteractionRequest request)
        {
            using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{"  "}", request); // VITEC001
            return response.IsSuccessStatusCode;
        }
    }

    public sealed class TokenHandler(IOptions<VitecConnectOptions> options) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var pair = $"{options.Value.UserName}:{options.Value.Password}";
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
            return base.SendAsync(request, cancellationToken);
        }
    }

    public sealed class ConstantTokenHandler : DelegatingHandler
    {
        private const string User = "inspector";
        private const string Password = "Vinter2024!";

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}"))); // VITEC012
            return base.SendAsync(request, cancellationToken);
        }
    }
}
