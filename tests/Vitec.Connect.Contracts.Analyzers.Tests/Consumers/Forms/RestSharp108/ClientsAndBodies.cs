using System;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace Pool.Service;

public class ClientsAndBodies
{
    private const string Path = "Service/Order/UserInteraction/M91";

    public async Task<bool> PlainClient(OrderUserInteractionRequest body)
    {
        using var client = new RestClient("http://connect.maklare.vitec.net"); // VITEC011
        var response = await client.ExecutePutAsync(new RestRequest(Path).AddJsonBody(body));
        return response.IsSuccessful;
    }

    public async Task<bool> SecureClient(OrderUserInteractionRequest body)
    {
        using var client = new RestClient("https://connect.maklare.vitec.net");
        var response = await client.ExecutePutAsync(new RestRequest(Path).AddJsonBody(body));
        return response.IsSuccessful;
    }

    public async Task<bool> PlainOptions(OrderUserInteractionRequest body)
    {
        var options = new RestClientOptions("http://connect.maklare.vitec.net") { MaxTimeout = 10_000 }; // VITEC011
        using var client = new RestClient(options);
        var response = await client.ExecutePutAsync(new RestRequest(Path).AddJsonBody(body));
        return response.IsSuccessful;
    }

    public async Task<bool> LocalOptions(OrderUserInteractionRequest body)
    {
        var options = new RestClientOptions("http://localhost:5001") { MaxTimeout = 10_000 };
        using var client = new RestClient(options);
        var response = await client.ExecutePutAsync(new RestRequest(Path).AddJsonBody(body));
        return response.IsSuccessful;
    }

    public async Task<bool> PlainResource(OrderUserInteractionRequest body)
    {
        using var client = new RestClient();
        var response = await client.ExecutePutAsync(new RestRequest("http://connect.maklare.vitec.net/" + Path).AddJsonBody(body)); // VITEC011
        return response.IsSuccessful;
    }

    public RestClient Authenticated()
    {
        var client = new RestClient("https://connect.maklare.vitec.net");
        client.Authenticator = new HttpBasicAuthenticator("pool", "klor"); // VITEC012
        return client;
    }

    public RestClient AuthenticatedRight(string user, string password)
    {
        var client = new RestClient("https://connect.maklare.vitec.net");
        client.Authenticator = new HttpBasicAuthenticator(user, password);
        return client;
    }

    public RestClient AuthenticatedHalf(string password) => new("https://connect.maklare.vitec.net") { Authenticator = new HttpBasicAuthenticator("pool", password) };

    public RestClient AuthenticatedDocumentation(string user) => new("https://connect.maklare.vitec.net") { Authenticator = new HttpBasicAuthenticator(user, "{Lösenord}") }; // VITEC007

    public async Task<bool> Anonymous(RestClient client, string id)
    {
        var request = new RestRequest(Path, Method.Put).AddJsonBody(new { id, url = "/pool/" + id }); // VITEC002 {"/pool/" + id}
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> AnonymousRight(RestClient client, string id)
    {
        var request = new RestRequest(Path, Method.Put).AddJsonBody(new { id, url = "https://pool.se/" + id });
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> AnonymousAlien(RestClient client, string id)
    {
        var request = new RestRequest(Path, Method.Put).AddJsonBody(new { id, target = "https://pool.se/" + id }); // VITEC009
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> AnonymousElsewhere(RestClient client, string id)
    {
        var request = new RestRequest("Service/Order/Log", Method.Put).AddJsonBody(new { id, target = "/pool" });
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> Text(RestClient client, string id)
    {
        var request = new RestRequest(Path, Method.Put).AddStringBody("{\"id\":\"" + id + "\",\"url\":\"pool.se\"}", DataFormat.Json); // VITEC003
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> TextWrongCase(RestClient client)
    {
        var request = new RestRequest(Path, Method.Put).AddStringBody("{\"ID\":\"91\"}", DataFormat.Json); // VITEC009
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> TextXml(RestClient client)
    {
        const string Xml = "<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\"><Url>https://pool.se</Url><Id>91</Id></OrderUserInteractionRequest>";
        var request = new RestRequest(Path, Method.Put).AddStringBody(Xml, DataFormat.Xml); // VITEC010 {Xml}
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> TextXmlRight(RestClient client)
    {
        const string Xml = "<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\"><Id>91</Id><Url>https://pool.se</Url></OrderUserInteractionRequest>";
        var request = new RestRequest(Path, Method.Put).AddStringBody(Xml, DataFormat.Xml);
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> Typed(RestClient client)
    {
        var request = new RestRequest(Path, Method.Put).AddJsonBody(new OrderUserInteractionRequest { Id = "91", Url = "mailto:pool@pool.se" }); // VITEC004
        return (await client.ExecuteAsync(request)).IsSuccessful;
    }

    public async Task<bool> PutJson(RestClient client, OrderUserInteractionRequest body)
    {
        var status = await client.PutJsonAsync("Service/Order/UserInteraction/", body); // VITEC001
        return status == System.Net.HttpStatusCode.OK;
    }

    public async Task<bool> PutJsonRight(RestClient client, OrderUserInteractionRequest body)
    {
        var status = await client.PutJsonAsync(Path, body);
        return status == System.Net.HttpStatusCode.OK;
    }

    public async Task<bool> PostJson(RestClient client, OrderUserInteractionRequest body)
    {
        var status = await client.PostJsonAsync(Path, body); // VITEC005
        return status == System.Net.HttpStatusCode.OK;
    }
}
