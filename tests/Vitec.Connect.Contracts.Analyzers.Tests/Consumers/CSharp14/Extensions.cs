using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace CSharp14.Extensions
{
    public static class ConnectMembers
    {
        private const string Root = "https://connect.maklare.vitec.net/";

        extension(HttpClient http)
        {
            public Task<HttpResponseMessage> AskAsync(long customer, OrderUserInteractionRequest request) =>
                http.PutAsJsonAsync($"{Root}Service/Order/UserInteraction/{customer}", request);

            public Task<HttpResponseMessage> AskNobodyAsync(OrderUserInteractionRequest request) =>
                http.PutAsJsonAsync($"{Root}Service/Order/UserInteraction/", request); // VITEC001
        }

        extension(OrderUserInteractionRequest request)
        {
            public OrderUserInteractionRequest At(string page)
            {
                request.Url = page;
                return request;
            }

            public OrderUserInteractionRequest AtHome()
            {
                request.Url = "www.supplier.example"; // VITEC003
                return request;
            }
        }
    }
}
