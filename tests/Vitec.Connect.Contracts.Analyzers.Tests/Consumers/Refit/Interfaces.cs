using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Refit;
using Vitec.Connect.Contracts;

namespace RefitConsumers.Interfaces
{
    public interface IVitecMissing
    {
        [Put("/Service/Order/UserInteraction")] // VITEC001 {"/Service/Order/UserInteraction"}
        Task<bool> AskAsync([Body] OrderUserInteractionRequest request);

        [Put("/Service/Order/UserInteraction/{customerId}")] // VITEC001 {"/Service/Order/UserInteraction/{customerId}"}
        Task<bool> AskTemplateAsync([Body] OrderUserInteractionRequest request, string customer);

        [Put("/Service/Order/UserInteraction/")] // VITEC001
        Task<bool> AskQueryAsync([Query] string customerId, [Body] OrderUserInteractionRequest request);
    }

    public interface IVitec
    {
        [Put("/Service/Order/UserInteraction/{customerId}")]
        Task<bool> AskAsync(string customerId, [Body] OrderUserInteractionRequest request);

        [Put("/Service/Order/UserInteraction/{id}")]
        Task<bool> AskOtherNameAsync(string id, [Body] OrderUserInteractionRequest request, CancellationToken token);

        [Put("/Service/Order/UserInteraction/{customerId}")]
        Task<ApiResponse<bool>> AskAliasAsync([AliasAs("customerId")] string customer, [Body] OrderUserInteractionRequest request);

        [Put("/Service/Order/UserInteraction/M1")]
        Task<bool> AskFixedAsync([Body] OrderUserInteractionRequest request);

        [Put("/Service/Order/UserInteraction/{CustomerID}")]
        Task<IApiResponse> AskCaseAsync(string customerId, [Body] OrderUserInteractionRequest request);

        [Put("/Service/Order/UserInteraction/{customer.Id}")]
        Task<bool> AskPropertyAsync(Customer customer, [Body] OrderUserInteractionRequest request);

        [Get("/Service/Order/Status/{id}")]
        Task<string> StatusAsync(string id);
    }

    public record Customer(string Id);

    public interface IVitecVerbs
    {
        [Post("/Service/Order/UserInteraction/{customerId}")] // VITEC005
        Task<bool> PostAsync(string customerId, [Body] OrderUserInteractionRequest request);

        [Get("/Service/Order/UserInteraction/{customerId}")] // VITEC005
        Task<bool> GetAsync(string customerId);

        [Patch("/Service/Order/UserInteraction/{customerId}")] // VITEC005
        Task<bool> PatchAsync(string customerId, [Body] OrderUserInteractionRequest request);

        [Post("/Service/Order/UserInteractions/{customerId}")]
        Task<bool> ElsewhereAsync(string customerId, [Body] OrderUserInteractionRequest request);
    }

    [Headers("Authorization: Basic c3VwcGxpZXI6U29tbWFyMjAyNA==")] // VITEC012
    public interface IVitecWithCredentials
    {
        [Put("/Service/Order/UserInteraction/{customerId}")]
        Task<bool> AskAsync(string customerId, [Body] OrderUserInteractionRequest request);
    }

    [Headers("Accept: application/json", "Authorization: Basic")]
    public interface IVitecWithDynamicCredentials
    {
        [Put("/Service/Order/UserInteraction/{customerId}")]
        Task<bool> AskAsync(string customerId, [Header("Authorization")] string authorization, [Body] OrderUserInteractionRequest request);
    }

    public class Clients
    {
        public IVitec Plain() => RestService.For<IVitec>("http://connect.maklare.vitec.net"); // VITEC011 {"http://connect.maklare.vitec.net"}

        public IVitec Secure() => RestService.For<IVitec>("https://connect.maklare.vitec.net");

        public IVitec Loopback() => RestService.For<IVitec>("http://localhost:5000");

        public IOther Other() => RestService.For<IOther>("http://orders.supplier.se");
    }

    public interface IOther
    {
        [Get("/orders/{id}")]
        Task<string> GetAsync(string id);
    }

    public class Callers(IVitec vitec)
    {
        public async Task Relative() => Console.WriteLine(await vitec.AskAsync("M1", new OrderUserInteractionRequest { Url = "/orders/1" })); // VITEC002 {"/orders/1"}

        public async Task Good() => Console.WriteLine(await vitec.AskAsync("M1", new OrderUserInteractionRequest { Url = "https://supplier.se/orders/1" }));

        public async Task Throws(OrderUserInteractionRequest r)
        {
            await vitec.AskAsync("M1", r);
        }

        public async Task NotLookedAt(OrderUserInteractionRequest r)
        {
            await vitec.AskAliasAsync("M1", r); // VITEC013
        }

        public async Task LookedAt(OrderUserInteractionRequest r)
        {
            var response = await vitec.AskAliasAsync("M1", r);
            await response.EnsureSuccessStatusCodeAsync();
        }

        public async Task<bool> StatusLookedAt(OrderUserInteractionRequest r)
        {
            using var response = await vitec.AskAliasAsync("M1", r);
            return response.IsSuccessStatusCode && response.Content;
        }
    }
}

namespace RefitConsumers.Mine
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class PutAttribute(string path) : Attribute
    {
        public string Path { get; } = path;
    }

    public interface IOwn
    {
        [RefitConsumers.Mine.Put("/Service/Order/UserInteraction")]
        Task<bool> AskAsync();
    }
}
