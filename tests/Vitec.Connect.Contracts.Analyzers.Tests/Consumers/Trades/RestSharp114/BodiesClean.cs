using System.Threading.Tasks;
using RestSharp;
using Vitec.Connect.Contracts;

namespace Byggfoto;

public sealed class Bodies(RestClient client)
{
    public async Task<bool> StringBody(string customer)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        request.AddUrlSegment("customerId", customer);
        request.AddStringBody("{\"id\":\"1\",\"url\":\"https://bygg.example\"}", DataFormat.Json);
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> XmlBody(string customer)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        request.AddUrlSegment("customerId", customer);
        request.AddStringBody($"<OrderUserInteractionRequest xmlns='{OrderUserInteractionRequest.XmlNamespace}'><Id>1</Id></OrderUserInteractionRequest>", ContentType.Xml);
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> AnonymousBody(string customer, string host)
    {
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        request.AddUrlSegment("customerId", customer);
        request.AddJsonBody(new { id = "1", url = $"https://{host}/1" });
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> Elsewhere(string customer)
    {
        var request = new RestRequest("Service/Order/{customerId}", Method.Post).AddUrlSegment("customerId", customer);
        request.AddJsonBody(new { id = 1, callback = "/1" });
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> Guarded(string customer, string url)
    {
        if (!url.StartsWith("https://"))
        {
            url = "https://" + url;
        }

        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddUrlSegment("customerId", customer);
        request.AddJsonBody(new OrderUserInteractionRequest { Id = "1", Url = url });
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }
}
