using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace LookAlikes.Generated
{
    public class Client(HttpClient http)
    {
        public Task<HttpResponseMessage> Post(string id) => http.PostAsJsonAsync($"http://connect.maklare.vitec.net/Service/Order/UserInteraction/{id}", new OrderUserInteractionRequest { Url = "/a" });

        public Task<HttpResponseMessage> Nobody() => http.PutAsJsonAsync("Service/Order/UserInteraction/", new { x = 1 });
    }
}
