using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Anropen;

public class MultiLine(IHttpClientFactory factory)
{
    public async Task<bool> Spread(string customerId, int order, CancellationToken token)
    {
        var client = factory
            .CreateClient("connect");
        var request = new HttpRequestMessage(
            HttpMethod.Put,
            new Uri(
                "https://connect.maklare.vitec.net/Service/Order/UserInteraction/"
                + customerId)) // VITEC006 {customerId}
        {
            Content = JsonContent.Create(
                new OrderUserInteractionRequest
                {
                    Id = order
                        .ToString(),
                    Url =
                        "//x.example/" + order, // VITEC003 {"//x.example/" + order}
                }),
        };
        using var response = await client
            .SendAsync(
                request,
                HttpCompletionOption.ResponseContentRead,
                token)
            .ConfigureAwait(false);
        return response
            .IsSuccessStatusCode;
    }

    public async Task<bool> Anonymous(string customerId, int order)
    {
        using var response = await factory.CreateClient().PutAsJsonAsync(
            $"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}",
            new
            {
                id = order.ToString(),
                url = "?order=" + order, // VITEC002 {"?order=" + order}
                comment = "Se över",
            });
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Long(int order)
    {
        var url = new StringBuilder()
            .Append("https")
            .Append("://")
            .Append("x.example")
            .Append('/')
            .Append(order)
            .ToString();
        using var response = await factory.CreateClient().PutAsync(
            "https://connect.maklare.vitec.net"
            + "/Service"
            + "/Order"
            + "/UserInteraction"
            + "/M1",
            JsonContent.Create(new OrderUserInteractionRequest { Id = "1", Url = url }));
        return response.IsSuccessStatusCode;
    }
}
