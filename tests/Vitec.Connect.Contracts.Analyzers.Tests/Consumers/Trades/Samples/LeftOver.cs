using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Markis;

public class LeftOver
{
    public static readonly HttpClient HttpClientInstance = new HttpClient
    {
        BaseAddress = new Uri("https://connect.maklare.vitec.net"),
        DefaultRequestHeaders =
        {
            Authorization = new AuthenticationHeaderValue("Basic", "{Base64 kodad användarnamn och lösenord}"), // VITEC007 {"{Base64 kodad användarnamn och lösenord}"}
        },
    };

    public async Task Put(string customer)
    {
        var request = new OrderUserInteractionRequest
        {
            Id = "sample string 1", // VITEC007 {"sample string 1"}
            Url = "sample string 2", // VITEC007 {"sample string 2"}
            Comment = "sample string 3", // VITEC007 {"sample string 3"}
        };
        using var response = await HttpClientInstance.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), request);
        response.EnsureSuccessStatusCode();
    }

    public OrderUserInteractionRequest Other(string id)
    {
        const string value = "StringValue";
        var request = new OrderUserInteractionRequest();
        request.Id = id;
        request.Url = value; // VITEC007 {value}
        request.Comment = value; // VITEC007 {value}
        return request;
    }
}
