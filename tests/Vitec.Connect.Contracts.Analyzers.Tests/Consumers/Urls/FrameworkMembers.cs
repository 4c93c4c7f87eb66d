using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Vitec.Connect.Contracts;

namespace Urls.FrameworkMembers
{
    public class UriParts
    {
        private readonly Uri _page = new("https://supplier.se/orders/1?x=2");

        public void Relative(Uri page, OrderUserInteractionRequest request)
        {
            request.Url = page.PathAndQuery; // VITEC002 {page.PathAndQuery}
            request.Url = page.AbsolutePath; // VITEC002 {page.AbsolutePath}
            request.Url = page.LocalPath; // VITEC002
            request.Url = page.Query; // VITEC002
            request.Url = page.MakeRelativeUri(_page).ToString(); // VITEC002
            request.Url = new Uri("orders/1", UriKind.Relative).ToString(); // VITEC002
            request.Url = new Uri("orders/1", UriKind.Relative).OriginalString; // VITEC002
        }

        public void WithoutProtocol(Uri page, OrderUserInteractionRequest request)
        {
            request.Url = page.Host; // VITEC003 {page.Host}
            request.Url = page.Authority; // VITEC003
            request.Url = page.DnsSafeHost; // VITEC003
            request.Url = page.IdnHost; // VITEC003
            request.Url = page.Authority + "/orders/1"; // VITEC003
            request.Url = $"{page.Host}/orders/1"; // VITEC003
        }

        public void Absolute(Uri page, OrderUserInteractionRequest request)
        {
            request.Url = page.AbsoluteUri;
            request.Url = page.ToString();
            request.Url = page.OriginalString;
            request.Url = _page.AbsoluteUri;
            request.Url = new Uri("https://supplier.se/a").ToString();
            request.Url = new Uri("https://supplier.se/a").OriginalString;
            request.Url = page.Scheme + "://" + page.Host + page.PathAndQuery;
            request.Url = "https://" + page.Host + page.AbsolutePath;
            request.Url = $"{page.Scheme}://{page.Authority}/orders";
            request.Url = page.GetLeftPart(UriPartial.Authority) + "/orders";
            request.Url = new Uri(page, "/orders/1").AbsoluteUri;
            request.Url = new Uri(page, "orders").ToString();
        }

        public void NotHttp(OrderUserInteractionRequest request)
        {
            request.Url = new Uri("ftp://supplier.se/a").AbsoluteUri; // VITEC004
            request.Url = new Uri("ftp://supplier.se/a").ToString(); // VITEC004
            request.Url = new UriBuilder("ftp", "supplier.se").Uri.AbsoluteUri; // VITEC004
        }

        public void KnownParts(OrderUserInteractionRequest request)
        {
            var uri = new Uri("https://supplier.se/orders/1?x=2");
            request.Url = uri.PathAndQuery; // VITEC002
            request.Url = uri.Host; // VITEC003
            request.Url = "https://" + uri.Host + uri.PathAndQuery;
        }
    }

    public class OrdersController : Controller
    {
        public IActionResult Create(int id)
        {
            var request = new OrderUserInteractionRequest { Id = id.ToString(), Url = Url.Action("Details", "Orders", new { id }) }; // VITEC002 {Url.Action("Details", "Orders", new { id })}
            return Ok(request);
        }

        public IActionResult Other(int id)
        {
            var route = new OrderUserInteractionRequest { Url = Url.RouteUrl("order", new { id }) }; // VITEC002
            var page = new OrderUserInteractionRequest { Url = Url.Page("/Orders/Details", new { id }) }; // VITEC002
            var content = new OrderUserInteractionRequest { Url = Url.Content("~/orders/1") }; // VITEC002
            var details = new OrderUserInteractionRequest { Url = Url.Action(new Microsoft.AspNetCore.Mvc.Routing.UrlActionContext { Action = "Details" }) }; // VITEC002
            var simple = new OrderUserInteractionRequest { Url = Url.Action("Details") }; // VITEC002
            return Ok(new[] { route, page, content, details, simple });
        }

        public IActionResult Right(int id)
        {
            var action = new OrderUserInteractionRequest { Url = Url.Action("Details", "Orders", new { id }, Request.Scheme) };
            var protocol = new OrderUserInteractionRequest { Url = Url.Action("Details", "Orders", new { id }, protocol: "https") };
            var host = new OrderUserInteractionRequest { Url = Url.Action("Details", "Orders", new { id }, "https", "supplier.se") };
            var route = new OrderUserInteractionRequest { Url = Url.RouteUrl("order", new { id }, "https") };
            var page = new OrderUserInteractionRequest { Url = Url.Page("/Orders/Details", null, new { id }, Request.Scheme) };
            var link = new OrderUserInteractionRequest { Url = Url.ActionLink("Details", "Orders", new { id }) };
            var pageLink = new OrderUserInteractionRequest { Url = Url.PageLink("/Orders/Details") };
            var prefixed = new OrderUserInteractionRequest { Url = "https://supplier.se" + Url.Action("Details", new { id }) };
            var built = new OrderUserInteractionRequest { Url = $"{Request.Scheme}://{Request.Host}{Url.Content("~/orders/1")}" };
            return Ok(new[] { action, protocol, host, route, page, link, pageLink, prefixed, built });
        }
    }

