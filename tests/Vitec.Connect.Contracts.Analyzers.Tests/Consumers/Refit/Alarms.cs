using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Refit;
using Vitec.Connect.Contracts;

namespace RefitAlarms
{
    [Headers("User-Agent: alarms")]
    public interface IAlarms
    {
        [Put("/Service/Order/UserInteraction/{customerId}")]
        Task<IApiResponse<bool>> OpenAsync(string customerId, OrderUserInteractionRequest request);

        [Headers("Authorization: Basic YWxhcm1zOmtvZA==")] // VITEC012
        [Put("/Service/Order/UserInteraction/{customer.Id}")]
        Task<bool> OpenForAsync(Customer customer, [Body] OrderUserInteractionRequest request);

        [Put("/Service/Order/UserInteraction/{**customerId}")]
        Task OpenCatchAllAsync(string customerId, [Body] OrderUserInteractionRequest request);

        [Put("/Service/Order/UserInteraction/?customerId={customerId}")] // VITEC001
        Task<bool> OpenByQueryAsync(string customerId, [Body] OrderUserInteractionRequest request);

        [Delete("/Service/Order/UserInteraction/{customerId}")] // VITEC005
        Task CloseAsync(string customerId);
    }

    public interface IRentals
    {
        [Get("/rentals/{id}")]
        Task<string> GetAsync(string id);
    }

    public sealed record Customer(string Id);

    public static class Registration
    {
        public static void Add(IServiceCollection services)
        {
            services.AddHttpClient("alarms", http => http.BaseAddress = new Uri("http://connect.maklare.vitec.net")).AddTypedClient(http => RestService.For<IAlarms>(http)); // VITEC011
            services.AddHttpClient("rentals", http => http.BaseAddress = new Uri("http://rentals.internal")).AddTypedClient(http => RestService.For<IRentals>(http));
        }

        public static IAlarms Create(HttpMessageHandler handler)
        {
            var http = new HttpClient(handler);
            http.BaseAddress = new Uri("http://vitec-test.alarms.example"); // VITEC011
            return RestService.For<IAlarms>(http);
        }
    }

    public class Uses(IAlarms alarms)
    {
        public async Task Ignored(string customer) =>
            await alarms.OpenAsync(customer, new OrderUserInteractionRequest { Url = "alarms.example" }); // VITEC003 {"alarms.example"} VITEC013

        public async Task<bool> Looked(string customer)
        {
            var response = await alarms.OpenAsync(customer, new OrderUserInteractionRequest { Url = "https://alarms.example" });
            return response is { IsSuccessStatusCode: true, Content: true };
        }

        public async Task<bool> ErrorLooked(string customer, OrderUserInteractionRequest r)
        {
            var response = await alarms.OpenAsync(customer, r);
            return response.Error is null;
        }
    }
}
