using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace FlurlConsumers.Verbs;

public class All(IFlurlClient client)
{
    private const string Address = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1";

    public Task<IFlurlResponse> Put(HttpContent c) => Address.PutAsync(c);

    public Task<IFlurlResponse> Post(HttpContent c) => Address.PostAsync(c); // VITEC005

    public Task<IFlurlResponse> Delete() => Address.DeleteAsync(); // VITEC005

    public Task<bool> GetJson() => Address.GetJsonAsync<bool>(); // VITEC005

    public Task<IFlurlResponse> SendJson(OrderUserInteractionRequest body) => Address.SendJsonAsync(HttpMethod.Post, body); // VITEC005

    public Task<IFlurlResponse> SendJsonRight(OrderUserInteractionRequest body) => Address.SendJsonAsync(HttpMethod.Put, body);

    public Task<IFlurlResponse> SendText(string json) => Address.SendStringAsync(new HttpMethod("PUT"), json);

    public Task<IFlurlResponse> SendTextPatch(string json) => Address.SendStringAsync(HttpMethod.Patch, json); // VITEC005

    public Task<IFlurlResponse> PostForm() => Address.PostUrlEncodedAsync(new { id = "1" }); // VITEC005

    public Task<IFlurlResponse> PostWithHeaders(OrderUserInteractionRequest body) => Address.WithHeader("Accept", "application/json").WithTimeout(3).PostJsonAsync(body); // VITEC005

    public Task<IFlurlResponse> PutWithHeaders(OrderUserInteractionRequest body) => Address.WithHeaders(new { Accept = "application/json" }).WithTimeout(3).PutJsonAsync(body);

    public Task<IFlurlResponse> Client(OrderUserInteractionRequest body) => client.Request("Service/Order/UserInteraction/M1").PostJsonAsync(body); // VITEC005

    public Task<IFlurlResponse> ClientSegments(OrderUserInteractionRequest body, string id) => client.Request("Service", "Order").AppendPathSegments("UserInteraction", id).PutJsonAsync(body);

    public Task<IFlurlResponse> ClientList(OrderUserInteractionRequest body) => client.Request().AppendPathSegments(new[] { "Service", "Order", "UserInteraction" }).PutJsonAsync(body); // VITEC001

    public Task<IFlurlResponse> ClientQuery(OrderUserInteractionRequest body, string id) => client.Request("Service/Order/UserInteraction", id).SetQueryParam("lang", "sv").PutJsonAsync(body);

    public Task<IFlurlResponse> ClientElsewhere(OrderUserInteractionRequest body) => client.Request("Service/Order/Status").PostJsonAsync(body);

    public Task<IFlurlResponse> EscapedInTheText(OrderUserInteractionRequest body, string id) => client.Request("Service/Order/UserInteraction/" + Uri.EscapeDataString(id)).PutJsonAsync(body);

    public Task<IFlurlResponse> Interpolated(OrderUserInteractionRequest body, Guid id) => client.Request($"Service/Order/UserInteraction/{id}").PutJsonAsync(body);

    public async Task<IFlurlResponse> Local(OrderUserInteractionRequest body, string id)
    {
        var request = client.Request("Service/Order/UserInteraction");
        request.Url.AppendPathSegment(id);
        return await request.PutJsonAsync(body);
    }

    public async Task<IFlurlResponse> LocalMissing(OrderUserInteractionRequest body)
    {
        var request = client.Request("Service/Order/UserInteraction"); // VITEC001
        request.WithHeader("Accept", "application/json");
        return await request.PutJsonAsync(body);
    }

    public Task<IFlurlResponse> Dictionary() => Address.PutJsonAsync(new Dictionary<string, object> { ["id"] = "1", ["url"] = "//supplier.se" }); // VITEC003 {"//supplier.se"}

    public Task<IFlurlResponse> DictionaryRight() => Address.PutJsonAsync(new Dictionary<string, object> { ["id"] = "1", ["url"] = "https://supplier.se" });
}
