using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Refit;
using Vitec.Connect.Contracts;

namespace Raffinerat.Tva
{
    internal interface IConnect
    {
        [Put(Routes.Interaction)]
        Task<IApiResponse> Interact(string customerId, [Body] OrderUserInteractionRequest request);

        [Put(Routes.Prefix + "{customerId}?source={source}")]
        Task InteractFrom(string customerId, string source, [Body] OrderUserInteractionRequest request);

        [Delete(Routes.Interaction)] // VITEC005
        Task Withdraw(string customerId);

        [Get("/Service/Order/UserInteraction/{customerId}/status")]
        Task<string> Status(string customerId);

        [Put(Routes.Prefix)] // VITEC001 {Routes.Prefix}
        Task InteractNobody([Body] OrderUserInteractionRequest request);

        [Put("/Service/Order/UserInteraction/{customerId}")]
        [Headers("Authorization: Basic cmFmZjppbmVyYXQ=")] // VITEC012
        Task InteractConstant(string customerId, [Body] OrderUserInteractionRequest request);

        [Put("/Service/Order/UserInteraction/{customerId}")]
        Task InteractHeader(string customerId, [Header("Authorization")] string authorization, [Body] OrderUserInteractionRequest request);
    }

    internal static class Routes
    {
        public const string Prefix = "/Service/Order/UserInteraction/";
        public const string Interaction = Prefix + "{customerId}";
    }

    internal class Registration
    {
        private readonly IConnect api;

        public Registration(HttpClient http)
        {
            http.BaseAddress = new Uri("https://connect.maklare.vitec.net");
            api = RestService.For<IConnect>(http);
        }

        public async Task<bool> Interact(string customer, string order)
        {
            var link = string.Join("/", new[] { "https://raff.se", "orders", order }.Where(p => p.Length > 0));
            using (var response = await api.Interact(customer, new OrderUserInteractionRequest { Id = order, Url = link }))
            {
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<IApiResponse> Pass(string customer, OrderUserInteractionRequest request)
        {
            return await api.Interact(customer, request);
        }

        public Task From(string customer, string source)
        {
            // only the source is relative
            return api.InteractFrom(customer, "/" + source, new OrderUserInteractionRequest { Url = "https://raff.se/" + source });
        }

        public async Task Header(string customer, OrderUserInteractionRequest request, Func<string> token)
        {
            request.Url ??= "https://raff.se";
            await api.InteractHeader(customer, token(), request);
        }

        public async Task HeaderRelative(string customer, OrderUserInteractionRequest request, Func<string> token)
        {
            request.Url ??= "#order"; // VITEC002 {"#order"}
            await api.InteractHeader(customer, token(), request);
        }
    }
}