    public class Requests
    {
        public void Bad(HttpContext context, OrderUserInteractionRequest order)
        {
            order.Url = context.Request.Path; // VITEC002 {context.Request.Path}
            order.Url = context.Request.PathBase + "/orders"; // VITEC002
            order.Url = context.Request.Path.Value; // VITEC002
            order.Url = context.Request.QueryString.Value; // VITEC002
            order.Url = context.Request.QueryString.ToString(); // VITEC002
            order.Url = context.Request.GetEncodedPathAndQuery(); // VITEC002
            order.Url = context.Request.Host.ToString(); // VITEC003
            order.Url = context.Request.Host.Value + context.Request.Path; // VITEC003
            order.Url = context.Request.Host + "/orders/1"; // VITEC003
            order.Url = $"{context.Request.Host}{context.Request.Path}"; // VITEC003
            order.Url = new HostString("supplier.se", 8080).Value; // VITEC003
            order.Url = new PathString("/orders/1").ToString(); // VITEC002
            order.Url = new PathString("/orders/1"); // VITEC002
        }

        public void Good(HttpContext context, OrderUserInteractionRequest order)
        {
            order.Url = context.Request.GetDisplayUrl();
            order.Url = context.Request.GetEncodedUrl();
            order.Url = UriHelper.BuildAbsolute(context.Request.Scheme, context.Request.Host, context.Request.PathBase, context.Request.Path);
            order.Url = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}/orders/1";
            order.Url = "https://" + context.Request.Host + context.Request.Path;
            order.Url = context.Request.Scheme + Uri.SchemeDelimiter + context.Request.Host;
            order.Url = context.Request.Headers["Referer"];
            order.Url = context.Request.Query["returnUrl"];
        }
    }

    public class Links(LinkGenerator links)
    {
        public OrderUserInteractionRequest Path(HttpContext context) => new() { Url = links.GetPathByAction(context, "Details", "Orders") }; // VITEC002

        public OrderUserInteractionRequest PathByName(int id) => new() { Url = links.GetPathByName("order", new { id }) }; // VITEC002

        public OrderUserInteractionRequest PathByPage() => new() { Url = links.GetPathByPage("/Orders/Details") }; // VITEC002

        public OrderUserInteractionRequest Uri(HttpContext context) => new() { Url = links.GetUriByAction(context, "Details", "Orders") };

        public OrderUserInteractionRequest UriByName(HttpContext context, int id) => new() { Url = links.GetUriByName(context, "order", new { id }) };

        public OrderUserInteractionRequest UriByPage(HttpContext context) => new() { Url = links.GetUriByPage(context, "/Orders/Details") };
    }

    public class Blazor(NavigationManager navigation)
    {
        public OrderUserInteractionRequest Bad() => new() { Url = navigation.ToBaseRelativePath(navigation.Uri) }; // VITEC002

        public OrderUserInteractionRequest Good() => new() { Url = navigation.ToAbsoluteUri("orders/1").ToString() };

        public OrderUserInteractionRequest GoodAbsolute() => new() { Url = navigation.ToAbsoluteUri("orders/1").AbsoluteUri };

        public OrderUserInteractionRequest GoodBase() => new() { Url = navigation.BaseUri + "orders/1" };
    }

    public class Queries
    {
        public OrderUserInteractionRequest Bad(string id) => new() { Url = QueryHelpers.AddQueryString("/orders", "id", id) }; // VITEC002

        public OrderUserInteractionRequest BadHost(string id) => new() { Url = QueryHelpers.AddQueryString("supplier.se/orders", new Dictionary<string, string> { ["id"] = id }) }; // VITEC003

        public OrderUserInteractionRequest Good(string id) => new() { Url = QueryHelpers.AddQueryString("https://supplier.se/orders", "id", id) };

        public OrderUserInteractionRequest Builder() => new() { Url = new UriBuilder("https", "supplier.se", 443, "/orders/1").ToString() };

        public OrderUserInteractionRequest BuilderUri() => new() { Url = new UriBuilder { Scheme = "https", Host = "supplier.se", Path = "orders/1" }.Uri.AbsoluteUri };

        public OrderUserInteractionRequest BuilderPath() => new() { Url = new UriBuilder("https://supplier.se/orders/1").Path }; // VITEC002

        public OrderUserInteractionRequest BuilderHost() => new() { Url = new UriBuilder("https://supplier.se/orders/1").Host }; // VITEC003

        public OrderUserInteractionRequest Escaped(string path) => new() { Url = "/" + Uri.EscapeDataString(path) }; // VITEC002

        public OrderUserInteractionRequest EscapedWhole() => new() { Url = "https://supplier.se/orders?return=" + Uri.EscapeDataString("/home") };
    }

    public static class Endpoints
    {
        public static void Map(WebApplication app)
        {
            app.MapGet("/orders/{id}/ask", (string id, LinkGenerator links, HttpContext context) =>
                new OrderUserInteractionRequest { Id = id, Url = links.GetPathByName(context, "order", new { id }) }); // VITEC002 {links.GetPathByName(context, "order", new { id })}

            app.MapGet("/orders/{id}/ask2", (string id, LinkGenerator links, HttpContext context) =>
                new OrderUserInteractionRequest { Id = id, Url = links.GetUriByName(context, "order", new { id }) });

            app.MapPost("/ask", (HttpRequest request) =>
            {
                var order = new OrderUserInteractionRequest();
                order.Url = request.Path + request.QueryString; // VITEC002
                return Results.Ok(order);
            });
        }
    }
}
