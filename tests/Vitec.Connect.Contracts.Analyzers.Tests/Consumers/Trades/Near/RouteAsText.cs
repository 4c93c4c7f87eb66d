using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Nara;

/// <summary>A fake of the provider, for our own tests.</summary>
[ApiController]
public class FakeProvider : ControllerBase
{
    [HttpPut("Service/Order/UserInteraction/{customerId}")]
    public IActionResult Put(string customerId, OrderUserInteractionRequest request) => customerId == "" ? NotFound() : Ok(request.Url is not null);

    [HttpPost("Service/Order/UserInteraction/")]
    public IActionResult Post() => StatusCode(405);
}

public static class Fakes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPut("/Service/Order/UserInteraction/{customerId}", (string customerId) => Results.Ok(true));
        app.MapPost("/Service/Order/UserInteraction", () => Results.StatusCode(405));
        Console.WriteLine("Listening for PUT Service/Order/UserInteraction/");
    }
}
