using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Routes.BaseAddresses
{
    public class Below
    {
        public async Task Missing(OrderUserInteractionRequest r)
        {
            using var http = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net/Service/Order/") };
            using var response = await http.PutAsJsonAsync("UserInteraction/", r); // VITEC001 {"UserInteraction/"}
            response.EnsureSuccessStatusCode();
        }

        public async Task Right(OrderUserInteractionRequest r)
        {
            using var http = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net/Service/Order/") };
            using var response = await http.PutAsJsonAsync("UserInteraction/M1", r);
            response.EnsureSuccessStatusCode();
        }

        public async Task Elsewhere(OrderUserInteractionRequest r)
        {
            using var http = new HttpClient { BaseAddress = new Uri("https://supplier.se/") };
            using var response = await http.PutAsJsonAsync("UserInteraction/", r);
            response.EnsureSuccessStatusCode();
        }

        public async Task WithASlash(OrderUserInteractionRequest r)
        {
            using var http = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net/") };
            using var response = await http.PutAsJsonAsync("/Service/Order/UserInteraction/", r); // VITEC001 {"/Service/Order/UserInteraction/"}
            response.EnsureSuccessStatusCode();
        }
    }
}
