using System;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Flyt.Fyra;

public class Notifier
{
    private const string Base = "https://connect.maklare.vitec.net";

    public async Task Segments(string customer, OrderUserInteractionRequest body)
    {
        await Base.AppendPathSegments("Service", "Order", "UserInteraction", customer).PutJsonAsync(body);
    }

    public async Task SegmentAfter(string customer, OrderUserInteractionRequest body)
    {
        var url = new Url(Base).AppendPathSegment("Service/Order/UserInteraction").AppendPathSegment(customer);
        await url.PutJsonAsync(body);
    }

    public async Task NoSegment(OrderUserInteractionRequest body)
    {
        await Base.AppendPathSegment("Service/Order/UserInteraction").PutJsonAsync(body); // VITEC001
    }

    public async Task NoSegmentQuery(string customer, OrderUserInteractionRequest body)
    {
        await Base.AppendPathSegments("Service", "Order", "UserInteraction").SetQueryParam("customerId", customer).PutJsonAsync(body); // VITEC001
    }

    public async Task Interpolated(string customer, OrderUserInteractionRequest body)
    {
        await $"{Base}/Service/Order/UserInteraction/{customer}".PutJsonAsync(body); // VITEC006 {customer}
    }

    public async Task InterpolatedWell(string customer, OrderUserInteractionRequest body)
    {
        await $"{Base}/Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}".WithTimeout(10).PutJsonAsync(body);
    }

    public async Task Post(string customer, OrderUserInteractionRequest body)
    {
        await Base.AppendPathSegments("Service", "Order", "UserInteraction", customer).PostJsonAsync(body); // VITEC005
    }

    public async Task Swallow(string customer, OrderUserInteractionRequest body)
    {
        await Base.AppendPathSegments("Service", "Order", "UserInteraction", customer).AllowAnyHttpStatus().PutJsonAsync(body); // VITEC013
    }

    public async Task<bool> Looked(string customer, OrderUserInteractionRequest body)
    {
        var response = await Base.AppendPathSegments("Service", "Order", "UserInteraction", customer).AllowAnyHttpStatus().PutJsonAsync(body);
        return response.StatusCode == 200;
    }

    public async Task Basic(string customer, OrderUserInteractionRequest body)
    {
        await Base.AppendPathSegments("Service", "Order", "UserInteraction", customer).WithBasicAuth("flyt", "fyra").PutJsonAsync(body); // VITEC012
    }

    public async Task BasicGiven(string customer, string password, OrderUserInteractionRequest body)
    {
        await Base.AppendPathSegments("Service", "Order", "UserInteraction", customer).WithBasicAuth("flyt", password).PutJsonAsync(body);
    }

    public async Task<string> Elsewhere(string order)
    {
        return await "http://flyt.se".AppendPathSegments("Service", "Order", order).AllowAnyHttpStatus().GetStringAsync();
    }
}
