using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Flurl.Http.Configuration;
using Microsoft.Extensions.Configuration;
using Vitec.Connect.Contracts;

namespace FlurlConsumers.Services;

public sealed class Approvals(IConfiguration configuration)
{
    private const string Base = "https://connect.maklare.vitec.net";

    public async Task<bool> AskAsync(string customerId, string orderId, CancellationToken token) =>
        await Base
            .AppendPathSegments("Service", "Order", "UserInteraction", customerId)
            .WithBasicAuth(configuration["Vitec:User"], configuration["Vitec:Password"])
            .PutJsonAsync(new OrderUserInteractionRequest { Id = orderId, Url = $"https://supplier.se/{orderId}" }, cancellationToken: token)
            .ReceiveJson<bool>();

    public async Task<bool> AskForgotten(string orderId) =>
        await Base.AppendPathSegments("Service", "Order", "UserInteraction").PutJsonAsync(new OrderUserInteractionRequest { Id = orderId }).ReceiveJson<bool>(); // VITEC001

    public Task<IFlurlResponse> AskRooted(string customerId, int order) =>
        Base.AppendPathSegment("Service/Order/UserInteraction").AppendPathSegment(customerId).PutJsonAsync(new OrderUserInteractionRequest { Url = $"/orders/{order}" }); // VITEC002 {$"/orders/{order}"}

    public Task<IFlurlResponse> AskTemplate(OrderUserInteractionRequest body) => (Base + "/Service/Order/UserInteraction/{customerId}").PutJsonAsync(body); // VITEC001

    public Task<IFlurlResponse> AskUnescaped(OrderUserInteractionRequest body, string customerId) => $"{Base}/Service/Order/UserInteraction/{customerId}".PutJsonAsync(body); // VITEC006 {customerId}

    public Task<IFlurlResponse> AskEscaped(OrderUserInteractionRequest body, string customerId) => $"{Base}/Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}".PutJsonAsync(body);

    public Task<IFlurlResponse> AskLeftover(OrderUserInteractionRequest body) => Base.AppendPathSegments("Service", "Order", "UserInteraction", "StringValue").PutJsonAsync(body); // VITEC007

    public Task<IFlurlResponse> AskUri(OrderUserInteractionRequest body) => new Uri(Base + "/Service/Order/UserInteraction/").PutJsonAsync(body); // VITEC001

    public Task<IFlurlResponse> AskUriRight(OrderUserInteractionRequest body) => new Uri(Base + "/Service/Order/UserInteraction/M1").PutJsonAsync(body);

    public Task<IFlurlResponse> AskCombined(OrderUserInteractionRequest body) => Url.Combine(Base, "Service/Order/UserInteraction/").PutJsonAsync(body); // VITEC001

    public Task<IFlurlResponse> AskCombinedRight(OrderUserInteractionRequest body) => Url.Combine(Base, "Service/Order/UserInteraction", "M1").PutJsonAsync(body);

    public async Task AskLocal(OrderUserInteractionRequest body, string customerId)
    {
        var url = new Url(Base).AppendPathSegment("Service").AppendPathSegment("Order").AppendPathSegment("UserInteraction");
        url.AppendPathSegment(customerId);
        await url.PutJsonAsync(body);
    }

    public async Task AskPostedLocal(OrderUserInteractionRequest body, string customerId)
    {
        var request = Base.AppendPathSegments("Service", "Order", "UserInteraction", customerId).WithTimeout(10);
        await request.PostJsonAsync(body); // VITEC005
    }

    public Task<IFlurlResponse> AskLeftCredentials(OrderUserInteractionRequest body, string password) => (Base + "/Service/Order/UserInteraction/M1").WithBasicAuth("{Användarnamn}", password).PutJsonAsync(body); // VITEC007

    public Task<IFlurlResponse> AskConstantHeader(OrderUserInteractionRequest body) => (Base + "/Service/Order/UserInteraction/M1").WithHeader("Authorization", "Basic c3VwcGxpZXI6U29tbWFyMjAyNA==").PutJsonAsync(body); // VITEC012 {"Basic c3VwcGxpZXI6U29tbWFyMjAyNA=="}

    public Task<IFlurlResponse> AskHeader(OrderUserInteractionRequest body, string token) => (Base + "/Service/Order/UserInteraction/M1").WithHeader("Authorization", "Basic " + token).WithHeader("Accept", "Basic c3VwcGxpZXI6U29tbWFyMjAyNA==").PutJsonAsync(body);

    public Task<IFlurlResponse> AskToken(OrderUserInteractionRequest body) => (Base + "/Service/Order/UserInteraction/M1").WithOAuthBearerToken("c3VwcGxpZXI").PutJsonAsync(body);
}

public sealed class Status(IFlurlClient client)
{
    public async Task Ignored(OrderUserInteractionRequest body)
    {
        await client.Request("Service/Order/UserInteraction/M1").AllowHttpStatus("4xx").PutJsonAsync(body);
    }

    public async Task IgnoredAll(OrderUserInteractionRequest body)
    {
        await client.Request("Service/Order/UserInteraction/M1").AllowAnyHttpStatus().PutJsonAsync(body); // VITEC013
    }

    public async Task<string> OnlyText(OrderUserInteractionRequest body)
    {
        var response = await client.Request("Service/Order/UserInteraction/M1").AllowAnyHttpStatus().PutJsonAsync(body); // VITEC013
        return await response.GetStringAsync();
    }

    public async Task<IFlurlResponse> Returned(OrderUserInteractionRequest body) => await client.Request("Service/Order/UserInteraction/M1").AllowAnyHttpStatus().PutJsonAsync(body);

    public async Task<bool> Looked(OrderUserInteractionRequest body)
    {
        var response = await client.Request("Service/Order/UserInteraction/M1").AllowAnyHttpStatus().PutJsonAsync(body);
        return response.ResponseMessage.IsSuccessStatusCode;
    }
}

// Somebody else's extension of the same name.
public static class OwnExtensions
{
    public static string WithBasicAuth(this int request, string username, string password) => username + password + request;

    public static string UseBasicAuth(int request) => request.WithBasicAuth("supplier", "Sommar2024");

    public static Task<string> PutJson(this string url, object body) => Task.FromResult(url + body);

    public static Task<string> Use(OrderUserInteractionRequest body) => "https://connect.maklare.vitec.net/Service/Order/UserInteraction/".PutJson(body);
}
