using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Routes.MarkedAndTyped
{
    public class ThroughTheClient(IVitecConnectClient connect)
    {
        public async Task<string> Empty(OrderUserInteractionRequest request) => await connect.RequestUserInteractionAsync("", request) ? "ok" : "no"; // VITEC001 {""}

        public async Task<string> Null(OrderUserInteractionRequest request) => await connect.RequestUserInteractionAsync(null, request) ? "ok" : "no"; // VITEC001 {null}

        public async Task<string> NullForgiven(OrderUserInteractionRequest request) => await connect.RequestUserInteractionAsync(null!, request) ? "ok" : "no"; // VITEC001

        public async Task<string> Default(OrderUserInteractionRequest request) => await connect.RequestUserInteractionAsync(default, request) ? "ok" : "no"; // VITEC001 {default}

        public async Task<string> Blank(OrderUserInteractionRequest request) => await connect.RequestUserInteractionAsync("\t ", request) ? "ok" : "no"; // VITEC001

        public async Task<string> Named(OrderUserInteractionRequest request) => await connect.RequestUserInteractionAsync(request: request, customerId: string.Empty) ? "ok" : "no"; // VITEC001 {string.Empty}

        public async Task<string> Right(OrderUserInteractionRequest request) => await connect.RequestUserInteractionAsync("M12345", request) ? "ok" : "no";

        public async Task<string> Unknown(OrderUserInteractionRequest request, string id) => await connect.RequestUserInteractionAsync(id, request) ? "ok" : "no";

        public async Task<string> Fallback(OrderUserInteractionRequest request, string id) => await connect.RequestUserInteractionAsync(id ?? "", request) ? "ok" : "no";
    }

    public class ThroughTheClass
    {
        private readonly VitecConnectClient _client;

        public ThroughTheClass(HttpClient http, IConfiguration configuration) => _client = new VitecConnectClient(
            http, new VitecConnectOptions { UserName = configuration["Vitec:User"], Password = configuration["Vitec:Password"] });

        public Task<bool> Ask() => _client.RequestUserInteractionAsync("   ", new OrderUserInteractionRequest { Id = "4711" }, CancellationToken.None); // VITEC001 {"   "}

        public Task<bool> AskRight() => _client.RequestUserInteractionAsync("M1", new OrderUserInteractionRequest { Id = "4711" }, CancellationToken.None);
    }

    public class Worker(IVitecConnectClient connect, IConfiguration configuration) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            var customer = configuration["Vitec:Customer"];
            while (!stoppingToken.IsCancellationRequested)
            {
                if (!await connect.RequestUserInteractionAsync(customer, new() { Id = "1", Url = "https://supplier.se/orders/1" }, stoppingToken)) return;
                await Task.Delay(TimeSpan.FromMinutes(1), stoppingToken);
            }
        }
    }

    /// <summary>A wrapper of the team's own.</summary>
    public class InteractionJob
    {
        [CustomerId]
        public string Customer { get; set; } = "";

        [CustomerId]
        public string CustomerFixed { get; init; }

        [AbsoluteUrl]
        public string Callback { get; set; } = "/";
    }

    public class Jobs
    {
        public IEnumerable<InteractionJob> All(string customer)
        {
            yield return new InteractionJob { Customer = "" }; // VITEC001 {""}
            yield return new InteractionJob { CustomerFixed = null }; // VITEC001 {null}
            yield return new InteractionJob { Customer = "M1" };
            yield return new InteractionJob { Customer = customer };
            yield return new InteractionJob { Customer = customer ?? string.Empty };
            yield return new InteractionJob();
        }

        public void Reset(InteractionJob job) => job.Customer = " "; // VITEC001 {" "}

        public void Set(InteractionJob job, string customer) => job.Customer = customer.Trim();
    }

    public record Ticket([CustomerId] string Customer, string Text);

    public record struct TicketRow([property: CustomerId] string Customer);

    public class Tickets
    {
        public Ticket New() => new("", "photo"); // VITEC001 {""}

        public Ticket NewRight() => new("M5", "");

        public TicketRow Row(TicketRow row) => row with { Customer = "" }; // VITEC001 {""}

        public TicketRow RowRight(TicketRow row) => row with { Customer = "M5" };
    }

    public static class Wrappers
    {
        public static void Send([CustomerId] string customerId, [AbsoluteUrl] string url, string comment = "") => Console.WriteLine(customerId + url + comment);

        public static void WithDefault(string comment, [CustomerId] string customerId = "") => Console.WriteLine(customerId + comment);

        public static void Call(string url)
        {
            Send("", url); // VITEC001 {""}
            Send(customerId: null, url: url); // VITEC001 {null}
            Send("M1", url);
            Send("M1", url, "");
            WithDefault("hello");
            WithDefault("hello", ""); // VITEC001 {""}
        }
    }

    /// <summary>A parameter of the same name without the mark.</summary>
    public static class Unmarked
    {
        public static void Send(string customerId, string url) => Console.WriteLine(customerId + url);

        public static void Call() => Send("", "/a");
    }
}
