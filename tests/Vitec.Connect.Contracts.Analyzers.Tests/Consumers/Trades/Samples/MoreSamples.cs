using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;
using Vitec.Connect.Contracts.Client;

namespace Exempel;

public class MoreSamples(IVitecConnectClient connect)
{
    private static readonly string Value = "StringValue";

    public OrderUserInteractionRequest Field() => new() { Id = Value, Url = "https://exempel.example" }; // VITEC007 {Value}

    public OrderUserInteractionRequest Comment(string id) => new() { Id = id, Url = "https://exempel.example", Comment = "sample string 3" }; // VITEC007 {"sample string 3"}

    public OrderUserInteractionRequest Verbatim(string id) => new() { Id = id, Url = @"StringValue" }; // VITEC007

    public OrderUserInteractionRequest Coalesced(string? id) => new() { Id = id ?? "sample string 1" }; // VITEC007

    public async Task<bool> Customer(OrderUserInteractionRequest request)
    {
        var customerId = "StringValue";
        return await connect.RequestUserInteractionAsync(customerId, request); // VITEC007 {customerId}
    }

    public OrderUserInteractionRequest Good(string id) => new() { Id = id, Url = "https://exempel.example/StringValue", Comment = "StringValue of sample string 1, not more" };

    public bool IsSample(OrderUserInteractionRequest request) => request.Id is "StringValue" or "sample string 1";
}
