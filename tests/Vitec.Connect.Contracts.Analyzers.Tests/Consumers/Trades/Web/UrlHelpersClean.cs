using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;

namespace Webben;

public class UrlHelpers(IUrlHelper url, LinkGenerator links, IHttpContextAccessor accessor)
{
    public OrderUserInteractionRequest Context() => new() { Url = url.Action(new UrlActionContext { Action = "Show", Controller = "Order", Protocol = "https" }) };

    public OrderUserInteractionRequest Named() => new() { Url = url.Action(action: "Show", controller: "Order", values: new { id = 1 }, protocol: "https", host: "webb.example") };

    public OrderUserInteractionRequest Route() => new() { Url = url.RouteUrl("order", new { id = 1 }, "https") };

    public OrderUserInteractionRequest Page(HttpContext context) => new() { Url = links.GetUriByPage(context, "/Order") };

    public OrderUserInteractionRequest Values() => new() { Url = links.GetUriByRouteValues("order", new { id = 1 }, "https", new HostString("webb.example")) };

    public OrderUserInteractionRequest Whole()
    {
        var request = accessor.HttpContext!.Request;
        return new() { Url = $"https://{request.Host}{request.PathBase}{request.Path}{request.QueryString}" };
    }

    public OrderUserInteractionRequest Host(int id)
    {
        var request = accessor.HttpContext!.Request;
        return new() { Url = new UriBuilder(request.Scheme, request.Host.Host, request.Host.Port ?? 443, "/order/" + id).ToString() };
    }

    public OrderUserInteractionRequest Header() => new() { Url = accessor.HttpContext!.Request.Headers["X-Forwarded-Url"].ToString() };

    public OrderUserInteractionRequest Combined()
    {
        var request = accessor.HttpContext!.Request;
        var uri = new Uri(new Uri(request.GetDisplayUrl()), url.Action("Show"));
        return new() { Url = uri.AbsoluteUri };
    }

    public IActionResult Redirect() => new LocalRedirectResult(url.Action("Show")!);
}
