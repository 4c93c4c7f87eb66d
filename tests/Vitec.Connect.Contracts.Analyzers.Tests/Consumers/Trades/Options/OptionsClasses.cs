using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.ComponentModel.DataAnnotations;
using System.Net.Http.Json;
using Microsoft.Extensions.Options;

namespace Inredning;

public sealed record ConnectOptions
{
    public const string Section = "Connect";

    [Required]
    public string BaseUrl { get; init; } = "http://connect.maklare.vitec.net";

    [Required]
    public string Path { get; init; } = "Service/Order/UserInteraction/";

    public string Callback { get; init; } = "/callback";
}

public class Client(HttpClient http, IOptionsMonitor<ConnectOptions> options)
{
    public async Task<bool> AskAsync(string customer, OrderUserInteractionRequest request)
    {
        var o = options.CurrentValue;
        request.Url ??= o.Callback;
        var address = o.BaseUrl.TrimEnd('/') + "/" + o.Path.TrimStart('/') + Uri.EscapeDataString(customer);
        using var response = await http.PutAsJsonAsync(address, request);
        return response.IsSuccessStatusCode;
    }
}
