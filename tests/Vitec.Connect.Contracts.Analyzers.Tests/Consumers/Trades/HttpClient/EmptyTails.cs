using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Svansar;

public class EmptyTails(HttpClient http)
{
    private const string Nobody = "";

    private const string Route = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/";

    public Task<HttpResponseMessage> Constant(HttpContent c) => http.PutAsync($"{Route}{Nobody}", c); // VITEC001

    public Task<HttpResponseMessage> Blank(HttpContent c) => http.PutAsync(Route + " ", c); // VITEC001

    public Task<HttpResponseMessage> EscapedNothing(HttpContent c) => http.PutAsync(Route + Uri.EscapeDataString(""), c); // VITEC001

    public Task<HttpResponseMessage> Fragment(HttpContent c) => http.PutAsync(Route + "#top", c); // VITEC001

    public Task<HttpResponseMessage> ReplacedByNothing(HttpContent c) => http.PutAsync((Route + "{id}").Replace("{id}", string.Empty), c); // VITEC001

    public Task<HttpResponseMessage> TrimmedOff(HttpContent c) => http.PutAsync(Route.TrimEnd('/'), c); // VITEC001

    public Task<HttpResponseMessage> Local(HttpContent c)
    {
        string? customerId = null;
        return http.PutAsync($"{Route}{customerId}", c); // VITEC001
    }

    public Task<HttpResponseMessage> BaseUrl(HttpContent c, string baseUrl) => http.PutAsync(baseUrl + "Service/Order/UserInteraction", c); // VITEC001

    public Task<HttpResponseMessage> BaseUri(HttpContent c, Uri baseUri) => http.PutAsync(new Uri(baseUri, "Service/Order/UserInteraction/"), c); // VITEC001

    public Task<HttpResponseMessage> BasePath(HttpContent c) => http.PutAsync("/proxy/vitec/Service/Order/UserInteraction/", c); // VITEC001
}
