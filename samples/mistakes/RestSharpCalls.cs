using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;

namespace Mistakes;

/// <summary>Mistakes in calls that RestSharp makes.</summary>
public sealed class RestSharpCalls
{
    private readonly RestClient _client = new("http://connect.example.se", options => options.Authenticator = new HttpBasicAuthenticator("partner", "hemligt")); // VITEC011, VITEC012

    public async Task Calls()
    {
        await _client.PutAsync(new RestRequest("Service/Order/UserInteraction/{customerId}")); // VITEC001
        await _client.PostAsync(new RestRequest("Service/Order/UserInteraction/{customerId}").AddUrlSegment("customerId", "M12345")); // VITEC005
        await _client.ExecutePutAsync(new RestRequest("Service/Order/UserInteraction/M12345")); // VITEC013
    }

    public async Task Bodies(string customerId)
    {
        var request = new RestRequest("Service/Order/UserInteraction/" + customerId, Method.Put); // VITEC006
        request.AddJsonBody(new { id = "4711", uri = "https://supplier.se/order/4711" }); // VITEC009
        await _client.PutAsync(request);
        await _client.PutAsync(new RestRequest("Service/Order/UserInteraction/M12345").AddStringBody("<OrderUserInteractionRequest />", DataFormat.Xml)); // VITEC010
    }
}
