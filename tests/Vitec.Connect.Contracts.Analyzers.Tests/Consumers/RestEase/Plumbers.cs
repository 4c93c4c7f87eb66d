using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using RestEase;
using Vitec.Connect.Contracts;

namespace RestEasePlumbers
{
    public interface IRight
    {
        [Header("Authorization")]
        AuthenticationHeaderValue Authorization { get; set; }

        [Put("Service/Order/UserInteraction/{customerId}")]
        Task<bool> AskAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

        [Put("Service/Order/UserInteraction/{customer}")]
        Task<Response<bool>> AskNamedAsync([Path("customer")] string id, [Body] OrderUserInteractionRequest request);

        [AllowAnyStatusCode]
        [Put("Service/Order/UserInteraction/{customerId}")]
        Task<Response<bool>> AskAnywayAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

        [Get("Service/Order/Status/{customerId}")]
        Task<string> StatusAsync([Path] string customerId);
    }

    public interface IWithProperty
    {
        [Path("customerId")]
        string CustomerId { get; set; }

        [Put("Service/Order/UserInteraction/{customerId}")]
        Task<bool> AskAsync([Body] OrderUserInteractionRequest request);
    }

    public interface INobody
    {
        [Put("Service/Order/UserInteraction")] // VITEC001
        Task<bool> NobodyAsync([Body] OrderUserInteractionRequest request);

        [Post("Service/Order/UserInteraction/{customerId}")] // VITEC005
        Task<bool> PostedAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);
    }

    public interface IWrong
    {
        [Put("/Service/Order/UserInteraction/{customerId}")] // VITEC001 {"/Service/Order/UserInteraction/{customerId}"}
        Task<bool> NotSuppliedAsync([Query] string customerId, [Body] OrderUserInteractionRequest request);

        [Patch("/Service/Order/UserInteraction/{customerId}")] // VITEC005
        Task<bool> PatchedAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);
    }

    [Header("Authorization", "Basic cm9yOm1vam8=")] // VITEC012
    public interface IConstant
    {
        [Put("Service/Order/UserInteraction/{customerId}")]
        Task<bool> AskAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);
    }

    public class Uses(IRight right)
    {
        public async Task Throws(OrderUserInteractionRequest r) => await right.AskAsync("M1", r);

        public async Task Ignored(OrderUserInteractionRequest r) => await right.AskAnywayAsync("M1", r); // VITEC013

        public async Task<bool> Looked(OrderUserInteractionRequest r)
        {
            var response = await right.AskAnywayAsync("M1", r);
            return response.ResponseMessage.IsSuccessStatusCode && response.GetContent();
        }

        public Task<bool> Host(HttpRequestMessage incoming) => right.AskAsync("M1", new OrderUserInteractionRequest { Url = incoming.RequestUri!.Authority }); // VITEC003

        public static IRight Plain() => RestClient.For<IRight>("http://connect.maklare.vitec.net"); // VITEC011

        public static IRight PlainUri() => RestClient.For<IRight>(new Uri("http://connect.maklare.vitec.net")); // VITEC011

        public static IRight Secure() => RestClient.For<IRight>("https://connect.maklare.vitec.net");

        public static IRight Instance() => new RestClient("http://connect.maklare.vitec.net").For<IRight>(); // VITEC011

        public static void Authorize(IRight api) => api.Authorization = new AuthenticationHeaderValue("Basic", "cm9yOm1vam8="); // VITEC012
    }
}
