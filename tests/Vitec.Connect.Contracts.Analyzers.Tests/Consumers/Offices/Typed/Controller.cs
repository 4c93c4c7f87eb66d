using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Styling.Controllers;

[ApiController]
[Route("api/orders")]
public class OrdersController(IVitecConnectClient vitec, LinkGenerator links) : Controller
{
    [HttpPost("{id}/a")]
    public async Task<IActionResult> Action(string id, string customer)
    {
        var request = new OrderUserInteractionRequest { Id = id, Url = Url.Action("Show", "Orders", new { id }) }; // VITEC002
        return await vitec.RequestUserInteractionAsync(customer, request) ? Ok() : Conflict();
    }

    [HttpPost("{id}/b")]
    public async Task<IActionResult> ActionAbsolute(string id, string customer)
    {
        var request = new OrderUserInteractionRequest { Id = id, Url = Url.Action("Show", "Orders", new { id }, Request.Scheme) };
        return await vitec.RequestUserInteractionAsync(customer, request) ? Ok() : Conflict();
    }

    [HttpPost("{id}/c")]
    public async Task<IActionResult> Link(string id, string customer)
    {
        var request = new OrderUserInteractionRequest { Id = id, Url = Url.ActionLink("Show", "Orders", new { id }) };
        return await vitec.RequestUserInteractionAsync(customer, request) ? Ok() : Conflict();
    }

    [HttpPost("{id}/d")]
    public async Task<IActionResult> Prefixed(string id, string customer)
    {
        var path = Url.Action(nameof(Show), new { id });
        var request = new OrderUserInteractionRequest { Id = id, Url = "https://" + Request.Host + path };
        return await vitec.RequestUserInteractionAsync(customer, request) ? Ok() : Conflict();
    }

    [HttpPost("{id}/e")]
    public async Task<IActionResult> Named(string id, string customer)
    {
        var route = Url.RouteUrl("order", new { id });
        var request = new OrderUserInteractionRequest { Id = id };
        request.Url = route; // VITEC002 {route}
        return await vitec.RequestUserInteractionAsync(customer, request) ? Ok() : Conflict();
    }

    [HttpPost("{id}/f")]
    public async Task<IActionResult> Content(string id, string customer)
    {
        var request = new OrderUserInteractionRequest { Id = id, Url = Url.Content("~/orders/" + id) }; // VITEC002
        return await vitec.RequestUserInteractionAsync(customer, request) ? Ok() : Conflict();
    }

    [HttpPost("{id}/g")]
    public async Task<IActionResult> Generated(string id, string customer)
    {
        var path = links.GetPathByAction(HttpContext, nameof(Show), values: new { id });
        var full = links.GetUriByAction(HttpContext, nameof(Show), values: new { id });
        var good = new OrderUserInteractionRequest { Id = id, Url = full, Comment = path };
        var bad = good.Comment is null ? good : new OrderUserInteractionRequest { Id = id, Url = path }; // VITEC002 {path}
        return await vitec.RequestUserInteractionAsync(customer, bad) ? Ok() : Conflict();
    }

    [HttpPost("{id}/h")]
    public async Task<IActionResult> Built(string id, string customer)
    {
        var absolute = UriHelper.BuildAbsolute("https", Request.Host, Request.PathBase, new PathString("/orders/" + id));
        var request = new OrderUserInteractionRequest { Id = id, Url = absolute };
        return await vitec.RequestUserInteractionAsync(customer, request) ? Ok() : Conflict();
    }

    [HttpPost("{id}/i")]
    public async Task<IActionResult> Path(string id, string customer)
    {
        var path = new PathString("/orders").Add("/" + id);
        var request = new OrderUserInteractionRequest { Id = id, Url = path.Value }; // VITEC002 {path.Value}
        return await vitec.RequestUserInteractionAsync(customer, request) ? Ok() : Conflict();
    }

    [HttpPost("{id}/j")]
    public async Task<IActionResult> Requested(string id, string customer)
    {
        var request = new OrderUserInteractionRequest { Id = id, Url = Request.Path + "/sign" }; // VITEC002
        return await vitec.RequestUserInteractionAsync(customer, request) ? Ok() : Conflict();
    }

    [HttpGet("{id}")]
    public IActionResult Show(string id) => Redirect(Url.Action("Index") + "#" + id);
}
