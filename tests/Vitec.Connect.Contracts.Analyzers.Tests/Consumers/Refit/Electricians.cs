using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Refit;
using Vitec.Connect.Contracts;

namespace RefitElectricians
{
    public interface IRight
    {
        [Put("/Service/Order/UserInteraction/{customerId}")]
        Task<bool> AskAsync(string customerId, [Body] OrderUserInteractionRequest request, CancellationToken stop = default);

        [Put("/Service/Order/UserInteraction/{customerId}")]
        Task<ApiResponse<bool>> AskForResponseAsync([AliasAs("customerId")] string customer, [Body] OrderUserInteractionRequest request);

        [Put("/service/order/userinteraction/{id}")]
        Task<HttpResponseMessage> AskRawAsync(int id, [Body] OrderUserInteractionRequest request);

        [Get("/Service/Order/Status/{customerId}")]
        Task<string> StatusAsync(string customerId);

        [Post("/Service/Order/UserInteraction/{customerId}/notes")]
        Task NotesAsync(string customerId);
    }

    [Headers("Authorization: Basic ZWw6c2FrcmluZw==")] // VITEC012
    public interface IConstant
    {
        [Put("/Service/Order/UserInteraction/{customerId}")]
        Task<bool> AskAsync(string customerId, [Body] OrderUserInteractionRequest request);
    }

    [Headers("Authorization: Basic", "Accept: application/json")]
    public interface ISupplied
    {
        [Put("/Service/Order/UserInteraction/{customerId}")]
        Task<bool> AskAsync(string customerId, [Body] OrderUserInteractionRequest request);
    }

    public interface IWrong
    {
        [Put("/Service/Order/UserInteraction")] // VITEC001 {"/Service/Order/UserInteraction"}
        Task<bool> NobodyAsync([Body] OrderUserInteractionRequest request);

        [Put("/Service/Order/UserInteraction/{customerId}")] // VITEC001
        Task<bool> NotSuppliedAsync(string customer, [Body] OrderUserInteractionRequest request);

        [Post("/Service/Order/UserInteraction/{customerId}")] // VITEC005
        Task<bool> PostedAsync(string customerId, [Body] OrderUserInteractionRequest request);

        [Get("/Service/Order/UserInteraction/{customerId}")] // VITEC005
        Task<bool> GotAsync(string customerId);
    }

    public class Uses(IRight right)
    {
        public Task<bool> Asked(string customer) => right.AskAsync(customer, new OrderUserInteractionRequest { Url = "https://el.example/1" });

        public Task<bool> Relative(string customer) => right.AskAsync(customer, new OrderUserInteractionRequest { Url = "el/1" }); // VITEC002

        public async Task Throws(string customer, OrderUserInteractionRequest r) => await right.AskAsync(customer, r);

        public async Task Ignored(string customer, OrderUserInteractionRequest r) => await right.AskForResponseAsync(customer, r); // VITEC013

        public async Task IgnoredRaw(OrderUserInteractionRequest r)
        {
            using var response = await right.AskRawAsync(7, r); // VITEC013
        }

        public async Task<bool> Looked(string customer, OrderUserInteractionRequest r)
        {
            using var response = await right.AskForResponseAsync(customer, r);
            return response.IsSuccessStatusCode && response.Content;
        }

        public async Task Ensured(string customer, OrderUserInteractionRequest r)
        {
            using var response = await right.AskForResponseAsync(customer, r);
            await response.EnsureSuccessStatusCodeAsync();
        }

        public static IRight Plain() => RestService.For<IRight>("http://connect.maklare.vitec.net"); // VITEC011

        public static IRight Secure() => RestService.For<IRight>("https://connect.maklare.vitec.net");

        public static IRight Local() => RestService.For<IRight>("http://localhost:5000");

        public static IRight PlainClient() => RestService.For<IRight>(new HttpClient { BaseAddress = new Uri("http://connect.maklare.vitec.net") }); // VITEC011

        public static void Setup(IServiceCollection services)
        {
            services.AddHttpClient("vitec", http => http.BaseAddress = new Uri("https://connect.maklare.vitec.net")).AddTypedClient(http => RestService.For<IRight>(http));
        }
    }
}
