using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Fotografen.Web;

[ApiController]
[Route("api/[controller]")]
public class OrdersController(Vitec.Connect.Contracts.Client.IVitecConnectClient connect, LinkGenerator links) : ControllerBase
{
    [HttpPost("{id:int}/ready")]
    public async Task<IActionResult> Ready(int id, string customerId, CancellationToken token)
    {
        var request = new OrderUserInteractionRequest { Id = id.ToString(), Url = Url.Action(nameof(Show), new { id }) }; // VITEC002 {Url.Action(nameof(Show), new { id })}
        return await connect.RequestUserInteractionAsync(customerId, request, token) ? Ok() : Conflict();
    }

    [HttpPost("{id:int}/again")]
    public async Task<IActionResult> Again(int id, string customerId, CancellationToken token)
    {
        var path = links.GetPathByAction(HttpContext, nameof(Show), "Orders", new { id });
        var request = new OrderUserInteractionRequest { Id = id.ToString(), Url = path }; // VITEC002 {path}
        return await connect.RequestUserInteractionAsync(customerId, request, token) ? Ok() : Conflict();
    }

    [HttpPost("{id:int}/self")]
    public async Task<IActionResult> Self(int id, string customerId)
    {
        var request = new OrderUserInteractionRequest
        {
            Id = id.ToString(),
            Url = Request.GetEncodedPathAndQuery(), // VITEC002 {Request.GetEncodedPathAndQuery()}
        };
        return await connect.RequestUserInteractionAsync(customerId, request) ? Ok() : Conflict();
    }

    [HttpPost("{id:int}/host")]
    public async Task<IActionResult> HostAndPath(int id, string customerId)
    {
        var request = new OrderUserInteractionRequest { Id = id.ToString(), Url = $"{Request.Host}/orders/{id}" }; // VITEC003 {$"{Request.Host}/orders/{id}"}
        return await connect.RequestUserInteractionAsync(customerId, request) ? Ok() : Conflict();
    }

    [HttpGet("{id:int}", Name = "show")]
    public IActionResult Show(int id) => Ok(id);

    [HttpPost("{id:int}/route")]
    public async Task<IActionResult> ByRoute(int id, string customerId)
    {
        var request = new OrderUserInteractionRequest();
        request.Id = $"{id}";
        request.Url = Url.RouteUrl("show", new { id }); // VITEC002 {Url.RouteUrl("show", new { id })}
        await connect.RequestUserInteractionAsync(customerId, request); // VITEC013
        return Ok();
    }
}
