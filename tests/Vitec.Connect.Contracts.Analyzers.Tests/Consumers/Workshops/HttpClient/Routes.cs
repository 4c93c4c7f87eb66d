using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace RoutesCases;

public class Missing(HttpClient http, string baseUrl)
{
    private const string Route = "service/order/userinteraction";
    private static readonly Uri Vitec = new("https://connect.maklare.vitec.net/api/");

    public Task<HttpResponseMessage> Bare(HttpContent c) => http.PutAsync(Route, c); // VITEC001 {Route}

    public Task<HttpResponseMessage> Slashed(HttpContent c) => http.PutAsync($"/{Route}/", c); // VITEC001 {$"/{Route}/"}

    public Task<HttpResponseMessage> Question(HttpContent c, string id) => http.PutAsync($"{Route}?customerId={id}", c); // VITEC001

    public Task<HttpResponseMessage> SlashQuestion(HttpContent c) => http.PutAsync(Route + "/?x=1", c); // VITEC001

    public Task<HttpResponseMessage> Fragment(HttpContent c) => http.PutAsync(Route + "#M1", c); // VITEC001

    public Task<HttpResponseMessage> BaseGlued(HttpContent c) => http.PutAsync(baseUrl + "Service/Order/UserInteraction/", c); // VITEC001

    public Task<HttpResponseMessage> BaseHole(HttpContent c) => http.PutAsync($"{baseUrl}Service/Order/UserInteraction", c); // VITEC001

    public Task<HttpResponseMessage> BaseUri(HttpContent c) => http.PutAsync(new Uri(Vitec, "Service/Order/UserInteraction/"), c); // VITEC001

    public Task<HttpResponseMessage> NullConcatenated(HttpContent c) => http.PutAsync(Route + "/" + null, c); // VITEC001

    public Task<HttpResponseMessage> Template(HttpContent c) => http.PutAsync("Service/Order/UserInteraction/{customerId}", c); // VITEC001

    public Task<HttpResponseMessage> TemplateEscaped(HttpContent c, int customerId) => http.PutAsync($"Service/Order/UserInteraction/{{customerId}}", c); // VITEC001

    public Task<HttpResponseMessage> TemplateFilled(HttpContent c, int customerId) => http.PutAsync("Service/Order/UserInteraction/{customerId}".Replace("{customerId}", $"{customerId}"), c);

    public Task<HttpResponseMessage> TemplateFilledWrong(HttpContent c, int customerId) => http.PutAsync("Service/Order/UserInteraction/{customerId}".Replace("{customerid}", $"{customerId}"), c); // VITEC001

    public Task<HttpResponseMessage> FormatEmpty(HttpContent c) => http.PutAsync(string.Format("Service/Order/UserInteraction/{0}", ""), c); // VITEC001

    public Task<HttpResponseMessage> EscapedEmpty(HttpContent c) => http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(string.Empty), c); // VITEC001

    public Task<HttpResponseMessage> Default(HttpContent c) => http.PutAsync($"Service/Order/UserInteraction/{default(string)}", c); // VITEC001
}

public class Elsewhere(HttpClient http, string baseUrl)
{
    public Task<HttpResponseMessage> Segment(HttpContent c) => http.PutAsync("MyService/Order/UserInteraction/", c);

    public Task<HttpResponseMessage> Longer(HttpContent c) => http.PutAsync("Service/Order/UserInteractions/", c);

    public Task<HttpResponseMessage> Longer2(HttpContent c) => http.PostAsync("Service/Order/UserInteractionStatus/1", c);

    public Task<HttpResponseMessage> Query(HttpContent c) => http.PutAsync("proxy?to=Service/Order/UserInteraction/", c);

    public Task<HttpResponseMessage> QueryPost(HttpContent c) => http.PostAsync($"{baseUrl}/proxy?to=/Service/Order/UserInteraction/M1", c);

    public Task<HttpResponseMessage> Deeper(HttpContent c) => http.PostAsync("Service/Order/UserInteraction/M1/Comments", c);

    public Task<HttpResponseMessage> Partly(HttpContent c) => http.PostAsync("Order/UserInteraction/M1", c);

    public Task<HttpResponseMessage> Given(HttpContent c, string path) => http.PostAsync(path, c);

    public Task<HttpResponseMessage> AfterRoute(HttpContent c, string rest) => http.PutAsync("Service/Order/UserInteraction" + (rest == null ? "/M1" : "/M2"), c);
}
