#nullable enable
using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Klassisk.Modern;

internal enum Step { Pick, Sign, Done }

internal sealed class Modern(HttpClient http, string site)
{
    private const string Route = "Service/Order/UserInteraction";

    private static string Page(Step step) => step switch
    {
        Step.Pick => "pick.aspx",
        Step.Sign => "sign.aspx",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    public OrderUserInteractionRequest For(Step step, string order) =>
        new() { Id = order, Url = $"{site}/{Page(step)}?id={order}" };

    public OrderUserInteractionRequest ForRelative(Step step, string order) =>
        new() { Id = order, Url = $"{Page(step)}?id={order}" }; // VITEC002

    public OrderUserInteractionRequest? ForDone(Step step, string order)
    {
        string? url = null;
        if (step is Step.Done)
        {
            url = "https://modern.se/done/" + order;
        }
        else if (step is not Step.Sign)
        {
            url = "done.aspx";
        }

        if (step is not Step.Done)
        {
            return url is null ? null : new() { Comment = url };
        }

        return new() { Url = url };
    }

    public async Task<bool> SendAsync(string customerId, HttpContent content)
    {
        if (customerId is not { Length: > 0 }) throw new ArgumentException("empty", nameof(customerId));
        using var message = new HttpRequestMessage(HttpMethod.Put, string.Join("/", Route, Uri.EscapeDataString(customerId))) { Content = content };
        message.Headers.Authorization = AuthenticationHeaderValue.Parse("Bearer token");
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> SendDeleteAsync(string customerId)
    {
        var message = new HttpRequestMessage(HttpMethod.Delete, Route + "/" + Uri.EscapeDataString(customerId)); // VITEC005 {HttpMethod.Delete}
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> SendBytesAsync(string customerId, string order)
    {
        var json = $$"""
            { "id": "{{order}}", "url": "{{site}}/{{order}}", "Comment": "klar" }
            """;
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(json)); // VITEC009
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PutAsync($"{Route}/{Uri.EscapeDataString(customerId)}", content);
        return response.IsSuccessStatusCode;
    }
}
