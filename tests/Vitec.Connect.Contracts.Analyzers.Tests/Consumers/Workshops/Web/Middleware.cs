using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Besiktning.Web;

public sealed class ApprovalMiddleware(RequestDelegate next, ILogger<ApprovalMiddleware> log)
{
    public async Task InvokeAsync(HttpContext context, IVitecConnectClient vitec, LinkGenerator generator)
    {
        if (!context.Request.Path.StartsWithSegments("/approve", out var rest))
        {
            await next(context);
            return;
        }

        var customer = context.Request.Query["customer"].FirstOrDefault();
        if (string.IsNullOrWhiteSpace(customer))
        {
            context.Response.StatusCode = 400;
            return;
        }

        var request = new OrderUserInteractionRequest { Id = rest.Value };
        request.Url = generator.GetUriByName(context, "approve", new { id = 1 });
        if (context.Request.IsHttps is false)
        {
            request.Url = generator.GetPathByPage(context, "/Approve"); // VITEC002
        }

        bool accepted;
        try
        {
            accepted = await vitec.RequestUserInteractionAsync(customer, request, context.RequestAborted);
        }
        catch (VitecConnectException e) when (e.StatusCode == System.Net.HttpStatusCode.Forbidden)
        {
            log.LogWarning(e, "No access to {Customer}", customer);
            accepted = false;
        }

        context.Response.StatusCode = accepted ? 204 : 409;
    }
}
