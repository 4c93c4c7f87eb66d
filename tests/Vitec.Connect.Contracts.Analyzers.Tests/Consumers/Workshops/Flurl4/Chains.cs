using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace FlCases.Chains;

public static class Chains
{
    private const string Vitec = "https://connect.maklare.vitec.net";

    private static IFlurlRequest With(this IFlurlRequest request, string user, string password) => request.WithBasicAuth(user, password);

    public static async Task<bool> A(string customer, OrderUserInteractionRequest body) => await Vitec
        .AppendPathSegments("Service", "Order", "UserInteraction", customer)
        .WithTimeout(10)
        .PutJsonAsync(body)
        .ReceiveJson<bool>();

    public static async Task<bool> B(OrderUserInteractionRequest body) => await Vitec.AppendPathSegment("Service/Order/UserInteraction").PutJsonAsync(body).ReceiveJson<bool>(); // VITEC001

    public static async Task C(string customer, OrderUserInteractionRequest body) => await Vitec.AppendPathSegment("Service").AppendPathSegment("Order").AppendPathSegment("UserInteraction").AppendPathSegment(customer).AllowAnyHttpStatus().PutJsonAsync(body); // VITEC013

    public static async Task D(string customer, OrderUserInteractionRequest body) => await Vitec
        .AppendPathSegments("Service/Order/UserInteraction", customer)
        .PutJsonAsync(body);

    public static async Task<int> E(string customer, OrderUserInteractionRequest body)
    {
        var response = await new Url(Vitec).AppendPathSegments("Service/Order/UserInteraction", customer).AllowHttpStatus("4xx").PutJsonAsync(body);
        return response.StatusCode;
    }

    public static Task<IFlurlResponse> F(string customer, OrderUserInteractionRequest body)
        => $"{Vitec}/Service/Order/UserInteraction/{customer}".PutJsonAsync(body); // VITEC006 {customer}

    public static Task<IFlurlResponse> G(int customer) => new FlurlRequest($"{Vitec}/Service/Order/UserInteraction/{customer}").GetAsync(); // VITEC005

    public static Task<IFlurlResponse> H(int customer)
        => $"{Vitec}/Service/Order/UserInteraction/{customer}".WithBasicAuth("spis", "Eld123").PutJsonAsync(new { id = "1" }); // VITEC012

    public static Task<IFlurlResponse> I(int customer, string user, string password)
        => $"{Vitec}/Service/Order/UserInteraction/{customer}".WithBasicAuth(user, password).PutJsonAsync(new { id = "1", comment = (string?)null });

    public static Task<IFlurlResponse> J(int customer)
        => $"{Vitec}/Service/Order/UserInteraction/{customer}".PutStringAsync("{\"id\":\"1\",\"uri\":\"https://spis.se\"}"); // VITEC009

    public static Task<IFlurlResponse> K(int customer)
        => $"{Vitec}/Service/Order/Status/{customer}".PostStringAsync("{\"id\":\"1\",\"uri\":\"https://spis.se\"}");

    public static Task<IFlurlResponse> L(int customer)
        => $"{Vitec}/Service/Order/UserInteraction/{customer}".PutJsonAsync(new { id = 1, url = "https://spis.se" }); // VITEC009

    public static Task<IFlurlResponse> M(string customer, HttpContent content)
        => Vitec.AppendPathSegments("Service", "Order", "UserInteraction", customer).SendAsync(HttpMethod.Patch, content); // VITEC005 {HttpMethod.Patch}

    public static Task<IFlurlResponse> N(string customer, HttpContent content)
        => Vitec.AppendPathSegments("Service", "Order", "UserInteraction").SetQueryParam("customerId", customer).PutAsync(content); // VITEC001
}
