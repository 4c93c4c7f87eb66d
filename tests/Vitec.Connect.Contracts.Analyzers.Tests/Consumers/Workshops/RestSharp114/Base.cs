using System;
using System.Net.Http;
using System.Threading.Tasks;
using RestSharp;
using Vitec.Connect.Contracts;

namespace Endpoints.Base;

public class Base
{
    private readonly RestClient _client;

    public Base() => _client = new RestClient("http://connect.maklare.vitec.net"); // VITEC011

    private static RestRequest Put(string resource) => new(resource, Method.Put);

    private async Task<bool> Ok(RestRequest request) => (await _client.ExecuteAsync<bool>(request)).IsSuccessful;

    public Task<bool> B(int c, OrderUserInteractionRequest r) => Ok(Put($"Service/Order/UserInteraction/{c}").AddJsonBody(r));

    public Task<bool> C(int c) => Ok(Put($"Service/Order/Note/{c}"));

    public void D(HttpRequestMessage message) => message.Headers.TryAddWithoutValidation("Authorization", ["Basic c290YXJlOlNvdDEyMzQ="]); // VITEC012

    public void E(HttpRequestMessage message) => message.Headers.Add("Authorization", new[] { "Basic c290YXJlOlNvdDEyMzQ=" }); // VITEC012

    public void F(HttpRequestMessage message) => message.Headers.Add("Accept", new[] { "Basic c290YXJlOlNvdDEyMzQ=" });
}
