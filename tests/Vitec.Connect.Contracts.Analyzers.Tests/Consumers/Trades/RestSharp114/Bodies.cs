using System.Threading.Tasks;
using RestSharp;
using Vitec.Connect.Contracts;

namespace Byggfoto;

public sealed class Bodies(RestClient client)
{
    private static RestRequest Request(string customer) =>
        new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddUrlSegment("customerId", customer);

    public async Task<bool> StringBody(string customer)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        request.AddUrlSegment("customerId", customer);
        request.AddStringBody("{\"id\":\"1\",\"link\":\"https://bygg.example\"}", DataFormat.Json); // VITEC009
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> XmlBody(string customer)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        request.AddUrlSegment("customerId", customer);
        request.AddStringBody("<OrderUserInteractionRequest><Id>1</Id></OrderUserInteractionRequest>", ContentType.Xml); // VITEC010
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> AnonymousBody(string customer)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        request.AddUrlSegment("customerId", customer);
        request.AddJsonBody(new { id = "1", url = "bygg.example/1" }); // VITEC003 {"bygg.example/1"}
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> AnonymousExtra(string customer)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddUrlSegment("customerId", customer);
        request.AddJsonBody(new { id = "1", callback = "https://bygg.example/1" }); // VITEC009
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> Typed(string customer, int id)
    {
        var request = Request(customer).AddJsonBody(new OrderUserInteractionRequest { Id = "1", Url = $"~/bygg/{id}" }); // VITEC002 {$"~/bygg/{id}"}
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }
}
