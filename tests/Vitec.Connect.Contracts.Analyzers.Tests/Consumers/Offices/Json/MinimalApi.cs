using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Vitec.Connect.Contracts;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("vitec", c => c.BaseAddress = new Uri("https://connect.maklare.vitec.net"));
var app = builder.Build();

app.MapGet("/orders/{id}", (string id) => Results.Ok(new { id, url = "/orders/" + id })).WithName("order");

app.MapPost("/orders/{id}/done", async (string id, string customer, HttpRequest request, IHttpClientFactory factory, LinkGenerator links) =>
{
    var http = factory.CreateClient("vitec");
    var body = new OrderUserInteractionRequest { Id = id, Url = links.GetUriByName(request.HttpContext, "order", new { id }) };
    using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", body);
    return response.IsSuccessStatusCode ? Results.NoContent() : Results.StatusCode(502);
});

app.MapPost("/orders/{id}/sign", async (string id, string customer, HttpRequest request, IHttpClientFactory factory, LinkGenerator links) =>
{
    var http = factory.CreateClient("vitec");
    var body = new OrderUserInteractionRequest { Id = id, Url = links.GetPathByName(request.HttpContext, "order", new { id }) }; // VITEC002
    using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", body); // VITEC006 {customer}
    return response.IsSuccessStatusCode ? Results.NoContent() : Results.StatusCode(502);
});

app.MapPost("/orders/{id}/again", async (string id, int customer, HttpContext context, IHttpClientFactory factory) =>
{
    var request = context.Request;
    var link = $"{request.Scheme}://{request.Host}{request.PathBase}/orders/{id}";
    var body = new OrderUserInteractionRequest { Id = id, Url = QueryHelpers.AddQueryString(link, "again", "1") };
    var response = await factory.CreateClient("vitec").PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", body);
    response.EnsureSuccessStatusCode();
});

app.MapPost("/orders/{id}/host", async (string id, int customer, HttpContext context, IHttpClientFactory factory) =>
{
    var body = new OrderUserInteractionRequest { Id = id, Url = $"{context.Request.Host}/orders/{id}" }; // VITEC003
    var response = await factory.CreateClient("vitec").PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", body);
    response.EnsureSuccessStatusCode();
});

app.MapPost("/orders/{id}/here", async (string id, int customer, HttpRequest request, IHttpClientFactory factory) =>
{
    var json = "{\"id\":\"" + id + "\",\"url\":\"" + request.GetDisplayUrl() + "\"}";
    var response = await factory.CreateClient("vitec").PutAsync($"Service/Order/UserInteraction/{customer}", new StringContent(json, Encoding.UTF8, "application/json"));
    return (int)response.StatusCode;
});

app.MapPost("/orders/{id}/path", async (string id, int customer, HttpRequest request, IHttpClientFactory factory) =>
{
    var body = new OrderUserInteractionRequest { Id = id };
    body.Url = request.GetEncodedPathAndQuery(); // VITEC002 {request.GetEncodedPathAndQuery()}
    var response = await factory.CreateClient("vitec").PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", body);
    return (int)response.StatusCode;
});

app.Run();
