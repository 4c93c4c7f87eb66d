using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Mime;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vitec.Connect.Contracts;

namespace Suppliers.DroneFootage
{
    internal static class ConnectRoutes
    {
        internal const string Service = "Service";
        internal const string Orders = Service + "/Order";
        internal const string Interaction = Orders + "/UserInteraction";

        internal static string For(string customerId) => $"{Interaction}/{Uri.EscapeDataString(customerId)}";
    }

    public interface IFootageNotifier
    {
        Task<FootageAnswer> NotifyAsync(Footage footage, CancellationToken cancellationToken);
    }

    public readonly record struct Footage(string Customer, int Number, Uri Page);

    public enum FootageAnswer
    {
        Accepted,
        Refused,
        Failed,
    }

    public class FootageNotifier : IFootageNotifier
    {
        private readonly HttpClient client;
        private readonly ILogger logger;

        public FootageNotifier(HttpClient client, ILogger<FootageNotifier> logger)
        {
            this.client = client;
            this.logger = logger;
        }

        public async Task<FootageAnswer> NotifyAsync(Footage footage, CancellationToken cancellationToken)
        {
            var answer = await client.PutAsJsonAsync(ConnectRoutes.For(footage.Customer), new OrderUserInteractionRequest
            {
                Id = footage.Number.ToString(),
                Url = footage.Page.AbsoluteUri,
                Comment = null,
            }, cancellationToken).ConfigureAwait(false);

            if (!answer.IsSuccessStatusCode)
            {
                logger.LogWarning("{Status}", answer.StatusCode);
                return FootageAnswer.Failed;
            }

            return await answer.Content.ReadFromJsonAsync<bool>(cancellationToken) ? FootageAnswer.Accepted : FootageAnswer.Refused;
        }
    }

    public class RelativeFootageNotifier
    {
        private readonly HttpClient client;

        public RelativeFootageNotifier(HttpClient client)
        {
            this.client = client;
        }

        public async Task<FootageAnswer> NotifyAsync(Footage footage, CancellationToken cancellationToken)
        {
            var answer = await client.PutAsJsonAsync(ConnectRoutes.For(footage.Customer), new OrderUserInteractionRequest
            {
                Id = footage.Number.ToString(),
                Url = footage.Page.PathAndQuery, // VITEC002 {footage.Page.PathAndQuery}
            }, cancellationToken).ConfigureAwait(false);

            answer.EnsureSuccessStatusCode();
            return FootageAnswer.Accepted;
        }

        public async Task<FootageAnswer> NotifyHostAsync(Footage footage)
        {
            var page = footage.Page;
            var link = string.Concat(page.Host, page.AbsolutePath);
            var answer = await client.PutAsJsonAsync(ConnectRoutes.For(footage.Customer), new OrderUserInteractionRequest { Url = link }); // VITEC003 {link}
            answer.EnsureSuccessStatusCode();
            return FootageAnswer.Accepted;
        }

        public async Task<FootageAnswer> NotifyNobodyAsync(Footage footage)
        {
            var answer = await client.PutAsJsonAsync(ConnectRoutes.Interaction, new OrderUserInteractionRequest { Url = footage.Page.ToString() }); // VITEC001 {ConnectRoutes.Interaction}
            answer.EnsureSuccessStatusCode();
            return FootageAnswer.Accepted;
        }

        public async Task<FootageAnswer> NotifyFormattedAsync(Footage footage)
        {
            var answer = await client.PutAsJsonAsync(string.Format("{0}/{1}", ConnectRoutes.Interaction, footage.Customer), new OrderUserInteractionRequest { Url = footage.Page.ToString() }); // VITEC006 {footage.Customer}
            answer.EnsureSuccessStatusCode();
            return FootageAnswer.Accepted;
        }

        public async Task<FootageAnswer> NotifyNumberAsync(Footage footage)
        {
            var answer = await client.PutAsJsonAsync(string.Format("{0}/{1:D8}", ConnectRoutes.Interaction, footage.Number), new OrderUserInteractionRequest { Url = footage.Page.ToString() });
            answer.EnsureSuccessStatusCode();
            return FootageAnswer.Accepted;
        }
    }

    public class JsonNodes
    {
        private readonly HttpClient client;

        public JsonNodes(HttpClient client) => this.client = client;

        public async Task<bool> Node(string customer)
        {
            var node = new JsonObject { ["id"] = "1", ["url"] = "https://drones.se/1" };
            using var content = new StringContent(node.ToJsonString(), Encoding.UTF8, MediaTypeNames.Application.Json);
            using var answer = await client.PutAsync(ConnectRoutes.For(customer), content);
            return answer.StatusCode is HttpStatusCode.OK;
        }

        public async Task<bool> Writer(string customer)
        {
            using var stream = new System.IO.MemoryStream();
            await using (var writer = new Utf8JsonWriter(stream))
            {
                writer.WriteStartObject();
                writer.WriteString("id", "1");
                writer.WriteEndObject();
            }

            using var content = new ByteArrayContent(stream.ToArray());
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var answer = await client.PutAsync(ConnectRoutes.For(customer), content);
            return answer.StatusCode is HttpStatusCode.OK;
        }

        public async Task<bool> Generated(string customer, OrderUserInteractionRequest request)
        {
            using var answer = await client.PutAsJsonAsync(ConnectRoutes.For(customer), request, ConnectJsonContext.Default.OrderUserInteractionRequest);
            return answer.StatusCode is HttpStatusCode.OK;
        }

        public async Task<bool> GeneratedMissing(OrderUserInteractionRequest request)
        {
            using var answer = await client.PutAsJsonAsync($"/{ConnectRoutes.Interaction}/", request, ConnectJsonContext.Default.OrderUserInteractionRequest); // VITEC001 {$"/{ConnectRoutes.Interaction}/"}
            return answer.StatusCode is HttpStatusCode.OK;
        }
    }

    public static class Setup
    {
        public static IServiceCollection AddFootage(this IServiceCollection services, IConfiguration configuration)
        {
            services.AddHttpClient<IFootageNotifier, FootageNotifier>(client =>
            {
                client.BaseAddress = new Uri(configuration["Vitec:BaseAddress"] ?? "https://connect.maklare.vitec.net/");
                client.Timeout = TimeSpan.FromSeconds(20);
                client.DefaultRequestHeaders.Authorization = Basic(configuration["Vitec:User"], configuration["Vitec:Password"]);
            });
            return services;
        }

        public static void AddConstant(HttpClient client) => client.DefaultRequestHeaders.Authorization = Basic("drones", "sommar24"); // VITEC012

        private static AuthenticationHeaderValue Basic(string user, string password) =>
            new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password)));
    }
}
