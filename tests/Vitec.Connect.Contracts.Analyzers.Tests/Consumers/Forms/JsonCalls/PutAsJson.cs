using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Takbesiktning;

public class PutAsJson(HttpClient http, JsonSerializerOptions options)
{
    private static readonly Uri Server = new("https://connect.maklare.vitec.net");

    public Task<HttpResponseMessage> StringRight(string customerId, OrderUserInteractionRequest request)
    {
        return http.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}", request);
    }

    public Task<HttpResponseMessage> StringNoId(OrderUserInteractionRequest request)
    {
        return http.PutAsJsonAsync("Service/Order/UserInteraction/", request); // VITEC001 {"Service/Order/UserInteraction/"}
    }

    public Task<HttpResponseMessage> StringOptionsNoId(OrderUserInteractionRequest request, CancellationToken ct)
    {
        return http.PutAsJsonAsync("Service/Order/UserInteraction", request, options, ct); // VITEC001 {"Service/Order/UserInteraction"}
    }

    public Task<HttpResponseMessage> UriRight(string customerId, OrderUserInteractionRequest request)
    {
        return http.PutAsJsonAsync(new Uri(Server, "Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId)), request);
    }

    public Task<HttpResponseMessage> UriNoId(OrderUserInteractionRequest request, CancellationToken ct)
    {
        return http.PutAsJsonAsync(new Uri(Server, "Service/Order/UserInteraction"), request, ct); // VITEC001
    }

    public Task<HttpResponseMessage> UriOptionsUnescaped(string customerId, OrderUserInteractionRequest request)
    {
        return http.PutAsJsonAsync(new Uri(Server, "Service/Order/UserInteraction/" + customerId), request, options); // VITEC006 {customerId}
    }

    public Task<HttpResponseMessage> StaticForm(OrderUserInteractionRequest request)
    {
        return HttpClientJsonExtensions.PutAsJsonAsync(http, "Service/Order/UserInteraction/", request); // VITEC001
    }

    public Task<HttpResponseMessage> StaticFormRight(OrderUserInteractionRequest request)
    {
        return HttpClientJsonExtensions.PutAsJsonAsync(http, "Service/Order/UserInteraction/M100", request);
    }

    public Task<HttpResponseMessage> NamedArguments(OrderUserInteractionRequest request)
    {
        return http.PutAsJsonAsync(value: request, requestUri: "Service/Order/UserInteraction/?x=1"); // VITEC001
    }

    public async Task Ignored(OrderUserInteractionRequest request)
    {
        await http.PutAsJsonAsync("Service/Order/UserInteraction/M100", request); // VITEC013
    }

    public async Task Looked(OrderUserInteractionRequest request)
    {
        using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/M100", request);
        response.EnsureSuccessStatusCode();
    }

    public async Task<bool> OnlyContent(OrderUserInteractionRequest request)
    {
        using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/M100", request); // VITEC013
        return await response.Content.ReadFromJsonAsync<bool>();
    }

    public Task<HttpResponseMessage> PlainHttp(OrderUserInteractionRequest request)
    {
        return http.PutAsJsonAsync("http://connect.maklare.vitec.net/Service/Order/UserInteraction/M100", request); // VITEC011
    }

    public Task<HttpResponseMessage> AnotherRoute(OrderUserInteractionRequest request)
    {
        return http.PutAsJsonAsync("http://intern.tak.se/orders/", request);
    }

    public Task<HttpResponseMessage> BadUrl()
    {
        return http.PutAsJsonAsync("Service/Order/UserInteraction/M100", new OrderUserInteractionRequest { Id = "1", Url = "/orders/1" }); // VITEC002 {"/orders/1"}
    }

    public Task<HttpResponseMessage> GoodUrl()
    {
        return http.PutAsJsonAsync("Service/Order/UserInteraction/M100", new OrderUserInteractionRequest { Id = "1", Url = "https://tak.se/orders/1" });
    }
}
