using System;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Mera;

public class More(IFlurlClient client)
{
    private const string Host = "https://connect.maklare.vitec.net";

    public Task Combined(OrderUserInteractionRequest body, string customer) => Url.Combine(Host, "Service/Order/UserInteraction", Uri.EscapeDataString(customer)).PutJsonAsync(body);

    public Task CombinedWithout(OrderUserInteractionRequest body) => Url.Combine(Host, "Service/Order/UserInteraction").PutJsonAsync(body); // VITEC001

    public Task Patched(OrderUserInteractionRequest body, string customer) => client.Request("Service", "Order", "UserInteraction", customer).PatchJsonAsync(body); // VITEC005

    public Task<string> Read(string customer) => client.Request("Service/Order/UserInteraction").AppendPathSegment(customer).GetStringAsync(); // VITEC005

    public Task Removed(string customer) => Host.AppendPathSegments("Service/Order/UserInteraction", customer).DeleteAsync(); // VITEC005

    public Task Content(HttpContent content, string customer) => Host.AppendPathSegments("Service/Order/UserInteraction", customer).PutAsync(content);

    public Task Sent(HttpContent content, string customer) => Host.AppendPathSegments("Service/Order/UserInteraction", customer).SendAsync(HttpMethod.Put, content);

    public Task SentWrong(HttpContent content, string customer) => Host.AppendPathSegments("Service/Order/UserInteraction", customer).SendAsync(HttpMethod.Post, content); // VITEC005 {HttpMethod.Post}

    public async Task Ignored(OrderUserInteractionRequest body, string customer)
    {
        var response = await client.Request("Service/Order/UserInteraction", customer).AllowAnyHttpStatus().PutJsonAsync(body); // VITEC013
        Console.WriteLine(await response.GetStringAsync());
    }

    public Task Request(OrderUserInteractionRequest body) => new FlurlRequest("https://connect.maklare.vitec.net/Service/Order/UserInteraction/").PutJsonAsync(body); // VITEC001

    public Task Query(OrderUserInteractionRequest body) => Host.AppendPathSegment("Service/Order/UserInteraction").SetQueryParam("customerId", "M1").PutJsonAsync(body); // VITEC001
}
