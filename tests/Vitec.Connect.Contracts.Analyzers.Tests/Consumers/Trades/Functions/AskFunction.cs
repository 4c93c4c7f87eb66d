using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Functions;

[AttributeUsage(AttributeTargets.Method)]
public sealed class FunctionAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

public class AskFunction(IHttpClientFactory factory, ILogger<AskFunction> logger)
{
    [Function("ask")]
    public async Task<IActionResult> Run(HttpRequest req)
    {
        string? customerId = req.Query["customerId"];
        var url = req.PathBase + "/orders"; // the host is forgotten
        var client = factory.CreateClient("connect");
        var message = new OrderUserInteractionRequest { Id = "1", Url = url }; // VITEC002 {url}
        var response = await client.PutAsJsonAsync($"Service/Order/UserInteraction/{customerId}", message); // VITEC006 {customerId}
        logger.LogInformation("Status {Status}", response.StatusCode);
        return new OkResult();
    }

    [Function("ask-anyone")]
    public async Task<IActionResult> RunForNoOne(HttpRequest req)
    {
        var client = factory.CreateClient("connect");
        var response = await client.PutAsJsonAsync("Service/Order/UserInteraction/" + null, new OrderUserInteractionRequest { Id = "1" }); // VITEC001
        logger.LogInformation("Status {Status}", response.StatusCode);
        return new OkResult();
    }
}
