using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace StyleCases.Generic;

public abstract class ApiClient<TBody>(HttpClient http) where TBody : class, new()
{
    protected abstract string Route { get; }

    public async Task<bool> SendAsync(string id, Action<TBody> fill, CancellationToken stop = default)
    {
        var body = new TBody();
        fill(body);
        using var response = await http.PutAsJsonAsync(Route + id, body, stop);
        return response.IsSuccessStatusCode;
    }
}

public sealed class InteractionClient(HttpClient http) : ApiClient<OrderUserInteractionRequest>(http)
{
    protected override string Route => "Service/Order/UserInteraction/";

    public Task<bool> AskAsync(string id, string page) => SendAsync(id, r =>
    {
        r.Id = id;
        r.Url = page;
    });

    public Task<bool> AskHomeAsync(string id) => SendAsync(id, static r => r.Url = "start.aspx"); // VITEC002 {"start.aspx"}
}

public sealed class Builder<T>(T value)
{
    public Builder<T> With(Action<T> set)
    {
        set(value);
        return this;
    }

    public T Build() => value;
}

public static class Build
{
    public static OrderUserInteractionRequest A() => new Builder<OrderUserInteractionRequest>(new()).With(r => r.Id = "1").With(r => r.Url = "golvet.se/1").Build(); // VITEC003 {"golvet.se/1"}

    public static OrderUserInteractionRequest B() => new Builder<OrderUserInteractionRequest>(new() { Url = "https://golvet.se" }).With(r => r.Url += "/1").Build();

    private static TRequest Make<TRequest>(Func<TRequest> create) => create();

    public static OrderUserInteractionRequest C() => Make(() => new OrderUserInteractionRequest { Url = "golvet.se" }); // VITEC003 {"golvet.se"}

    private static OrderUserInteractionRequest Make(in string url) => new() { Url = url };

    public static OrderUserInteractionRequest D() => Make("//golvet.se"); // VITEC003 {"//golvet.se"}

    public static OrderUserInteractionRequest E()
    {
        var url = "https://golvet.se";
        return Make(in url);
    }
}
