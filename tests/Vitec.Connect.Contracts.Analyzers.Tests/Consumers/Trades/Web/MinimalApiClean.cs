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
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Configuration;
using Vitec.Connect.Contracts.Client;

namespace Fotografen.Web;

public static class InteractionEndpoints
{
    public static void MapInteractions(this IEndpointRouteBuilder app, IConfiguration configuration)
    {
        app.MapPost("/orders/{id}/display", async (string id, string customerId, HttpRequest http, IVitecConnectClient connect) =>
        {
            var ok = await connect.RequestUserInteractionAsync(customerId, new OrderUserInteractionRequest { Id = id, Url = http.GetEncodedUrl() });
            return Results.Ok(ok);
        });

        app.MapPost("/orders/{id}/absolute", async (string id, string customerId, HttpRequest http, IVitecConnectClient connect) =>
        {
            var url = UriHelper.BuildAbsolute(http.Scheme, http.Host, http.PathBase, "/orders/" + id);
            var ok = await connect.RequestUserInteractionAsync(customerId, new() { Id = id, Url = url });
            return Results.Ok(ok);
        });

        app.MapPost("/orders/{id}/configured", async (string id, string customerId, IVitecConnectClient connect) =>
        {
            var ok = await connect.RequestUserInteractionAsync(customerId, new() { Id = id, Url = configuration["Site"] + "/orders/" + id });
            return Results.Ok(ok);
        });

        app.MapPost("/orders/{id}/nav", async (string id, string customerId, NavigationManager navigation, IVitecConnectClient connect) =>
        {
            var ok = await connect.RequestUserInteractionAsync(customerId, new() { Id = id, Url = navigation.ToAbsoluteUri("orders/" + id).AbsoluteUri });
            return Results.Ok(ok);
        });
    }
}
