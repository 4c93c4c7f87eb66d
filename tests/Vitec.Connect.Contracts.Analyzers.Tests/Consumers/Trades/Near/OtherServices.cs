using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Nara;

/// <summary>A service of our own whose routes remind of theirs.</summary>
public class OwnService(HttpClient http)
{
    public Task<HttpResponseMessage> Plural(string id) => http.PostAsync("Service/Order/UserInteractions/" + id, null);

    public Task<HttpResponseMessage> Prefix(string id) => http.PostAsync("Service/OrderUserInteraction/" + id, null);

    public Task<HttpResponseMessage> Dashed(string id) => http.DeleteAsync($"service/order/user-interaction/{id}");

    public Task<HttpResponseMessage> Longer(string id) => http.GetAsync($"Service/Order/UserInteraction/{id}/Comments/1");

    public Task<HttpResponseMessage> Fragmented(string id) => http.GetAsync($"docs#Service/Order/UserInteraction/{id}");

    public async Task Body()
    {
        await http.PutAsJsonAsync("orders", new { link = "/x", number = 1 });
        await http.PutAsync("orders", new StringContent("<a><b></a>", Encoding.UTF8, "application/xml"));
        await http.PutAsync("http://orders.example/orders", new StringContent("{", Encoding.UTF8, "application/json"));
    }
}
