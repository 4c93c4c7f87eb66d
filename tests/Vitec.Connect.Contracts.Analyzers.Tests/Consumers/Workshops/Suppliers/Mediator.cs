using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Options;
using Vitec.Connect.Contracts;

namespace ShopsCases.Mediator;

public interface IRequest<T>;

public interface IRequestHandler<in TRequest, TResponse> where TRequest : IRequest<TResponse>
{
    Task<TResponse> Handle(TRequest request, CancellationToken stop);
}

public sealed record RequestApproval(string CustomerId, Guid Order, string? Note) : IRequest<bool>;

public sealed class ApprovalOptions
{
    public const string Section = "Approval";

    public required string PublicHost { get; init; }

    public string Scheme { get; init; } = Uri.UriSchemeHttps;
}

internal sealed class RequestApprovalHandler(HttpClient http, IOptions<ApprovalOptions> options) : IRequestHandler<RequestApproval, bool>
{
    private static readonly string Route = ConnectRoutes.UserInteraction;

    private string Page(Guid order) => $"{options.Value.Scheme}://{options.Value.PublicHost}/approve/{order:N}";

    private string ShortPage(Guid order) => $"/a/{order:N}";

    public async Task<bool> Handle(RequestApproval request, CancellationToken stop)
    {
        var body = new OrderUserInteractionRequest
        {
            Id = request.Order.ToString(),
            Url = Page(request.Order),
            Comment = request.Note ?? $"See {ShortPage(request.Order)}",
        };
        using var response = await http.PutAsJsonAsync(string.Format(Route, Uri.EscapeDataString(request.CustomerId)), body, stop);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> HandleShort(RequestApproval request, CancellationToken stop)
    {
        var (customer, order, note) = request;
        var body = new OrderUserInteractionRequest { Id = order.ToString(), Url = ShortPage(order), Comment = note }; // VITEC002 {ShortPage(order)}
        using var response = await http.PutAsJsonAsync(string.Format(Route, customer), body, stop); // VITEC006 {customer}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> HandleNobody(RequestApproval request, CancellationToken stop)
    {
        using var response = await http.PutAsJsonAsync(string.Format(Route, string.Empty), new { request.Note }, stop); // VITEC001 VITEC009
        return response.IsSuccessStatusCode;
    }
}

internal static class ConnectRoutes
{
    internal const string Prefix = "Service/";
    internal const string Order = Prefix + "Order/";
    internal const string UserInteraction = Order + "UserInteraction/{0}";
}
