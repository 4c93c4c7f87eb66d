using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Svansar;

public class FullTails(HttpClient http)
{
    private const string Route = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/";

    public Task<HttpResponseMessage> Maybe(HttpContent c, bool test, Guid id) => http.PutAsync(Route + (test ? "M0" : id.ToString()), c);

    public Task<HttpResponseMessage> MaybeNothing(HttpContent c, Guid? id) => http.PutAsync(Route + id, c);

    public Task<HttpResponseMessage> Placeholder(HttpContent c, string kund) =>
        http.PutAsync((Route + "{customerId}").Replace("{customerId}", Uri.EscapeDataString(kund)), c);

    public Task<HttpResponseMessage> FromContract(HttpContent c, string kund) => http.PutAsync(ConnectEndpoint.For<OrderUserInteractionRequest>().PathFor(kund), c);

    public Task<HttpResponseMessage> BaseUrl(HttpContent c, string baseUrl, int id) => http.PutAsync(baseUrl + "Service/Order/UserInteraction/" + id, c);

    public Task<HttpResponseMessage> UnknownRoute(HttpContent c, string route) => http.PutAsync(route + "/", c);

    public Task<HttpResponseMessage> Prefixed(HttpContent c, string prefix) => http.PutAsync("Service/Order/UserInteraction/" + "M" + 17, c);

    public Task<HttpResponseMessage> OtherOrder(HttpContent c) => http.PutAsync("Order/Service/UserInteraction/", c);

    public Task<HttpResponseMessage> Suffix(HttpContent c) => http.PutAsync("Service/Order/UserInteraction.svc/", c);
}
