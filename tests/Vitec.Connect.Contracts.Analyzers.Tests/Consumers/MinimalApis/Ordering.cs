using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Vitec.Connect.Contracts;

var builder = WebApplication.CreateBuilder(args);
var vitecBase = builder.Configuration["Vitec:BaseAddress"] ?? throw new InvalidOperationException("Vitec:BaseAddress is not set");
builder.Services.AddHttpClient("vitec", client => client.BaseAddress = new Uri(vitecBase));
builder.Services.AddSingleton(TimeProvider.System);

var app = builder.Build();

app.MapPost("/orders/{customer}/{order}", async (string customer, string order, HttpRequest http, IHttpClientFactory clients, CancellationToken stop) =>
{
    var body = new OrderUserInteractionRequest
    {
        Id = order,
        Url = http.Path + "/confirm", // VITEC002 {http.Path + "/confirm"}
        Comment = "Confirm the date",
    };
    using var answer = await clients.CreateClient("vitec").PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", body, stop); // VITEC006 {customer}
    return answer.IsSuccessStatusCode ? Results.NoContent() : Results.StatusCode((int)answer.StatusCode);
});

app.MapPost("/v2/orders/{customer}/{order}", async (string customer, string order, HttpContext context, LinkGenerator links, IHttpClientFactory clients) =>
{
    var body = new OrderUserInteractionRequest
    {
        Id = order,
        Url = links.GetUriByName(context, "confirm", new { order }),
    };
    using var answer = await clients.CreateClient("vitec").PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", body);
    answer.EnsureSuccessStatusCode();
    return Results.Ok();
});

app.MapPost("/v3/orders/{customer}/{order}", async (string customer, string order, HttpContext context, LinkGenerator links, IHttpClientFactory clients) =>
{
    var confirm = links.GetPathByName("confirm", new { order });
    if (confirm is null)
    {
        return Results.NotFound();
    }

    var body = new OrderUserInteractionRequest { Id = order, Url = confirm }; // VITEC002 {confirm}
    using var answer = await clients.CreateClient("vitec").PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", body);
    answer.EnsureSuccessStatusCode();
    return Results.Ok();
});

app.MapPost("/v4/orders/{customer:guid}", async (Guid customer, HttpContext context, IHttpClientFactory clients) =>
{
    var here = context.Request;
    var body = new OrderUserInteractionRequest { Url = $"{here.Scheme}://{here.Host}{here.PathBase}/confirm" };
    using var answer = await clients.CreateClient("vitec").PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", body);
    return Results.StatusCode((int)answer.StatusCode);
});

app.MapPost("/v5/orders/{customer:guid}", async (Guid customer, HttpContext context, IHttpClientFactory clients) =>
{
    var here = context.Request;
    var body = new OrderUserInteractionRequest { Url = $"{here.Host}{here.PathBase}/confirm" }; // VITEC003
    using var answer = await clients.CreateClient("vitec").PutAsJsonAsync($"Service/Order/UserInteraction/{customer:N}", body);
    return Results.StatusCode((int)answer.StatusCode);
});

app.MapPost("/v6/orders/{customer:int}", async (int customer, HttpContext context, IHttpClientFactory clients) =>
{
    var body = new OrderUserInteractionRequest { Url = context.Request.GetEncodedPathAndQuery() }; // VITEC002 {context.Request.GetEncodedPathAndQuery()}
    using var answer = await clients.CreateClient("vitec").PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", body);
    return Results.StatusCode((int)answer.StatusCode);
});

app.MapPost("/v7/orders/{customer:int}", async (int customer, HttpContext context, IHttpClientFactory clients) =>
{
    var body = new OrderUserInteractionRequest { Url = context.Request.GetDisplayUrl() };
    using var answer = await clients.CreateClient("vitec").PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", body);
    return Results.StatusCode((int)answer.StatusCode);
});

app.MapDelete("/orders/{customer}", async (string customer, IHttpClientFactory clients) =>
{
    // There is nothing to withdraw an interaction with.
    using var answer = await clients.CreateClient("vitec").DeleteAsync("Service/Order/UserInteraction/" + WebUtility.UrlEncode(customer)); // VITEC005 VITEC006 {WebUtility.UrlEncode(customer)}
    return Results.StatusCode((int)answer.StatusCode);
});

app.MapGet("/orders/{customer}", async (string customer, IHttpClientFactory clients) =>
{
    // Another resource of the same API.
    using var answer = await clients.CreateClient("vitec").GetAsync("Service/Order/Status/" + customer);
    return Results.Stream(await answer.Content.ReadAsStreamAsync());
});

app.MapGet("/confirm/{order}", (string order) => Results.Ok(order)).WithName("confirm");

app.Run();
