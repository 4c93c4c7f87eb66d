using System;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Snickaren;

public class FlurlClients
{
    private readonly IFlurlClient _secure = new FlurlClient("https://connect.maklare.vitec.net");

    public async Task<bool> Plain(OrderUserInteractionRequest body, string customer)
    {
        using var client = new FlurlClient("http://connect.maklare.vitec.net"); // VITEC011 {"http://connect.maklare.vitec.net"}
        var response = await client.Request("Service", "Order", "UserInteraction", customer).PutJsonAsync(body);
        return response.StatusCode == 200;
    }

    public async Task<bool> Missing(OrderUserInteractionRequest body)
    {
        var response = await _secure.Request("Service/Order/UserInteraction").PutJsonAsync(body); // VITEC001
        return response.StatusCode == 200;
    }

    public async Task<bool> Raw(string customer)
    {
        var response = await _secure.Request("Service/Order/UserInteraction", customer).PutStringAsync("{\"id\":\"1\",\"href\":\"https://snickare.example\"}"); // VITEC009
        return response.StatusCode == 200;
    }

    public async Task<bool> AnonymousUrl(string customer)
    {
        var response = await _secure.Request("Service/Order/UserInteraction", customer).PutJsonAsync(new { id = "1", url = "/snickare/1" }); // VITEC002 {"/snickare/1"}
        return response.StatusCode == 200;
    }

    public async Task<bool> Good(string customer)
    {
        var response = await _secure.Request("Service/Order/UserInteraction").AppendPathSegment(customer).PutJsonAsync(new { id = "1", url = "https://snickare.example/1" });
        return response.StatusCode == 200;
    }
}
