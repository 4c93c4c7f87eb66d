using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Refit;
using Vitec.Connect.Contracts;

namespace RefitConsumers.Services;

internal static class Routes
{
    public const string Prefix = "/Service/Order/UserInteraction";
    public const string Ask = Prefix + "/{customerId}";
    public const string Wrong = Prefix + "/";
}

public interface IOrders
{
    [Put(Routes.Ask)]
    Task<bool> AskAsync(string customerId, [Body] OrderUserInteractionRequest request, CancellationToken token = default);

    [Put(Routes.Wrong)] // VITEC001 {Routes.Wrong}
    Task<bool> AskWrongAsync([Body] OrderUserInteractionRequest request);

    [Put(Routes.Ask)] // VITEC001 {Routes.Ask}
    Task<bool> AskWithoutAsync([Body] OrderUserInteractionRequest request);

    [Put($"{Routes.Prefix}/{{customerId}}")]
    Task<bool> AskInterpolatedAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Put(Routes.Prefix + "?customerId={customerId}")] // VITEC001
    Task<bool> AskInTheQueryAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Put("/vitec" + Routes.Ask)]
    Task<bool> AskBelowAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Put("/service/order/userinteraction/{customerid}")]
    Task<bool> AskLowerAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Delete(Routes.Ask)] // VITEC005
    Task DeleteAsync(string customerId);

    [Put(Routes.Ask + "/history")]
    Task<bool> HistoryAsync(string customerId, [Body] string text);

    [Put("/Service/Order/UserInteraction/StringValue")] // VITEC007
    Task<bool> AskLeftoverAsync([Body] OrderUserInteractionRequest request);
}

[Headers("User-Agent: supplier", "Authorization: basic {Base64 kodad användarnamn och lösenord}")] // VITEC007
public interface IOrdersFromThePage
{
    [Put(Routes.Ask)]
    Task<bool> AskAsync(string customerId, [Body] OrderUserInteractionRequest request);
}

public interface IOrdersWithMethodHeaders
{
    [Headers("Authorization: Basic c3VwcGxpZXI6U29tbWFyMjAyNA==")] // VITEC012
    [Put(Routes.Ask)]
    Task<bool> AskAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Headers("Authorization: Bearer")]
    [Put(Routes.Ask)]
    Task<IApiResponse<bool>> AskBearerAsync(string customerId, [Body] OrderUserInteractionRequest request);
}

public sealed class Agent(IOrders orders, IOrdersWithMethodHeaders others)
{
    public async Task<bool> AskAsync(string customer, int order) =>
        await orders.AskAsync(customer, new OrderUserInteractionRequest { Id = $"{order}", Url = $"https://supplier.se/orders/{order}" });

    public async Task<bool> AskWithoutProtocol(string customer, int order) =>
        await orders.AskAsync(customer, new OrderUserInteractionRequest { Id = $"{order}", Url = $"supplier.se/orders/{order}" }); // VITEC003

    public async Task Blind(string customer, OrderUserInteractionRequest request)
    {
        await others.AskBearerAsync(customer, request); // VITEC013
    }

    public async Task<bool> OnlyContent(string customer, OrderUserInteractionRequest request)
    {
        var response = await others.AskBearerAsync(customer, request); // VITEC013
        return response.Content;
    }

    public async Task<bool> Looked(string customer, OrderUserInteractionRequest request)
    {
        var response = await others.AskBearerAsync(customer, request);
        return response.StatusCode == System.Net.HttpStatusCode.OK && response.Content;
    }
}

public static class Registration
{
    public static IOrders Loopback() => RestService.For<IOrders>(new HttpClient { BaseAddress = new Uri("http://127.0.0.1:5000") });

    public static IOrders Plain() => RestService.For<IOrders>(new HttpClient { BaseAddress = new Uri("http://vitec.supplier.se") }); // VITEC011

    public static IOrders PlainWithSettings(RefitSettings settings) => RestService.For<IOrders>("http://vitec.supplier.se", settings); // VITEC011

    public static IOrders Configured(IConfiguration configuration) => RestService.For<IOrders>(configuration["Vitec"]);
}
