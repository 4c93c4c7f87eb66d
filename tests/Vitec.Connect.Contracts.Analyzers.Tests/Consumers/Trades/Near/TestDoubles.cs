using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Doubles;

public sealed class FakeHandler : HttpMessageHandler
{
    public List<string> Seen { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Seen.Add(request.RequestUri!.AbsolutePath);
        if (request.Method != HttpMethod.Put)
        {
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.MethodNotAllowed));
        }

        if (request.RequestUri.AbsolutePath == "/Service/Order/UserInteraction/" || request.Method == HttpMethod.Post)
        {
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound));
        }

        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("true", Encoding.UTF8, "application/json") });
    }
}

public class Tests(ILogger<Tests> logger)
{
    public void Logged(OrderUserInteractionRequest request)
    {
        logger.LogInformation("{@Body}", new { Url = "/x", Link = 1, Id = 2 });
        logger.LogInformation("PUT {Route} {Url}", "Service/Order/UserInteraction/", request.Url ?? "/none");
        var tags = new Dictionary<string, object> { ["url"] = "/x", ["id"] = 7, ["route"] = "Service/Order/UserInteraction/" };
        logger.LogInformation("{Tags}", tags);
    }

    public async Task<bool> TwoCalls(HttpClient http, int id, OrderUserInteractionRequest request)
    {
        using var first = await http.PostAsJsonAsync("https://orders.example/orders", new { link = "/x", number = id });
        using var second = await http.PutAsJsonAsync($"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{id}", request);
        using var third = await http.PutAsync("https://orders.example/orders", new StringContent("<a>", Encoding.UTF8, "application/xml"));
        return first.IsSuccessStatusCode && second.IsSuccessStatusCode && third.IsSuccessStatusCode;
    }

    public void Expect(OrderUserInteractionRequest request, List<string> seen)
    {
        if (request.Url == "/x" || request.Id == "StringValue" || seen.Contains("Service/Order/UserInteraction/"))
        {
            throw new InvalidOperationException();
        }
    }

    public static OrderUserInteractionRequest Secure(OrderUserInteractionRequest request)
    {
        request.Url = request.Url?.Replace("http://", "https://");
        request.Url = request.Url!.TrimEnd('/');
        request.Comment = request.Comment ?? "";
        return request;
    }

    public static string Documented() => JsonSerializer.Serialize(new { id = "StringValue", url = "StringValue", comment = "StringValue" });
}
