using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Stallning.Web;

public sealed class Interactions(LinkGenerator links, IVitecConnectClient connect)
{
    public async Task<IResult> Relative(HttpContext context, string customerId, string id)
    {
        var url = links.GetPathByName("order", new { id });
        var accepted = await connect.RequestUserInteractionAsync(customerId, new() { Id = id, Url = url }); // VITEC002 {url}
        return accepted ? Results.Ok() : Results.Conflict();
    }

    public async Task<IResult> Absolute(HttpContext context, string customerId, string id)
    {
        var url = links.GetUriByName(context, "order", new { id });
        var accepted = await connect.RequestUserInteractionAsync(customerId, new() { Id = id, Url = url });
        return accepted ? Results.Ok() : Results.Conflict();
    }

    public async Task<IResult> Joined(HttpContext context, string customerId, string id)
    {
        var path = links.GetPathByName("order", new { id });
        var accepted = await connect.RequestUserInteractionAsync(customerId, new() { Id = id, Url = "https://stallning.se" + path });
        return accepted ? Results.Ok() : Results.Conflict();
    }

    public async Task<IResult> Action(HttpContext context, string customerId, string id)
    {
        var accepted = await connect.RequestUserInteractionAsync(customerId, new() { Id = id, Url = links.GetPathByAction("Show", "Order", new { id }) }); // VITEC002
        return accepted ? Results.Ok() : Results.Conflict();
    }

    public async Task<IResult> ActionUri(HttpContext context, string customerId, string id)
    {
        var accepted = await connect.RequestUserInteractionAsync(customerId, new() { Id = id, Url = links.GetUriByAction(context, "Show", "Order", new { id }) });
        return accepted ? Results.Ok() : Results.Conflict();
    }

    public async Task<IResult> Path(HttpContext context, string customerId, string id)
    {
        PathString path = context.Request.PathBase.Add("/orders");
        var accepted = await connect.RequestUserInteractionAsync(customerId, new() { Id = id, Url = path.Value }); // VITEC002 {path.Value}
        return accepted ? Results.Ok() : Results.Conflict();
    }

    public async Task<IResult> Query(HttpContext context, string customerId, string id)
    {
        var accepted = await connect.RequestUserInteractionAsync(customerId, new() { Id = id, Url = context.Request.QueryString.ToString() }); // VITEC002
        return accepted ? Results.Ok() : Results.Conflict();
    }

    public async Task Forgotten(HttpContext context, string customerId, string id)
    {
        await connect.RequestUserInteractionAsync(customerId, new() { Id = id, Url = links.GetUriByName(context, "order", new { id }) }); // VITEC013
    }
}
