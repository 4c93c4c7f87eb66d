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
    public OrderUserInteractionRequest Context() => new() { Url = url.Action(new UrlActionContext { Action = "Show", Controller = "Order" }) }; // VITEC002

    public OrderUserInteractionRequest Named() => new() { Url = url.Action(action: "Show", controller: "Order", values: new { id = 1 }) }; // VITEC002

    public OrderUserInteractionRequest Content() => new() { Url = url.Content("~/orders/1.html") }; // VITEC002

    public OrderUserInteractionRequest Page(HttpContext context) => new() { Url = links.GetPathByPage(context, "/Order") }; // VITEC002

    public OrderUserInteractionRequest Values() => new() { Url = links.GetPathByRouteValues("order", new { id = 1 }) }; // VITEC002

    public OrderUserInteractionRequest Path() => new() { Url = accessor.HttpContext!.Request.Path.ToString() }; // VITEC002

    public OrderUserInteractionRequest Whole()
    {
        var request = accessor.HttpContext!.Request;
        return new() { Url = $"{request.PathBase}{request.Path}{request.QueryString}" }; // VITEC002
    }

    public OrderUserInteractionRequest Host(int id)
    {
        var host = accessor.HttpContext!.Request.Host;
        return new() { Url = host + "/order/" + id }; // VITEC003 {host + "/order/" + id}
    }

    public OrderUserInteractionRequest HostValue(int id) => new() { Url = string.Concat(accessor.HttpContext!.Request.Host.Value, "/order/", id.ToString()) }; // VITEC003

    public OrderUserInteractionRequest PathValue()
    {
        string? path = accessor.HttpContext!.Request.Path.Value;
        return new() { Url = path }; // VITEC002 {path}
    }
}
