using System;
using System.Text;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Stangsel.Direkt;

public class Helpers(IFlurlClient client, string baseUrl)
{
    private const string Route = "Service/Order/UserInteraction";

    public Task A(string customerId, OrderUserInteractionRequest body) => baseUrl.AppendPathSegment(Route).AppendPathSegment(customerId).PutJsonAsync(body);

    public Task B(OrderUserInteractionRequest body) => baseUrl.AppendPathSegment(Route).PutJsonAsync(body); // VITEC001

    public Task C(string customerId, OrderUserInteractionRequest body)
    {
        var url = baseUrl.AppendPathSegments(Route, customerId);
        return url.PutJsonAsync(body);
    }

    public Task D(string customerId, OrderUserInteractionRequest body)
    {
        var url = baseUrl.AppendPathSegments(Route, customerId);
        return url.PostJsonAsync(body); // VITEC005
    }

    public Task E(string customerId, OrderUserInteractionRequest body)
    {
        var request = client.Request(Route, customerId).WithHeader("Accept", "application/json");
        return request.PutJsonAsync(body);
    }

    public Task F(OrderUserInteractionRequest body)
    {
        var request = client.Request(Route).WithHeader("Accept", "application/json"); return request.PutJsonAsync(body); // VITEC001
    }

    public Task G(string customerId, OrderUserInteractionRequest body) => UrlFor(customerId).PutJsonAsync(body);

    private Url UrlFor(string id) => baseUrl.AppendPathSegments("Service", "Order", "UserInteraction", id);

    public Task H(string customerId, OrderUserInteractionRequest body) => UrlFor(customerId).PostJsonAsync(body); // VITEC005

    public Task I(int customerNumber, OrderUserInteractionRequest body) => $"{baseUrl}/{Route}/{customerNumber}".PutJsonAsync(body);

    public Task J(string customerId, OrderUserInteractionRequest body) => $"{baseUrl}/{Route}/{customerId}".PutJsonAsync(body); // VITEC006 {customerId}

    public Task K(OrderUserInteractionRequest body) => baseUrl.AppendPathSegment("Service/Order/Status").PostJsonAsync(body);

    public Task L(string customerId, string id) => client.Request(Route, customerId).PutJsonAsync(new { id, url = $"?order={id}" }); // VITEC002

    public Task M(string customerId, string id) => client.Request(Route, customerId).PutJsonAsync(new { id, url = $"https://stangsel.se/?order={id}" });

    public async Task<bool> N(string customerId, OrderUserInteractionRequest body)
    {
        try
        {
            await client.Request(Route, customerId).PutJsonAsync(body);
            return true;
        }
        catch (FlurlHttpException e) when (e.StatusCode == 403)
        {
            return false;
        }
    }
}
