using System;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Tredje;

public class Third
{
    private readonly IFlurlClient _client = new FlurlClient("https://connect.maklare.vitec.net/Service/Order");

    public Task Good(OrderUserInteractionRequest body, string customer) => _client.Request("UserInteraction", customer).PutJsonAsync(body);

    public Task Missing(OrderUserInteractionRequest body) => _client.Request("UserInteraction").PutJsonAsync(body); // VITEC001

    public async Task<bool> Loop(OrderUserInteractionRequest body, string[] customers)
    {
        var ok = true;
        foreach (var customer in customers)
        {
            var response = await _client.Request().AppendPathSegment("UserInteraction").AppendPathSegment(customer).PutJsonAsync(body);
            ok &= response.StatusCode == 200;
        }

        return ok;
    }

    public async Task<bool> Uri(OrderUserInteractionRequest body, int customer)
    {
        var uri = new Uri("http://connect.maklare.vitec.net/Service/Order/UserInteraction/" + customer);
        var response = await uri.PutJsonAsync(body); // VITEC011
        return response.StatusCode == 200;
    }

    public async Task<bool> Statement(OrderUserInteractionRequest body, string customer)
    {
        var request = _client.Request("UserInteraction", customer);
        request.AllowAnyHttpStatus();
        var response = await request.PutJsonAsync(body);
        if (response.StatusCode >= 400)
        {
            return false;
        }

        return true;
    }

    public Task Json(string customer) => _client.Request("UserInteraction", customer).PutStringAsync("{\"id\":\"1\",\"url\":\"https://x.example\"}");

    public Task BadJson(string customer) => _client.Request("UserInteraction", customer).PutStringAsync("{id=1,url=https://x.example}"); // VITEC009

    public Task Body(string customer) => _client.Request("UserInteraction", customer).PutJsonAsync(new { id = "1", url = "https://x.example", when = DateTime.UtcNow }); // VITEC009
}
