using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Programs.MvcPortal;

[ApiController]
[Route("api/inspections")]
public class InspectionsController(IVitecConnectClient connect, IUrlHelperFactory urls) : ControllerBase
{
    [HttpPost("{id}/ask")]
    public async Task<ActionResult<bool>> Ask(int id, [FromQuery] string customerId)
    {
        if (string.IsNullOrWhiteSpace(customerId))
        {
            return BadRequest();
        }

        var request = new OrderUserInteractionRequest { Id = id.ToString(), Url = Url.Action(nameof(Show), new { id }) }; // VITEC002 {Url.Action(nameof(Show), new { id })}
        return await connect.RequestUserInteractionAsync(customerId, request);
    }

    [HttpPost("{id}/ask2")]
    public async Task<ActionResult<bool>> AskAbsolute(int id, [FromQuery] string customerId)
    {
        var url = Url.Action(nameof(Show), "Inspections", new { id }, HttpContext.Request.Scheme, HttpContext.Request.Host.Value);
        return await connect.RequestUserInteractionAsync(customerId, new() { Id = $"{id}", Url = url });
    }

    [HttpPost("{id}/ask3")]
    public Task<bool> AskWithHelper(int id, string customerId)
    {
        var helper = urls.GetUrlHelper(new ActionContext(HttpContext, RouteData, ControllerContext.ActionDescriptor));
        return connect.RequestUserInteractionAsync(customerId, new() { Url = helper.RouteUrl("inspection", new { id }) }); // VITEC002
    }

    [HttpPost("{id}/ask4")]
    public Task<bool> AskLink(int id, string customerId) =>
        connect.RequestUserInteractionAsync(customerId, new() { Url = Url.Link("inspection", new { id }) });

    [HttpPost("{id}/ask5")]
    public Task<bool> AskCurrentPage(string customerId) =>
        connect.RequestUserInteractionAsync(customerId, new() { Url = Request.GetDisplayUrl() });

    [HttpPost("{id}/ask6")]
    public Task<bool> AskHost(int id, string customerId) =>
        connect.RequestUserInteractionAsync(customerId, new() { Url = Request.Host + Url.Action(nameof(Show), new { id }) }); // VITEC003

    [HttpPost("{id}/ask7")]
    public Task<bool> AskReturnUrl(string customerId, string returnUrl)
    {
        var target = Url.IsLocalUrl(returnUrl) ? new Uri(new Uri(Request.GetEncodedUrl()), returnUrl).ToString() : returnUrl;
        return connect.RequestUserInteractionAsync(customerId, new() { Url = target });
    }

    [HttpGet("{id}")]
    public IActionResult Show(int id) => Ok(id);
}

public class AskModel(HttpClient http) : PageModel
{
    [BindProperty]
    public OrderUserInteractionRequest Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string CustomerId { get; set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        Input.Url ??= Url.Page("/Orders/Show", new { id = Input.Id }); // VITEC002 {Url.Page("/Orders/Show", new { id = Input.Id })}
        var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(CustomerId)}", Input);
        return response.IsSuccessStatusCode ? RedirectToPage("Done") : Page();
    }

    public async Task<IActionResult> OnPostLaterAsync()
    {
        Input.Url = Url.PageLink("/Orders/Show", values: new { id = Input.Id });
        var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{CustomerId}", Input); // VITEC006 {CustomerId}
        return response.IsSuccessStatusCode ? RedirectToPage("Done") : Page();
    }
}

public class AskMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, IVitecConnectClient connect)
    {
        if (context.Request.Query.TryGetValue("ask", out var customer))
        {
            var request = new OrderUserInteractionRequest { Url = context.Request.PathBase + context.Request.Path }; // VITEC002 {context.Request.PathBase + context.Request.Path}
            if (!await connect.RequestUserInteractionAsync(customer, request)) context.Response.StatusCode = 502;
            return;
        }

        await next(context);
    }
}
