using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using RestEase;
using Vitec.Connect.Contracts;

namespace Hyres.Garantin
{
    public interface IRight
    {
        [Put("Service/Order/UserInteraction/{customerId}")]
        Task<bool> AskAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

        [Put("Service/Order/UserInteraction/{customerId}")]
        Task<bool> AskNamedAsync([Path("customerId")] string customer, [Body] OrderUserInteractionRequest request, CancellationToken cancellationToken);

        [Put("/Service/Order/UserInteraction/{id}")]
        Task<bool> AskIdAsync([Path] string id, [Body] OrderUserInteractionRequest request);
    }

    public interface IWithProperty
    {
        [Path("customerId")]
        string CustomerId { get; set; }

        [Header("Authorization")]
        AuthenticationHeaderValue Authorization { get; set; }

        [Put("Service/Order/UserInteraction/{customerId}")]
        Task AskAsync([Body] OrderUserInteractionRequest request);
    }

    public interface IWrong
    {
        [Put("Service/Order/UserInteraction/{customerId}")] // VITEC001
        Task NoParameterAsync([Body] OrderUserInteractionRequest request);

        [Put("Service/Order/UserInteraction/{customerId}")] // VITEC001
        Task QueryAsync([Query] string customerId, [Body] OrderUserInteractionRequest request);

        [Put("Service/Order/UserInteraction/{customerId}")] // VITEC001
        Task OtherNameAsync([Path("id")] string customerId, [Body] OrderUserInteractionRequest request);

        [Put("Service/Order/UserInteraction")] // VITEC001
        Task NoTemplateAsync([Body] OrderUserInteractionRequest request);

        [Post("Service/Order/UserInteraction/{customerId}")] // VITEC005
        Task PostAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

        [Get("Service/Order/UserInteraction/{customerId}")] // VITEC005
        Task<bool> GetAsync([Path] string customerId);

        [Patch("/Service/Order/UserInteraction/{customerId}")] // VITEC005
        Task PatchAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);
    }

    public interface IOther
    {
        [Get("Service/Order/Status/{customerId}")]
        Task<string> StatusAsync([Path] string customerId);

        [Post("Service/Order/Comment")]
        Task CommentAsync([Body] string comment);

        [Put("Service/Order/UserInteraction/{customerId}/archive")]
        Task ArchiveAsync([Path] string customerId);
    }

    public interface IAnswers
    {
        [AllowAnyStatusCode]
        [Put("Service/Order/UserInteraction/{customerId}")]
        Task<HttpResponseMessage> AskRawAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

        [Put("Service/Order/UserInteraction/{customerId}")]
        Task<HttpResponseMessage> AskThrowingAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);
    }

    public class Usage
    {
        private readonly IAnswers _answers;

        public Usage(IAnswers answers) => _answers = answers;

        public async Task A(string customerId, OrderUserInteractionRequest request)
        {
            await _answers.AskRawAsync(customerId, request); // VITEC013
        }

        public async Task B(string customerId, OrderUserInteractionRequest request)
        {
            using var response = await _answers.AskRawAsync(customerId, request);
            response.EnsureSuccessStatusCode();
        }

        public async Task C(string customerId, OrderUserInteractionRequest request)
        {
            await _answers.AskThrowingAsync(customerId, request);
        }

        public IWithProperty D(string token)
        {
            var api = RestClient.For<IWithProperty>("https://connect.maklare.vitec.net");
            api.CustomerId = "M1";
            api.Authorization = new AuthenticationHeaderValue("Basic", token);
            return api;
        }

        public IWithProperty E()
        {
            var api = RestClient.For<IWithProperty>("https://connect.maklare.vitec.net");
            api.Authorization = new AuthenticationHeaderValue("Basic", "aHlyZXM6Z2FyYW50aQ=="); // VITEC012
            return api;
        }

        public IRight F() => RestClient.For<IRight>("http://connect.maklare.vitec.net"); // VITEC011

        public IRight G() => RestClient.For<IRight>("http://localhost:5000");

        public IOther H() => RestClient.For<IOther>("http://intern.hyres.se");

        public IRight I() => RestClient.For<IRight>(new HttpClient { BaseAddress = new Uri("http://connect.maklare.vitec.net") }); // VITEC011

        public Task<bool> J(IRight api, string customerId) => api.AskAsync(customerId, new OrderUserInteractionRequest { Url = "/hyra" }); // VITEC002 {"/hyra"}

        public Task<bool> K(IRight api, string customerId) => api.AskAsync(customerId, new OrderUserInteractionRequest { Url = "https://hyres.se/hyra" });
    }
}
