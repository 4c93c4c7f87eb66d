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

    public static async Task<bool> AskAsync(this HttpClient client, string customer, OrderUserInteractionRequest request)
    {
        var response = await client.PutAsJsonAsync(Path + customer.Escaped(), request);
        return response.IsSuccessStatusCode;
    }

    private static string Escaped(this string text) => Uri.EscapeDataString(text);

    public static OrderUserInteractionRequest WithLink(this OrderUserInteractionRequest request, Uri site, string tail)
    {
        request.Url = new Uri(site, "/" + tail).AbsoluteUri;
        return request;
    }

    public static OrderUserInteractionRequest WithHost(this OrderUserInteractionRequest request, Uri page)
    {
        request.Url = page.Scheme + "://" + page.Authority + page.PathAndQuery;
        return request;
    }

    public static OrderUserInteractionRequest WithHost2(this OrderUserInteractionRequest request, Uri page)
    {
        request.Url = page.GetLeftPart(UriPartial.Authority) + "/order";
        return request;
    }

    public static OrderUserInteractionRequest WithSecurePort(this OrderUserInteractionRequest request, string host)
    {
        request.Url = new UriBuilder { Scheme = Uri.UriSchemeHttps, Host = host, Path = "order", Port = -1 }.ToString();
        return request;
    }
}
