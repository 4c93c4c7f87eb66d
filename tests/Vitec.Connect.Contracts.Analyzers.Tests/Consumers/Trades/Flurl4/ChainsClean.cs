using System;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Snickaren;

public static class Chains
{
    private const string Host = "https://connect.maklare.vitec.net";

    public static Task Segments(OrderUserInteractionRequest body, string customer) =>
        Host.AppendPathSegments("Service", "Order", "UserInteraction", customer).PutJsonAsync(body);

    public static async Task Escaped(OrderUserInteractionRequest body, string customer) =>
        await $"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}".PutJsonAsync(body);

    public static Task PostedElsewhere(OrderUserInteractionRequest body, string customer) =>
        Host.AppendPathSegment("Service/Order").AppendPathSegment(customer).PostJsonAsync(body);

    public static async Task<bool> Any(OrderUserInteractionRequest body, string customer)
    {
        var response = await Host.AppendPathSegments("Service/Order/UserInteraction", customer).AllowAnyHttpStatus().PutJsonAsync(body);
        return response.StatusCode == 200;
    }

    public static Task Local(OrderUserInteractionRequest body, string customer) =>
        "http://localhost:8080".AppendPathSegments("Service", "Order", "UserInteraction", customer).PutJsonAsync(body);

    public static Task Basic(OrderUserInteractionRequest body, string customer, string user, string password) =>
        Host.AppendPathSegments("Service", "Order", "UserInteraction", customer).WithBasicAuth(user, password).PutJsonAsync(body);

    public static Task Sent(OrderUserInteractionRequest body, string customer) =>
        Host.AppendPathSegments("Service", "Order", "UserInteraction", customer).SendJsonAsync(HttpMethod.Put, body);

    public static Task Deeper(string customer) =>
        Host.AppendPathSegments("Service", "Order", "UserInteraction", customer, "Log").DeleteAsync();
}
