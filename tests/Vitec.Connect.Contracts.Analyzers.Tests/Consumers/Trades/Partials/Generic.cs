using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Takbolaget;

public abstract class ApiBase<TBody>(HttpClient http)
    where TBody : class
{
    protected abstract string Route { get; }

    protected async Task<bool> PutAsync(string id, TBody body)
    {
        using var response = await http.PutAsJsonAsync(Route + "/" + Uri.EscapeDataString(id), body);
        return response.IsSuccessStatusCode;
    }
}

public sealed class InteractionApi(HttpClient http) : ApiBase<OrderUserInteractionRequest>(http)
{
    protected override string Route => "Service/Order/UserInteraction";

    public Task<bool> AskAsync(string customer, Func<int, string> link, int order) =>
        PutAsync(customer, new OrderUserInteractionRequest { Id = order.ToString(), Url = link(order) });
}
