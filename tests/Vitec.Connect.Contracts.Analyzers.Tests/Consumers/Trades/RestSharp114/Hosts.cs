using System;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace Cleaners;

public class Hosts
{
    public async Task<bool> Options(OrderUserInteractionRequest body, int customer)
    {
        var options = new RestClientOptions("http://connect.maklare.vitec.net"); // VITEC011
        using var client = new RestClient(options);
        var response = await client.ExecuteAsync(new RestRequest($"Service/Order/UserInteraction/{customer}", Method.Put).AddJsonBody(body));
        return response.IsSuccessful;
    }

    public async Task<bool> Text(OrderUserInteractionRequest body, int customer)
    {
        using var client = new RestClient("http://connect.maklare.vitec.net/"); // VITEC011 {"http://connect.maklare.vitec.net/"}
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        request.AddUrlSegment("customerId", customer);
        request.AddJsonBody(body);
        var response = await client.ExecuteAsync(request);
        return response.IsSuccessful;
    }

    public async Task<bool> Whole(RestClient client, OrderUserInteractionRequest body, int customer)
    {
        var request = new RestRequest("http://connect.maklare.vitec.net/Service/Order/UserInteraction/" + customer, Method.Put); // VITEC011
        request.AddJsonBody(body);
        var response = await client.ExecuteAsync(request);
        return response.IsSuccessful;
    }

    public RestClient Signed()
    {
        return new RestClient(new RestClientOptions("https://connect.maklare.vitec.net")
        {
            Authenticator = new HttpBasicAuthenticator("partner", "hemligt"), // VITEC012
        });
    }

    public RestClient SampleSigned()
    {
        var options = new RestClientOptions("https://connect.maklare.vitec.net");
        options.Authenticator = new HttpBasicAuthenticator("{Användarnamn}", "{Lösenord}"); // VITEC007
        return new RestClient(options);
    }

    public async Task<bool> Local(OrderUserInteractionRequest body, int customer)
    {
        using var client = new RestClient("http://localhost:9000/");
        var request = new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put);
        request.AddUrlSegment("customerId", customer);
        request.AddJsonBody(body);
        var response = await client.ExecuteAsync(request);
        return response.IsSuccessful;
    }
}
