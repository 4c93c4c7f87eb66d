using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace StyleCases.Functional;

public abstract record Result
{
    public sealed record Accepted : Result;

    public sealed record Refused(string Why) : Result;
}

public static class Interactions
{
    private static readonly Func<Uri, int, Uri> Page = static (site, order) => new Uri(site, $"orders/{order}");

    public static Task<Result> Ask(this IVitecConnectClient vitec, string customer, Uri site, int order) =>
        vitec.RequestUserInteractionAsync(customer, new() { Id = $"{order}", Url = Page(site, order).AbsoluteUri }).Map(Then);

    public static Task<Result> AskLocal(this IVitecConnectClient vitec, string customer, Uri site, int order) =>
        vitec.RequestUserInteractionAsync(customer, new() { Id = $"{order}", Url = Page(site, order).PathAndQuery }).Map(Then); // VITEC002 {Page(site, order).PathAndQuery}

    public static async Task<Result> Put(this HttpClient http, long customer, OrderUserInteractionRequest body) =>
        await http.PutAsJsonAsync($"/Service/Order/UserInteraction/{customer}", body) switch
        {
            { IsSuccessStatusCode: true } => new Result.Accepted(),
            { StatusCode: var code } => new Result.Refused(code.ToString()),
        };

    public static async Task<Result> PutText(this HttpClient http, string customer, OrderUserInteractionRequest body) =>
        await http.PutAsJsonAsync($"/Service/Order/UserInteraction/{customer}", body) is { IsSuccessStatusCode: true } // VITEC006 {customer}
            ? new Result.Accepted()
            : new Result.Refused("");

    public static IEnumerable<OrderUserInteractionRequest> Many(IEnumerable<(int Order, string Host)> orders) => orders
        .Where(o => o.Order > 0)
        .Select(o => o with { Host = o.Host.TrimEnd('/') })
        .Select(o => new OrderUserInteractionRequest { Id = $"{o.Order}", Url = $"https://{o.Host}/{o.Order}" });

    public static OrderUserInteractionRequest First(IReadOnlyList<string> pages) =>
        new() { Url = pages.FirstOrDefault(p => p.StartsWith("https://")) ?? "/none" }; // VITEC002 {pages.FirstOrDefault(p => p.StartsWith("https://")) ?? "/none"}

    private static Result Then(bool accepted) => accepted ? new Result.Accepted() : new Result.Refused("no");

    private static async Task<TOut> Map<TIn, TOut>(this Task<TIn> task, Func<TIn, TOut> map) => map(await task);
}
