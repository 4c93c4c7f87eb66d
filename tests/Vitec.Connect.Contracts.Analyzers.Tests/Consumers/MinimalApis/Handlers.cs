using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace MinimalApis.Handlers
{
    public sealed record ConfirmOrder(string CustomerNumber, string OrderNumber, string? Note);

    public sealed class PortalOptions
    {
        public required Uri PublicAddress { get; init; }

        public string ConfirmPath { get; init; } = "/confirm";
    }

    // Results<…> handlers with the typed client.
    public static class TypedHandlers
    {
        public static void MapTyped(this IEndpointRouteBuilder routes)
        {
            var group = routes.MapGroup("/typed");
            group.MapPost("/a", Confirm);
            group.MapPost("/b", ConfirmWithPath);
            group.MapPost("/c", ConfirmAnyone);
            group.MapPost("/d", ConfirmForget);
        }

        private static async Task<Results<Ok, Conflict>> Confirm(ConfirmOrder order, IVitecConnectClient vitec, IOptions<PortalOptions> portal)
        {
            var accepted = await vitec.RequestUserInteractionAsync(order.CustomerNumber, new()
            {
                Id = order.OrderNumber,
                Url = new Uri(portal.Value.PublicAddress, "confirm/" + Uri.EscapeDataString(order.OrderNumber)).AbsoluteUri,
                Comment = order.Note,
            });
            return accepted ? TypedResults.Ok() : TypedResults.Conflict();
        }

        private static async Task<Results<Ok, Conflict>> ConfirmWithPath(ConfirmOrder order, IVitecConnectClient vitec, IOptions<PortalOptions> portal)
        {
            var page = new Uri(portal.Value.PublicAddress, "confirm/" + Uri.EscapeDataString(order.OrderNumber));
            var accepted = await vitec.RequestUserInteractionAsync(order.CustomerNumber, new()
            {
                Id = order.OrderNumber,
                Url = page.LocalPath, // VITEC002 {page.LocalPath}
                Comment = order.Note,
            });
            return accepted ? TypedResults.Ok() : TypedResults.Conflict();
        }

        private static async Task<Results<Ok, Conflict>> ConfirmAnyone(ConfirmOrder order, IVitecConnectClient vitec)
        {
            const string everybody = "";
            var accepted = await vitec.RequestUserInteractionAsync(everybody, new() { Id = order.OrderNumber, Url = "https://portal.example/" }); // VITEC001 {everybody}
            return accepted ? TypedResults.Ok() : TypedResults.Conflict();
        }

        private static async Task<IResult> ConfirmForget(ConfirmOrder order, IVitecConnectClient vitec)
        {
            await vitec.RequestUserInteractionAsync(order.CustomerNumber, new() { Id = order.OrderNumber, Url = "https://portal.example/" }); // VITEC013
            return TypedResults.Ok();
        }
    }

    public static class QueryLinks
    {
        // A query put to a relative path stays relative.
        public static OrderUserInteractionRequest Relative(string order) =>
            new() { Id = order, Url = QueryHelpers.AddQueryString("/confirm", "order", order) }; // VITEC002

        public static OrderUserInteractionRequest Absolute(string order) =>
            new() { Id = order, Url = QueryHelpers.AddQueryString("https://portal.example/confirm", "order", order) };

        public static OrderUserInteractionRequest OnUnknown(string page, string order) =>
            new() { Id = order, Url = QueryHelpers.AddQueryString(page, "order", order) };

        public static OrderUserInteractionRequest Dictionary(string order) =>
            new() { Id = order, Url = QueryHelpers.AddQueryString("portal.example/confirm", new Dictionary<string, string?> { ["order"] = order, ["lang"] = "sv" }) }; // VITEC003

        public static OrderUserInteractionRequest OnlyAQuery(HttpRequest request) =>
            new() { Url = request.QueryString.Value }; // VITEC002 {request.QueryString.Value}

        public static OrderUserInteractionRequest QueryAfterAPage(HttpRequest request) =>
            new() { Url = "https://portal.example/confirm" + request.QueryString };
    }

    [ApiController]
    [Microsoft.AspNetCore.Mvc.Route("orders")]
    public class OrdersController(IVitecConnectClient vitec) : ControllerBase
    {
        [HttpPost("{customer}/relative")]
        public Task<bool> Relative(string customer) =>
            vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Url = Url.Action("Confirm", "Portal") }); // VITEC002 {Url.Action("Confirm", "Portal")}

        [HttpPost("{customer}/route")]
        public Task<bool> RelativeRoute(string customer, string order) =>
            vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Url = Url.RouteUrl("confirm", new { order }) }); // VITEC002

        [HttpPost("{customer}/content")]
        public Task<bool> RelativeContent(string customer) =>
            vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Url = Url.Content("~/confirm.html") }); // VITEC002

        [HttpPost("{customer}/page")]
        public Task<bool> RelativePage(string customer)
        {
            var page = Url.Page("/Confirm", new { customer });
            return vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Url = page ?? throw new InvalidOperationException() }); // VITEC002
        }

        [HttpPost("{customer}/scheme")]
        public Task<bool> WithProtocol(string customer) =>
            vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Url = Url.Action("Confirm", "Portal", new { customer }, Request.Scheme) });

        [HttpPost("{customer}/link")]
        public Task<bool> WithLink(string customer) =>
            vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Url = Url.Link("confirm", new { customer }) });

        [HttpPost("{customer}/actionlink")]
        public Task<bool> WithActionLink(string customer) =>
            vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Url = Url.ActionLink("Confirm", "Portal") });

        [HttpPost("{customer}/routescheme")]
        public Task<bool> RouteWithProtocol(string customer) =>
            vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Url = Url.RouteUrl("confirm", new { customer }, protocol: "https") });

        [HttpPost("{customer}/https")]
        public Task<bool> PrefixedPath(string customer) =>
            vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Url = $"https://{Request.Host}{Url.Action("Confirm")}" });
    }

    public class ConfirmComponent : ComponentBase
    {
        [Inject]
        public NavigationManager Navigation { get; set; } = default!;

        [Inject]
        public IVitecConnectClient Vitec { get; set; } = default!;

        [Parameter]
        public string Customer { get; set; } = "";

        private bool? accepted;

        private async Task SendRelative() =>
            accepted = await Vitec.RequestUserInteractionAsync(Customer, new() { Url = Navigation.ToBaseRelativePath(Navigation.Uri) }); // VITEC002

        private async Task SendAbsolute() =>
            accepted = await Vitec.RequestUserInteractionAsync(Customer, new() { Url = Navigation.ToAbsoluteUri("confirm").ToString() });

        private async Task SendHere() =>
            accepted = await Vitec.RequestUserInteractionAsync(Customer, new() { Url = Navigation.Uri });

        private async Task SendBelowBase() =>
            accepted = await Vitec.RequestUserInteractionAsync(Customer, new() { Url = Navigation.BaseUri + "confirm" });

        private async Task SendQuery() =>
            accepted = await Vitec.RequestUserInteractionAsync(Customer, new() { Url = Navigation.ToAbsoluteUri(Navigation.Uri).PathAndQuery }); // VITEC002

        private async Task SendHost() =>
            accepted = await Vitec.RequestUserInteractionAsync(Customer, new() { Url = new Uri(Navigation.BaseUri).Authority + "/confirm" }); // VITEC003
    }

    public class EndpointLinks(LinkGenerator links, IHttpContextAccessor accessor)
    {
        public OrderUserInteractionRequest ByAction() => new() { Url = links.GetPathByAction("Confirm", "Portal") }; // VITEC002

        public OrderUserInteractionRequest ByPage() => new() { Url = links.GetPathByPage(accessor.HttpContext!, "/Confirm") }; // VITEC002

        public OrderUserInteractionRequest ByPageAbsolute() => new() { Url = links.GetUriByPage(accessor.HttpContext!, "/Confirm") };

        public OrderUserInteractionRequest ByRouteValuesAbsolute(string order) => new() { Url = links.GetUriByRouteValues(accessor.HttpContext!, "confirm", new { order }) };

        public OrderUserInteractionRequest Absolute(string order)
        {
            var request = accessor.HttpContext!.Request;
            return new() { Url = UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, "/confirm") };
        }

        public OrderUserInteractionRequest RelativeOfPathBase()
        {
            var request = accessor.HttpContext!.Request;
            return new() { Url = request.PathBase.Add("/confirm").ToString() }; // VITEC002
        }

        public OrderUserInteractionRequest HostOnly()
        {
            var request = accessor.HttpContext!.Request;
            return new() { Url = request.Host.Value }; // VITEC003 {request.Host.Value}
        }

        public OrderUserInteractionRequest HostMadeComponent()
        {
            var request = accessor.HttpContext!.Request;
            return new() { Url = request.Host.ToUriComponent() + "/confirm" }; // VITEC003
        }
    }
}
