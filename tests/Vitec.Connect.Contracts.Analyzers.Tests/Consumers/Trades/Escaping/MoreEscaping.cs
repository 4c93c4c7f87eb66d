using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;
using System.Linq;
using System.Collections.Generic;

namespace Skydd;

public sealed record Customer(string Id)
{
    public override string ToString() => Id;
}

public class MoreEscaping(HttpClient http)
{
    private const string Route = "Service/Order/UserInteraction/";

    private string Path(string id) => Route + id; // VITEC006 {id}

    public Task<HttpResponseMessage> Helper(string id, HttpContent c) => http.PutAsync(Path(id), c);

    public Task<HttpResponseMessage> Trimmed(string id, HttpContent c) => http.PutAsync($"{Route}{id.Trim()}", c); // VITEC006 {id.Trim()}

    public Task<HttpResponseMessage> Upper(Customer customer, HttpContent c) => http.PutAsync($"{Route}{customer.Id.ToUpperInvariant()}", c); // VITEC006 {customer.Id.ToUpperInvariant()}

    public Task<HttpResponseMessage> Message(Customer customer, HttpContent c) => http.SendAsync(new HttpRequestMessage(HttpMethod.Put, new Uri(Route + customer.Id, UriKind.Relative)) { Content = c }); // VITEC006 {customer.Id}

    public async Task<bool> Element(List<string> ids, HttpContent c)
    {
        using var response = await http.PutAsync(Route + ids[0], c); // VITEC006 {ids[0]}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Local(IReadOnlyDictionary<string, string> map, HttpContent c)
    {
        var customerId = map["customer"];
        var path = Route + customerId; // VITEC006 {customerId}
        using var response = await http.PutAsync(path, c);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Based(Uri root, string id, HttpContent c)
    {
        using var response = await http.PutAsync(new Uri(root, $"/Service/Order/UserInteraction/{id}"), c); // VITEC006 {id}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Replaced(string id, HttpContent c)
    {
        using var response = await http.PutAsync((Route + "{customerId}").Replace("{customerId}", id), c); // VITEC006 {id}
        return response.IsSuccessStatusCode;
    }
}
