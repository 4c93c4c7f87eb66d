using System;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Malaren;

public class UrlsAsValues
{
    public async Task<bool> Variable(OrderUserInteractionRequest body, int customer)
    {
        var url = new Url("https://connect.maklare.vitec.net");
        url.AppendPathSegment("Service/Order/UserInteraction");
        url.AppendPathSegment(customer);
        var response = await url.PutJsonAsync(body);
        return response.StatusCode < 300;
    }

    public async Task<bool> Query(OrderUserInteractionRequest body, string customer)
    {
        var response = await "https://connect.maklare.vitec.net/"
            .AppendPathSegment("Service/Order/UserInteraction")
            .AppendPathSegment(customer)
            .SetQueryParam("v", 2)
            .WithTimeout(30)
            .PutJsonAsync(body);
        return response.ResponseMessage.IsSuccessStatusCode;
    }

    public async Task<string> ThrowsByItself(OrderUserInteractionRequest body, string customer)
    {
        return await "https://connect.maklare.vitec.net".AppendPathSegments("Service", "Order", "UserInteraction", customer).PutJsonAsync(body).ReceiveString();
    }
}
