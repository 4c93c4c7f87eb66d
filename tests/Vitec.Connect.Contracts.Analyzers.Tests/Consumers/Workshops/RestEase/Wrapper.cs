using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using RestEase;
using Vitec.Connect.Contracts;

namespace Passed.Re
{
    [AllowAnyStatusCode]
    public interface IVitec
    {
        [Header("Authorization")]
        AuthenticationHeaderValue Authorization { get; set; }

        [Put("Service/Order/UserInteraction/{customerId}")]
        Task<Response<bool>> PutAsync([Path] string customerId, [Body] OrderUserInteractionRequest body);
    }

    public class Client
    {
        private readonly IVitec _api;

        public Client(string url, string user, string password)
        {
            _api = Create(url);
            _api.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(user + ":" + password)));
        }

        public Client()
        {
            _api = Create("http://vitec.re.se"); // VITEC011
            _api.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("re:re"))); // VITEC012
        }

        private static IVitec Create(string url) => RestClient.For<IVitec>(url);

        private static async Task<bool> Read(Task<Response<bool>> task)
        {
            var response = await task;
            return response.ResponseMessage.IsSuccessStatusCode && response.GetContent();
        }

        private static OrderUserInteractionRequest Body(string id, string page) => new OrderUserInteractionRequest { Id = id, Url = page + id };

        public Task<bool> A(string c, string id) => Read(_api.PutAsync(c, Body(id, "https://re.se/")));

        public Task<bool> B(string c, string id) => Read(_api.PutAsync(c, Body(id, "re.se/"))); // VITEC003 {"re.se/"}

        public async Task C(string c, string id) => await _api.PutAsync(c, Body(id, "https://re.se/")); // VITEC013
    }
}
