using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using Vitec.Connect.Contracts.Client;

namespace Fotografen.Web;

public static class InteractionEndpoints
{
    public static void MapInteractions(this IEndpointRouteBuilder app)
    {
        app.MapPost("/orders/{id}/path", async (string id, string customerId, HttpRequest http, IVitecConnectClient connect) =>
        {
            var ok = await connect.RequestUserInteractionAsync(customerId, new OrderUserInteractionRequest { Id = id, Url = http.Path }); // VITEC002 {http.Path}
            return Results.Ok(ok);
        });

        app.MapPost("/orders/{id}/query", async (string id, string customerId, HttpContext context, IVitecConnectClient connect) =>
        {
            var ok = await connect.RequestUserInteractionAsync(customerId, new() { Id = id, Url = context.Request.Host.Value }); // VITEC003 {context.Request.Host.Value}
            return Results.Ok(ok);
        });

        app.MapPost("/orders/{id}/link", async (string id, LinkGenerator links, HttpContext context, IVitecConnectClient connect) =>
        {
            var ok = await connect.RequestUserInteractionAsync("", new() { Id = id, Url = links.GetUriByName(context, "order", new { id }) }); // VITEC001 {""}
            return Results.Ok(ok);
        });

        app.MapPost("/orders/{id}/name", async (string id, string customerId, LinkGenerator links, IVitecConnectClient connect) =>
        {
            OrderUserInteractionRequest body = new() { Id = id };
            body.Url = links.GetPathByName("order", new { id }); // VITEC002 {links.GetPathByName("order", new { id })}
            return await connect.RequestUserInteractionAsync(customerId, body) ? Results.Ok() : Results.Problem();
        });
    }
}
