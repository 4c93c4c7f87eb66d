using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Workshop.Pages;

[Route("confirm")]
public class ConfirmController(IVitecConnectClient vitec) : Controller
{
    private string Link(int id, bool absolute = false) => absolute ? Url.Action("Show", "Confirm", new { id }, Request.Scheme)! : Url.Action("Show", "Confirm", new { id })!;

    private string? Here => HttpContext?.Request.Path;

    private string FullHere => $"{Request.Scheme}://{Request.Host}{Request.PathBase}{Request.Path}{Request.QueryString}";

    private async Task<IActionResult> Ask(string customer, string? url, string view = "Index")
    {
        var accepted = await vitec.RequestUserInteractionAsync(customer, new() { Url = url });
        return accepted ? View(view) : Conflict();
    }

    [HttpPost("a/{id:int}")]
    public Task<IActionResult> A(string customer, int id) => Ask(customer, Link(id, absolute: true));

    [HttpPost("b/{id:int}")]
    public Task<IActionResult> B(string customer, int id) => Ask(customer, Link(id)); // VITEC002 {Link(id)}

    [HttpPost("c/{id:int}")]
    public Task<IActionResult> C(string customer) => Ask(customer, Here); // VITEC002 {Here}

    [HttpPost("d/{id:int}")]
    public Task<IActionResult> D(string customer) => Ask(customer, FullHere, "Show");

    [HttpPost("e/{id:int}")]
    public Task<IActionResult> E(string customer) => Ask(view: "Show", url: Url.Content("~/confirm"), customer: customer); // VITEC002 {Url.Content("~/confirm")}

    [HttpPost("f/{id:int}")]
    public Task<IActionResult> F(int id) => Ask("", Link(id, true)); // VITEC001 {""}

    [HttpPost("g/{id:int}")]
    public Task<IActionResult> G(string customer, int id, bool absolute) => Ask(customer, Link(id, absolute)); // VITEC002

    [HttpPost("h/{id:int}")]
    public Task<IActionResult> H(string customer, string returnUrl) => Ask(customer, Url.IsLocalUrl(returnUrl) ? $"{Request.Scheme}://{Request.Host}{returnUrl}" : returnUrl);

    [HttpPost("i/{id:int}")]
    public Task<IActionResult> I(string customer) => Ask(customer, Request?.Host.Value + "/confirm"); // VITEC003

    [HttpPost("j/{id:int}")]
    public Task<IActionResult> J(string customer, [FromServices] LinkGenerator links) => Ask(customer, links?.GetPathByAction("Show", "Confirm")); // VITEC002
}
