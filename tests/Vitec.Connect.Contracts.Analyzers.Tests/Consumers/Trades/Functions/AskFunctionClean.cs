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

public class AskFunction(IHttpClientFactory factory, ILogger<AskFunction> logger)
{
    public async Task<IActionResult> Run(HttpRequest req)
    {
        string? customerId = req.Query["customerId"];
        if (string.IsNullOrWhiteSpace(customerId))
        {
            return new BadRequestResult();
        }

        var url = $"{req.Scheme}://{req.Host}{req.PathBase}/orders";
        var client = factory.CreateClient("connect");
        var message = new OrderUserInteractionRequest { Id = "1", Url = url };
        var response = await client.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}", message);
        logger.LogInformation("Status {Status}", response.StatusCode);
        return new OkResult();
    }

    public async Task<IActionResult> Optional(HttpRequest req, string? customerId, HttpContent content)
    {
        var path = new StringBuilder("Service/Order/UserInteraction/");
        if (customerId is { Length: > 0 })
        {
            path.Append(Uri.EscapeDataString(customerId));
        }

        using var response = await factory.CreateClient("connect").PutAsync(path.ToString(), content);
        return new StatusCodeResult((int)response.StatusCode);
    }
}
