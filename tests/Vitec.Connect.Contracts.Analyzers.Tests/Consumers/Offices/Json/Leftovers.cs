using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Rester;

public class Leftovers(HttpClient http, IVitecConnectClient vitec)
{
    private const string Placeholder = "StringValue";
    private const string Sample = "sample string " + "2";

    public async Task<bool> Path(HttpContent content)
    {
        using var response = await http.PutAsync($"Service/Order/UserInteraction/{Placeholder}", content); // VITEC007
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> PathReplaced(HttpContent content, string customerId)
    {
        var path = $"Service/Order/UserInteraction/{Placeholder}".Replace(Placeholder, Uri.EscapeDataString(customerId));
        using var response = await http.PutAsync(path, content);
        return response.IsSuccessStatusCode;
    }

    public OrderUserInteractionRequest Members(string order) => new()
    {
        Id = Placeholder, // VITEC007 {Placeholder}
        Url = Sample, // VITEC007 {Sample}
        Comment = order,
    };

    public OrderUserInteractionRequest Overwritten(string order)
    {
        var comment = "sample string 3";
        var request = new OrderUserInteractionRequest { Id = order };
        comment = comment.Length > 5 ? "klar" : "inte klar";
        request.Comment = comment;
        return request;
    }

    public OrderUserInteractionRequest Branch(string order, string? comment)
    {
        var text = comment ?? "sample string 3";
        return new OrderUserInteractionRequest { Id = order, Comment = text }; // VITEC007 {text}
    }

    public OrderUserInteractionRequest BranchGuarded(string order, string? comment)
    {
        var text = comment ?? "sample string 3";
        if (comment is null) return new OrderUserInteractionRequest { Id = order };
        return new OrderUserInteractionRequest { Id = order, Comment = text };
    }

    public async Task<bool> Typed(OrderUserInteractionRequest request)
    {
        return await vitec.RequestUserInteractionAsync(Placeholder, request); // VITEC007 {Placeholder}
    }

    public async Task<bool> Raw(string customerId)
    {
        var json = $$"""{"id":"4711","url":"{{Placeholder}}","comment":null}""";
        using var response = await http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), new StringContent(json, Encoding.UTF8, "application/json")); // VITEC007 {json}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Dictionary(string customerId, string order)
    {
        var body = new Dictionary<string, string?> { ["id"] = order, ["comment"] = null };
        body["url"] = "https://rester.se/" + order;
        using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), body);
        return response.IsSuccessStatusCode;
    }

    // documentation of ours: nothing is sent
    public string Help() => "PUT {\"id\":\"StringValue\",\"url\":\"StringValue\",\"comment\":\"sample string 3\"} as {Användarnamn} with {Lösenord}";

    public bool IsSample(OrderUserInteractionRequest request) => request.Id == Placeholder || request.Url is "StringValue" or "sample string 2";
}
