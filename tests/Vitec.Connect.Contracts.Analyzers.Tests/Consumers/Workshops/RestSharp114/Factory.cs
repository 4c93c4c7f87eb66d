using System;
using System.Threading.Tasks;
using RestSharp;
using Vitec.Connect.Contracts;

namespace Workshop.Factory;

public enum Action { Create, Update, Remove }

public class Factory(RestClient client)
{
    private static Method MethodOf(Action action) => action switch
    {
        Action.Create => Method.Post,
        Action.Remove => Method.Delete,
        _ => Method.Put,
    };

    private static RestRequest For(Action action, string customer)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", MethodOf(action));
        request.AddUrlSegment("customerId", customer);
        return request;
    }

    private RestRequest Typed<T>(string route, T body, Method method = Method.Put) where T : class
    {
        var request = new RestRequest(route) { Method = method };
        request.AddJsonBody(body);
        return request;
    }

    private async Task<bool> Sent(RestRequest request)
    {
        var response = await client.ExecuteAsync(request);
        return response.IsSuccessful;
    }

    public Task<bool> A(string c, OrderUserInteractionRequest r) => Sent(For(Action.Update, c).AddJsonBody(r));

    public Task<bool> B(int c, OrderUserInteractionRequest r) => Sent(Typed($"Service/Order/UserInteraction/{c}", r));

    public Task<bool> C(int c, OrderUserInteractionRequest r) => Sent(Typed($"Service/Order/UserInteraction/{c}", r, Method.Post)); // VITEC005 {Method.Post}

    public Task<bool> D(OrderUserInteractionRequest r) => Sent(Typed("Service/Order/UserInteraction/", r)); // VITEC001 {"Service/Order/UserInteraction/"}

    public Task<bool> E(int c, OrderUserInteractionRequest r) => Sent(Typed("Service/Order/Status/" + c, r, Method.Post));

    public Task<bool> F(int c, OrderUserInteractionRequest r, bool create)
    {
        var method = create ? Method.Post : Method.Put;
        return Sent(Typed($"Service/Order/UserInteraction/{c}", r, method)); // VITEC005 {method}
    }

    public Task<bool> G(int c, OrderUserInteractionRequest r)
    {
        var method = Method.Post;
        method = Method.Put;
        return Sent(Typed($"Service/Order/UserInteraction/{c}", r, method));
    }

    public Task<bool> H(int c, OrderUserInteractionRequest r, Method method) => Sent(Typed($"Service/Order/UserInteraction/{c}", r, method));
}

public class Prepared(RestClient client)
{
    private static void Prepare(RestRequest request, OrderUserInteractionRequest body)
    {
        request.Method = Method.Put;
        request.AddJsonBody(body);
    }

    private static void PrepareWrong(RestRequest request)
    {
        request.Method = Method.Patch; // VITEC005 {Method.Patch}
        request.AddHeader("X-App", "1");
    }

    public async Task<bool> A(string c, OrderUserInteractionRequest r)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}").AddUrlSegment("customerId", c);
        Prepare(request, r);
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> B(string c)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddUrlSegment("customerId", c);
        PrepareWrong(request);
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }
}
