using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Brandskydd.Web;

[ApiController]
[Route("orders")]
public class OrderController(IVitecConnectClient connect) : ControllerBase
{
    [HttpPost("a")]
    public async Task<IActionResult> Relative(string customerId, string id)
    {
        var ok = await connect.RequestUserInteractionAsync(customerId, new OrderUserInteractionRequest { Id = id, Url = Url.Action("Show", new { id }) }); // VITEC002
        return ok ? Ok() : Conflict();
    }

    [HttpPost("b")]
    public async Task<IActionResult> Absolute(string customerId, string id)
    {
        var ok = await connect.RequestUserInteractionAsync(customerId, new OrderUserInteractionRequest { Id = id, Url = Url.Action("Show", "Order", new { id }, "https") });
        return ok ? Ok() : Conflict();
    }

    [HttpPost("c")]
    public OrderUserInteractionRequest Links(string id)
    {
        var request = new OrderUserInteractionRequest { Id = id };
        request.Url = Url.ActionLink("Show", values: new { id });
        request.Url = Url.RouteUrl("show", new { id }); // VITEC002
        request.Url = Url.Page("/Show", new { id }); // VITEC002
        request.Url = Url.PageLink("/Show", values: new { id });
        request.Url = Url.Content("~/show/" + id); // VITEC002
        request.Url = Request.Path; // VITEC002
        request.Url = Request.Host.Value + "/show"; // VITEC003
        request.Url = $"{Request.Scheme}://{Request.Host}/show";
        request.Url = Request.GetDisplayUrl();
        request.Url = Request.GetEncodedUrl();
        request.Url = Request.GetEncodedPathAndQuery(); // VITEC002
        request.Url = UriHelper.BuildAbsolute("https", Request.Host, "/show");
        request.Url = QueryHelpers.AddQueryString("/show", "id", id); // VITEC002
        request.Url = QueryHelpers.AddQueryString("https://brandskydd.se/show", "id", id);
        return request;
    }

    [HttpGet("{id}", Name = "show")]
    public IActionResult Show(string id) => Ok(id);
}
