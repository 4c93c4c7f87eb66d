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
        var request = new OrderUserInteractionRequest { Id = id.ToString(), Url = Url.Action(nameof(Show), "Orders", new { id }, Request.Scheme) };
        return await connect.RequestUserInteractionAsync(customerId, request, token) ? Ok() : Conflict();
    }

    [HttpPost("{id:int}/again")]
    public async Task<IActionResult> Again(int id, string customerId, CancellationToken token)
    {
        var uri = links.GetUriByAction(HttpContext, nameof(Show), "Orders", new { id });
        var request = new OrderUserInteractionRequest { Id = id.ToString(), Url = uri };
        return await connect.RequestUserInteractionAsync(customerId, request, token) ? Ok() : Conflict();
    }

    [HttpPost("{id:int}/self")]
    public async Task<IActionResult> Self(int id, string customerId)
    {
        var request = new OrderUserInteractionRequest
        {
            Id = id.ToString(),
            Url = Request.GetDisplayUrl(),
        };
        return await connect.RequestUserInteractionAsync(customerId, request) ? Ok() : Conflict();
    }

    [HttpPost("{id:int}/host")]
    public async Task<IActionResult> HostAndPath(int id, string customerId)
    {
        var request = new OrderUserInteractionRequest { Id = id.ToString(), Url = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/orders/{id}" };
        return await connect.RequestUserInteractionAsync(customerId, request) ? Ok() : Conflict();
    }

    [HttpPost("{id:int}/link")]
    public async Task<IActionResult> Link(int id, string customerId)
    {
        var request = new OrderUserInteractionRequest { Id = id.ToString(), Url = Url.ActionLink(nameof(Show), values: new { id }) };
        if (!await connect.RequestUserInteractionAsync(customerId, request))
        {
            return Conflict();
        }

        return LocalRedirect(Url.Action(nameof(Show), new { id })!);
    }

    [HttpGet("{id:int}", Name = "show")]
    public IActionResult Show(int id) => Ok(id);
}
