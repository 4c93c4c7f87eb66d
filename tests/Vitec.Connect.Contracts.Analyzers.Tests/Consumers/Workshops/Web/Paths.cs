using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Vitec.Connect.Contracts;

namespace Malarna;

internal static class PathExtensions
{
    public static OrderUserInteractionRequest ForPath(this HttpRequest http)
    {
        return new() { Url = http.Path.Value }; // VITEC002 {http.Path.Value}
    }

    public static OrderUserInteractionRequest ForBoth(this HttpRequest http)
        => new() { Url = http.PathBase.Add(http.Path).ToString() }; // VITEC002 {http.PathBase.Add(http.Path).ToString()}

    public static OrderUserInteractionRequest ForOwn(int order)
    {
        PathString path = "/orders";
        path = path.Add($"/{order}");
        return new() { Url = path }; // VITEC002 {path}
    }

    public static OrderUserInteractionRequest ForOwnOnSite(int order)
    {
        var path = new PathString("/orders").Add($"/{order}");
        return new() { Url = "https://malarna.se" + path };
    }

    public static OrderUserInteractionRequest ForUriComponent(HttpContext context)
        => new() { Url = context.Request.Path.ToUriComponent() }; // VITEC002

    public static OrderUserInteractionRequest ForQuery(HttpContext context)
        => new() { Url = context.Request.QueryString.Value }; // VITEC002

    public static OrderUserInteractionRequest ForHost(HttpContext context)
        => new() { Url = context.Request.Host.ToUriComponent() + "/orders" }; // VITEC003

    public static OrderUserInteractionRequest ForHostValue(HttpContext context, int order)
        => new() { Url = string.Concat(context.Request.Host.Value, "/orders/", order) }; // VITEC003

    public static OrderUserInteractionRequest ForHostFull(HttpContext context, int order)
        => new() { Url = string.Concat("https://", context.Request.Host.Value, "/orders/", order.ToString()) };

    public static OrderUserInteractionRequest ForQueries(string key)
        => new() { Url = QueryHelpers.AddQueryString("orders", new Dictionary<string, string?> { ["key"] = key, ["from"] = "vitec" }) }; // VITEC002

    public static OrderUserInteractionRequest ForQueriesFull(Uri site, string key)
        => new() { Url = QueryHelpers.AddQueryString(new Uri(site, "orders").AbsoluteUri, "key", key) };

    public static OrderUserInteractionRequest ForEither(IUrlHelper url, string? given)
        => new() { Url = given ?? url.Action("Index", "Orders") }; // VITEC002 {given ?? url.Action("Index", "Orders")}

    public static OrderUserInteractionRequest ForMeta(HttpRequest http)
        => new() { Url = http.Headers.Referer.ToString() };
}
