using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Rekond;

public static class ConnectExtensions
{
    private const string Path = "Service/Order/UserInteraction/";

    public static async Task<bool> AskAsync<T>(this HttpClient client, T customer, OrderUserInteractionRequest request)
        where T : struct
    {
        var response = await client.PutAsJsonAsync(Path, request); // VITEC001 {Path}
        return response.IsSuccessStatusCode;
    }

    public static OrderUserInteractionRequest WithLink(this OrderUserInteractionRequest request, string tail)
    {
        request.Url = "/" + tail; // VITEC002 {"/" + tail}
        return request;
    }

    public static OrderUserInteractionRequest WithHost(this OrderUserInteractionRequest request, Uri page)
    {
        request.Url = page.Authority + page.PathAndQuery; // VITEC003 {page.Authority + page.PathAndQuery}
        return request;
    }

    public static OrderUserInteractionRequest WithFile(this OrderUserInteractionRequest request, int order)
    {
        request.Url = $"file:///orders/{order}.pdf"; // VITEC004 {$"file:///orders/{order}.pdf"}
        return request;
    }

    public static string AsJson(this OrderUserInteractionRequest request) => System.Text.Json.JsonSerializer.Serialize(request);
}
