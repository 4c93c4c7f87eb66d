using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace Matris;

public class Matrix(RestClient client)
{
    private const string R = "Service/Order/UserInteraction/{customerId}";
    private const string Root = "Service/Order/UserInteraction";

    public async Task All(OrderUserInteractionRequest body, string id, string? q, bool b)
    {
        (await client.ExecuteAsync(new RestRequest(R, Method.Put).AddJsonBody(body))).ThrowIfError(); // VITEC001
        (await client.ExecuteAsync(new RestRequest(Root + "/", Method.Put).AddJsonBody(body))).ThrowIfError(); // VITEC001
        (await client.ExecuteAsync(new RestRequest($"{Root}?v=1", Method.Put).AddJsonBody(body))).ThrowIfError(); // VITEC001
        (await client.ExecuteAsync(new RestRequest(resource: Root, method: Method.Put).AddJsonBody(body))).ThrowIfError(); // VITEC001
        (await client.ExecuteAsync(new RestRequest(R, Method.Put).AddUrlSegment("id", id).AddJsonBody(body))).ThrowIfError(); // VITEC001
        (await client.ExecuteAsync(new RestRequest(R, Method.Put).AddParameter("customerId", id).AddJsonBody(body))).ThrowIfError(); // VITEC001
        (await client.ExecuteAsync(new RestRequest(Root + "/" + id, Method.Put).AddJsonBody(body))).ThrowIfError(); // VITEC006
        (await client.ExecuteAsync(new RestRequest($"{Root}/{id}", Method.Put).AddJsonBody(body))).ThrowIfError(); // VITEC006
        (await client.ExecuteAsync(new RestRequest(R, Method.Patch).AddUrlSegment("customerId", id).AddJsonBody(body))).ThrowIfError(); // VITEC005
        (await client.ExecuteAsync(new RestRequest(R).AddUrlSegment("customerId", id).AddJsonBody(body))).ThrowIfError(); // VITEC005
        (await client.ExecuteAsync(new RestRequest(R, b ? Method.Put : Method.Post).AddUrlSegment("customerId", id).AddJsonBody(body))).ThrowIfError(); // VITEC005
        (await client.ExecuteGetAsync(new RestRequest(R).AddUrlSegment("customerId", id))).ThrowIfError(); // VITEC005
        (await client.ExecutePostAsync(new RestRequest(R, Method.Put).AddUrlSegment("customerId", id).AddJsonBody(body))).ThrowIfError(); // VITEC005
        await client.DeleteAsync(new RestRequest(R).AddUrlSegment("customerId", id)); // VITEC005
        await client.PatchAsync(new RestRequest(R).AddUrlSegment("customerId", id).AddJsonBody(body)); // VITEC005
        await client.GetAsync<bool>(new RestRequest(R).AddUrlSegment("customerId", id)); // VITEC005
        await client.ExecuteAsync(new RestRequest(R, Method.Put).AddUrlSegment("customerId", id).AddJsonBody(body)); // VITEC013
        await client.ExecutePutAsync<bool>(new RestRequest(R).AddUrlSegment("customerId", id).AddJsonBody(body)); // VITEC013
        (await client.ExecuteAsync(new RestRequest(R, Method.Put).AddUrlSegment("customerId", id).AddStringBody("{\"Url\":\"https://x.se\"}", ContentType.Json))).ThrowIfError(); // VITEC009
        (await client.ExecuteAsync(new RestRequest(R, Method.Put).AddUrlSegment("customerId", id).AddStringBody("{\"url\":\"x.se/1\"}", DataFormat.Json))).ThrowIfError(); // VITEC003
        (await client.ExecuteAsync(new RestRequest(R, Method.Put).AddUrlSegment("customerId", id).AddJsonBody("{\"url\":1}"))).ThrowIfError(); // VITEC009
        (await client.ExecuteAsync(new RestRequest(R, Method.Put).AddUrlSegment("customerId", id).AddStringBody("<a/>", DataFormat.Xml))).ThrowIfError(); // VITEC010
        (await client.ExecuteAsync(new RestRequest(R, Method.Put).AddUrlSegment("customerId", id).AddJsonBody(new { url = "ftp://x.se" }))).ThrowIfError(); // VITEC004
        (await client.ExecuteAsync(new RestRequest(R, Method.Put).AddUrlSegment("customerId", id).AddJsonBody(new Dictionary<string, string> { ["url"] = "a.aspx" }))).ThrowIfError(); // VITEC002
        (await client.ExecuteAsync(new RestRequest("http://x.se/" + R, Method.Put).AddUrlSegment("customerId", id).AddJsonBody(body))).ThrowIfError(); // VITEC011
        (await client.ExecuteAsync(new RestRequest(R, Method.Put).AddUrlSegment("customerId", id).AddJsonBody(body))).ThrowIfError();
        (await client.ExecuteAsync(new RestRequest(R, Method.Put).AddUrlSegment("customerId", q ?? "").AddJsonBody(body))).ThrowIfError();
        (await client.ExecuteAsync(new RestRequest(Root + "/{x}", Method.Put).AddUrlSegment("x", id).AddJsonBody(body))).ThrowIfError();
        (await client.ExecuteAsync(new RestRequest(Root + "/M1", Method.Put).AddJsonBody(body))).ThrowIfError();
        (await client.ExecuteAsync(new RestRequest(Root + "/" + Uri.EscapeDataString(id), Method.Put).AddJsonBody(body))).ThrowIfError();
        (await client.ExecuteAsync(new RestRequest(R + "/log", Method.Get).AddUrlSegment("customerId", id))).ThrowIfError();
        (await client.ExecuteAsync(new RestRequest("x/" + id, Method.Post).AddJsonBody(new { link = 1 }))).ThrowIfError();
        (await client.ExecutePutAsync(new RestRequest(R).AddUrlSegment("customerId", id).AddJsonBody(body))).ThrowIfError();
        (await client.ExecuteAsync(new RestRequest(R, (Method)id.Length).AddUrlSegment("customerId", id).AddJsonBody(body))).ThrowIfError();
        await client.PutAsync(new RestRequest(R).AddUrlSegment("customerId", id).AddJsonBody(body));
        await client.PutAsync<bool>(new RestRequest(R).AddUrlSegment("customerId", id).AddJsonBody(body));
        var options = new RestClientOptions("https://x.se") { Authenticator = new HttpBasicAuthenticator(id, "p") };
        options.Authenticator = new HttpBasicAuthenticator("u", q ?? id);
        options.Authenticator = new HttpBasicAuthenticator("u", "p"); // VITEC012
        options.Authenticator = new JwtAuthenticator("token");
    }
}
