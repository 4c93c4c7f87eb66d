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

    public static Task NoCustomer(OrderUserInteractionRequest body) =>
        Host.AppendPathSegments("Service", "Order", "UserInteraction").PutJsonAsync(body); // VITEC001

    public static async Task NoCustomerText(OrderUserInteractionRequest body) =>
        await "https://connect.maklare.vitec.net/Service/Order/UserInteraction/".PutJsonAsync(body); // VITEC001

    public static Task Posted(OrderUserInteractionRequest body, string customer) =>
        Host.AppendPathSegment("Service/Order/UserInteraction").AppendPathSegment(customer).PostJsonAsync(body); // VITEC005

    public static Task Interpolated(OrderUserInteractionRequest body, string customer) =>
        $"{Host}/Service/Order/UserInteraction/{customer}".PutJsonAsync(body); // VITEC006 {customer}

    public static async Task Any(OrderUserInteractionRequest body, string customer)
    {
        await Host.AppendPathSegments("Service/Order/UserInteraction", customer).AllowAnyHttpStatus().PutJsonAsync(body); // VITEC013
    }

    public static Task Plain(OrderUserInteractionRequest body, string customer) =>
        "http://connect.maklare.vitec.net".AppendPathSegments("Service", "Order", "UserInteraction", customer).PutJsonAsync(body); // VITEC011

    public static Task Basic(OrderUserInteractionRequest body, string customer) =>
        Host.AppendPathSegments("Service", "Order", "UserInteraction", customer).WithBasicAuth("snickaren", "sn1ckare").PutJsonAsync(body); // VITEC012

    public static Task Sent(OrderUserInteractionRequest body, string customer) =>
        Host.AppendPathSegments("Service", "Order", "UserInteraction", customer).SendJsonAsync(HttpMethod.Patch, body); // VITEC005 {HttpMethod.Patch}
}
