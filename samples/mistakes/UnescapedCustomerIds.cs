using System.Net;
using System.Net.Http;
using System.Threading.Tasks;

namespace Mistakes;

/// <summary>Customer ids that are put into the path as they are.</summary>
public sealed class UnescapedCustomerIds(HttpClient http)
{
    public async Task Calls(string customerId, HttpContent content)
    {
        _ = await http.PutAsync($"Service/Order/UserInteraction/{customerId}", content); // VITEC006
        _ = await http.PutAsync("Service/Order/UserInteraction/" + customerId.Trim(), content); // VITEC006
        _ = await http.PutAsync(string.Format("Service/Order/UserInteraction/{0}", customerId), content); // VITEC006
        _ = await http.PutAsync("Service/Order/UserInteraction/" + WebUtility.UrlEncode(customerId), content); // VITEC006

        var path = "Service/Order/UserInteraction/" + customerId; // VITEC006
        _ = await http.PutAsync(path, content);
        await Put(customerId, content);
    }

    private Task Put(string id, HttpContent content) =>
        _ = http.PutAsync($"Service/Order/UserInteraction/{id}", content); // VITEC006
}
