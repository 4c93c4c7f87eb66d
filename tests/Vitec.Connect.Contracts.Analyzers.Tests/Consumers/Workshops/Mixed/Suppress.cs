using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace MixedCases.Suppress;

public class Base
{
    protected HttpClient Http { get; init; } = new();

    public virtual Task<HttpResponseMessage> Put(string path, OrderUserInteractionRequest r) => Http.PutAsJsonAsync(path, r);
}

public sealed class Derived : Base
{
    public override Task<HttpResponseMessage> Put(string path, OrderUserInteractionRequest r) => base.Put("Service/Order/UserInteraction/" + path, r);

    public Task<HttpResponseMessage> Nobody(OrderUserInteractionRequest r) => base.Put("Service/Order/UserInteraction/", r);

    public Task<HttpResponseMessage> This(OrderUserInteractionRequest r) => Http.PutAsJsonAsync("Service/Order/UserInteraction/", r); // VITEC001

    public Task<HttpResponseMessage> Through(OrderUserInteractionRequest r) => this.Http?.PutAsJsonAsync("Service/Order/UserInteraction/", r)!; // VITEC001

    public Task<HttpResponseMessage> ThroughStatic(OrderUserInteractionRequest r) => HttpClientJsonExtensions.PutAsJsonAsync(Http, "Service/Order/UserInteraction/", r); // VITEC001

    public Task<HttpResponseMessage> Typed(OrderUserInteractionRequest r) => Http.PutAsJsonAsync<OrderUserInteractionRequest>(value: r, requestUri: "Service/Order/UserInteraction?x"); // VITEC001 {"Service/Order/UserInteraction?x"}

    public Task<HttpResponseMessage> Invoker(HttpMessageInvoker invoker) => invoker.SendAsync(new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction"), default); // VITEC001
}
