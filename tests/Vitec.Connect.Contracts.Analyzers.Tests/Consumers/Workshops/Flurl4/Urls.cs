using System;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace FlCases.Urls;

public class Urls
{
    private static readonly Url Root = new("https://connect.maklare.vitec.net/Service/Order");

    private static Url Interaction(string customer) => Root.Clone().AppendPathSegments("UserInteraction", customer);

    public Task<IFlurlResponse> A(string customer, OrderUserInteractionRequest body) => Interaction(customer).PutJsonAsync(body);

    public Task<IFlurlResponse> B(Uri root, string customer, OrderUserInteractionRequest body) => root.AppendPathSegments("Service", "Order", "UserInteraction", customer).PutJsonAsync(body);

    public Task<IFlurlResponse> C(Uri root, OrderUserInteractionRequest body) => root.AppendPathSegments("Service", "Order", "UserInteraction").PutJsonAsync(body); // VITEC001

    public Task<IFlurlResponse> D(string root, string customer, OrderUserInteractionRequest body) => Url.Combine(root, "Service/Order/UserInteraction", customer).PutJsonAsync(body); // VITEC006 {customer}

    public Task<IFlurlResponse> E(int customer, OrderUserInteractionRequest body) => "http://connect.maklare.vitec.net".AppendPathSegment($"Service/Order/UserInteraction/{customer}").PutJsonAsync(body); // VITEC011

    public Task<IFlurlResponse> F(int customer, OrderUserInteractionRequest body) => "http://localhost:8080".AppendPathSegment($"Service/Order/UserInteraction/{customer}").PutJsonAsync(body);

    public async Task G(int customer, OrderUserInteractionRequest body)
    {
        var request = "https://connect.maklare.vitec.net".AppendPathSegment($"Service/Order/UserInteraction/{customer}").WithHeader("X-App", "1");
        request.AllowAnyHttpStatus();
        await request.PutJsonAsync(body); // VITEC013
    }

    public async Task H(int customer, OrderUserInteractionRequest body)
    {
        var request = "https://connect.maklare.vitec.net".AppendPathSegment($"Service/Order/UserInteraction/{customer}").WithHeader("X-App", "1");
        await request.PutJsonAsync(body);
    }

    public async Task<bool> I(int customer, OrderUserInteractionRequest body)
    {
        try
        {
            return await $"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{customer}".PutJsonAsync(body).ReceiveJson<bool>();
        }
        catch (FlurlHttpException e) when (e.StatusCode == 403)
        {
            return false;
        }
    }

    public Task<IFlurlResponse> J(int customer, OrderUserInteractionRequest body) => $"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{customer}".SendJsonAsync(HttpMethod.Put, body);

    public Task<IFlurlResponse> K(int customer, OrderUserInteractionRequest body) => $"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{customer}".SendJsonAsync(HttpMethod.Post, body); // VITEC005 {HttpMethod.Post}

    public Task<string> L(int customer) => $"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{customer}".GetStringAsync(); // VITEC005

    public OrderUserInteractionRequest M() => new() { Url = Root };

}
