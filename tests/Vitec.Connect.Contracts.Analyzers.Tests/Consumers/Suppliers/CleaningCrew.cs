using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

var builder = WebApplication.CreateBuilder(args);
var site = builder.Configuration["Site"] ?? "https://cleaning.se";
var app = builder.Build();

app.MapGet("/", () => "ok");

app.MapPost("/jobs/{id:int}/done", async (int id, [FromQuery] string customer, IVitecConnectClient connect, CancellationToken token) =>
{
    var request = new OrderUserInteractionRequest { Id = $"{id}", Url = $"{site}/jobs/{id}" };
    return await connect.RequestUserInteractionAsync(customer, request, token) ? Results.Ok() : Results.Conflict();
});

app.MapPost("/jobs/{id:int}/moved", async Task<IResult> (int id, string? customer, IVitecConnectClient connect) =>
{
    var request = new OrderUserInteractionRequest { Id = $"{id}", Url = $"/jobs/{id}?moved=true" }; // VITEC002 {$"/jobs/{id}?moved=true"}
    if (customer is null or "")
    {
        return TypedResults.BadRequest();
    }

    var accepted = await connect.RequestUserInteractionAsync(customer, request);
    return TypedResults.Ok(accepted);
});

app.MapPost("/jobs/{id:int}/lost", async (int id, HttpRequest http, LinkGenerator links, IVitecConnectClient connect) =>
{
    var request = new OrderUserInteractionRequest();
    request.Url = links.GetPathByName("job", values: new { id }); // VITEC002
    await connect.RequestUserInteractionAsync(http.Query["customer"], request); // VITEC013
});

app.MapPut("/Service/Order/UserInteraction/", (OrderUserInteractionRequest body) => Results.Ok(body.Url));

app.MapFallback(async (HttpContext context, HttpClient http) =>
{
    var answer = await http.PutAsJsonAsync($"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{context.Request.Query["customer"]}", Default()); // VITEC006
    context.Response.StatusCode = (int)answer.StatusCode;
});

app.Run();

static OrderUserInteractionRequest Default() => new() { Id = "0", Url = "https://cleaning.se" };
