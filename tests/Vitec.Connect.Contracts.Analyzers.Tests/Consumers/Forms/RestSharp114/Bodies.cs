using System;
using System.Collections.Generic;
using System.Net;
using System.Threading.Tasks;
using RestSharp;
using Vitec.Connect.Contracts;

namespace Altan.Byggarna;

public class Bodies(RestClient client)
{
    private const string Path = "Service/Order/UserInteraction/M55";

    public Task<RestResponse> A() => client.ExecutePutAsync(new RestRequest(Path).AddJsonBody("{\"id\":\"55\",\"url\":\"https://altan.se\"}"));

    public Task<RestResponse> B() => client.ExecutePutAsync(new RestRequest(Path).AddJsonBody("{\"id\":\"55\",\"href\":\"https://altan.se\"}")); // VITEC009

    public Task<RestResponse> C() => client.ExecutePutAsync(new RestRequest(Path).AddJsonBody(new { id = "55", url = "index.html" })); // VITEC002 {"index.html"}

    public Task<RestResponse> D() => client.ExecutePutAsync(new RestRequest(Path).AddJsonBody(new { id = "55", url = "https://altan.se/index.html" }));

    public Task<RestResponse> E() => client.ExecutePutAsync(new RestRequest(Path).AddJsonBody(new Dictionary<string, object> { ["id"] = "55", ["url"] = "altan.se" })); // VITEC003

    public Task<RestResponse> F() => client.ExecutePutAsync(new RestRequest(Path).AddJsonBody(new Dictionary<string, object> { ["id"] = "55", ["url"] = "https://altan.se" }));

    public Task<RestResponse> G() => client.ExecutePutAsync(new RestRequest(Path).AddJsonBody(new Dictionary<string, object> { ["id"] = "55", ["klart"] = true })); // VITEC009

    public Task<RestResponse> H(string id) => client.ExecutePutAsync(new RestRequest(Path).AddStringBody($"{{\"id\":\"{id}\",\"url\":\"https://altan.se/{id}\"}}", ContentType.Json));

    public Task<RestResponse> I(string id) => client.ExecutePutAsync(new RestRequest(Path).AddStringBody($"{{\"id\":\"{id}\",\"url\":\"/{id}\"}}", ContentType.Json)); // VITEC002

    public Task<RestResponse> J(string id) => client.ExecutePutAsync(new RestRequest(Path).AddStringBody($"{{\"id\":\"{id}\",\"url\":\"https://altan.se/{id}\"", DataFormat.Json)); // VITEC009

    public Task<RestResponse> K(string id) => client.ExecutePostAsync(new RestRequest("orders").AddStringBody($"{{\"orderId\":\"{id}\"}}", ContentType.Json));

    public Task<RestResponse> L(string body) => client.ExecutePutAsync(new RestRequest(Path).AddStringBody(body, ContentType.Json));

    public Task<RestResponse> M() => client.ExecutePutAsync(new RestRequest(Path).AddJsonBody(new OrderUserInteractionRequest { Url = "www.altan.se" })); // VITEC003 {"www.altan.se"}

    public async Task<bool> N(OrderUserInteractionRequest body) => await client.PutJsonAsync("Service/Order/UserInteraction", body) == HttpStatusCode.OK; // VITEC001

    public async Task<bool> O(OrderUserInteractionRequest body) => await client.PutJsonAsync(Path, body) == HttpStatusCode.OK;

    public async Task<bool> P(OrderUserInteractionRequest body) => await client.PostJsonAsync(Path, body) == HttpStatusCode.OK; // VITEC005

    public Task<bool> Q(OrderUserInteractionRequest body) => client.PutJsonAsync<OrderUserInteractionRequest, bool>(Path, body);

    public Task<RestResponse> R(string customerId, OrderUserInteractionRequest body)
    {
        var request = new RestRequest { Resource = "Service/Order/UserInteraction/{customerId}", Method = Method.Put };
        request.AddUrlSegment("customerId", customerId);
        return client.ExecuteAsync(request.AddJsonBody(body));
    }

    public Task<RestResponse> S(OrderUserInteractionRequest body)
    {
        var request = new RestRequest
        {
            Resource = "Service/Order/UserInteraction/{customerId}", // VITEC001
            Method = Method.Delete, // VITEC005 {Method.Delete}
        };
        return client.ExecuteAsync(request.AddJsonBody(body));
    }
}
