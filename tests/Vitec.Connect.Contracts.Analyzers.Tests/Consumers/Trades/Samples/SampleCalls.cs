using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Prov;

public class SampleCalls(HttpClient http, IVitecConnectClient connect)
{
    private const string Sample = "sample string 1";

    public Task<bool> Customer() =>
        connect.RequestUserInteractionAsync("StringValue", new OrderUserInteractionRequest { Id = "1", Url = "https://prov.example" }); // VITEC007 {"StringValue"}

    public Task<bool> FromField(string customer) =>
        connect.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Id = Sample, Url = "https://prov.example" }); // VITEC007 {Sample}

    public async Task<bool> InPath(HttpContent content)
    {
        using var response = await http.PutAsync("Service/Order/UserInteraction/StringValue", content); // VITEC007
        return response.IsSuccessStatusCode;
    }

    public OrderUserInteractionRequest Choose(bool test) => new() { Id = "2", Url = test ? "StringValue" : "https://prov.example" }; // VITEC007

    public OrderUserInteractionRequest Helper() => Create("sample string 2"); // VITEC007 {"sample string 2"}

    private static OrderUserInteractionRequest Create(string url) => new() { Id = "3", Url = url };
}
