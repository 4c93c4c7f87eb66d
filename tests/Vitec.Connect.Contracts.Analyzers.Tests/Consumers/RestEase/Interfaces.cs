using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using RestEase;
using Vitec.Connect.Contracts;

namespace RestEaseConsumers.Interfaces
{
    public interface IVitecMissing
    {
        [Put("Service/Order/UserInteraction")] // VITEC001 {"Service/Order/UserInteraction"}
        Task<bool> AskAsync([Body] OrderUserInteractionRequest request);

        [Put("Service/Order/UserInteraction/{customerId}")] // VITEC001 {"Service/Order/UserInteraction/{customerId}"}
        Task<bool> AskTemplateAsync([Query] string customerId, [Body] OrderUserInteractionRequest request);

        [Put("Service/Order/UserInteraction/{customerId}")] // VITEC001
        Task<bool> AskOtherAsync([Path("customer")] string customer, [Body] OrderUserInteractionRequest request);
    }

    public interface IVitec
    {
        [Put("Service/Order/UserInteraction/{customerId}")]
        Task<bool> AskAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

        [Put("Service/Order/UserInteraction/{id}")]
        Task<bool> AskNamedAsync([Path("id")] string customer, [Body] OrderUserInteractionRequest request);

        [Put("Service/Order/UserInteraction/M1")]
        Task<bool> AskFixedAsync([Body] OrderUserInteractionRequest request);

        [AllowAnyStatusCode]
        [Put("Service/Order/UserInteraction/{customerId}")]
        Task<HttpResponseMessage> AskAnyAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

        [Get("Service/Order/Status/{id}")]
        Task<string> StatusAsync([Path] string id);
    }

    public interface IVitecWithProperty
    {
        [Path("customerId")]
        string CustomerId { get; set; }

        [Header("Authorization")]
        AuthenticationHeaderValue Authorization { get; set; }

        [Put("Service/Order/UserInteraction/{customerId}")]
        Task<bool> AskAsync([Body] OrderUserInteractionRequest request);
    }

    public interface IVitecVerbs
    {
        [Post("Service/Order/UserInteraction/{customerId}")] // VITEC005
        Task<bool> PostAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

        [Delete("Service/Order/UserInteraction/{customerId}")] // VITEC005
        Task DeleteAsync([Path] string customerId);

        [Post("Service/Order/Other/{customerId}")]
        Task<bool> ElsewhereAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);
    }

    public class Clients
    {
        public IVitec Plain() => RestClient.For<IVitec>("http://connect.maklare.vitec.net"); // VITEC011 {"http://connect.maklare.vitec.net"}

        public IVitec PlainUri() => RestClient.For<IVitec>(new Uri("http://connect.maklare.vitec.net")); // VITEC011

        public IVitec Secure() => RestClient.For<IVitec>("https://connect.maklare.vitec.net");

        public async Task<bool> Authorized(OrderUserInteractionRequest r)
        {
            var api = RestClient.For<IVitecWithProperty>("https://connect.maklare.vitec.net");
            api.CustomerId = "M1";
            api.Authorization = new AuthenticationHeaderValue("Basic", "c3VwcGxpZXI6U29tbWFyMjAyNA=="); // VITEC012
            return await api.AskAsync(r);
        }
    }

    public class Callers(IVitec vitec)
    {
        public async Task Throws(OrderUserInteractionRequest r)
        {
            await vitec.AskAsync("M1", r);
        }

        public async Task Allowed(OrderUserInteractionRequest r)
        {
            await vitec.AskAnyAsync("M1", r); // VITEC013
        }

        public async Task AllowedAndChecked(OrderUserInteractionRequest r)
        {
            using var response = await vitec.AskAnyAsync("M1", r);
            response.EnsureSuccessStatusCode();
        }
    }
}
