using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using RestEase;
using Vitec.Connect.Contracts;

namespace ReCases.More
{
    [AllowAnyStatusCode]
    public interface IQuiet
    {
        [Put("service/order/userinteraction/{customerId}")]
        Task<HttpResponseMessage> PutAsync([Path] string customerId, [Body] OrderUserInteractionRequest body, CancellationToken stop = default);

        [Put("service/order/userinteraction/{customerId}?a=b")]
        Task<Response<bool>> PutTypedAsync([Path("customerId")] string id, [Body] OrderUserInteractionRequest body);
    }

    public interface ILoud
    {
        [Put("service/order/userinteraction/{customerId}")]
        Task<HttpResponseMessage> PutAsync([Path] string customerId, [Body] OrderUserInteractionRequest body);

        [Put("service/order/userinteraction/?id={customerId}")] // VITEC001
        Task PutQueryAsync([Path] string customerId, [Body] OrderUserInteractionRequest body);

        [Post("service/order/userinteraction/{customerId}/notes")]
        Task PostNoteAsync([Path] string customerId, [Body] string note);

        [Delete("service/order/userinteraction/{customerId}")] // VITEC005
        Task DeleteAsync([Path] string customerId);

        [Put("service/order/userinteraction/{customer}")] // VITEC001
        Task PutRawAsync([RawQueryString] string customer, [Body] OrderUserInteractionRequest body);
    }

    public class Callers
    {
        private readonly IQuiet _quiet;
        private readonly ILoud _loud;

        public Callers(HttpClient http)
        {
            _quiet = RestClient.For<IQuiet>(http);
            _loud = RestClient.For<ILoud>("http://localhost:3000");
        }

        public async Task A() => await _quiet.PutAsync("M1", new OrderUserInteractionRequest { Url = "https://z.se" }); // VITEC013

        public async Task B() => await _loud.PutAsync("M1", new OrderUserInteractionRequest { Url = "https://z.se" });

        public async Task<bool> C()
        {
            var response = await _quiet.PutTypedAsync("M1", new OrderUserInteractionRequest { Url = "https://z.se" });
            {
                return response.ResponseMessage.IsSuccessStatusCode && response.GetContent();
            }
        }

        public async Task<bool> D()
        {
            var response = await _quiet.PutTypedAsync("M1", new OrderUserInteractionRequest { Url = "z.se" }); // VITEC013 VITEC003 {"z.se"}
            return response.GetContent();
        }

        public static ILoud Plain() => new RestClient("http://vitec.z.se").For<ILoud>(); // VITEC011
    }
}
