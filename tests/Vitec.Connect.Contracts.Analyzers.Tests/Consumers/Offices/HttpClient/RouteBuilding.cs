using System;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Stad.Flytt;

public enum Office { Malmo, Lund }

public class RouteBuilding
{
    private readonly HttpClient http;
    public RouteBuilding(HttpClient http) { this.http = http; }

    private const string Template = "Service/Order/UserInteraction/{customerId}";

    public async Task Unfilled(HttpContent content)
    {
        var response = await http.PutAsync(Template, content); // VITEC001 {Template}
        response.EnsureSuccessStatusCode();
    }

    public async Task Filled(HttpContent content, string id)
    {
        var response = await http.PutAsync(Template.Replace("{customerId}", Uri.EscapeDataString(id)), content);
        response.EnsureSuccessStatusCode();
    }

    public async Task FilledRaw(HttpContent content, string id)
    {
        var response = await http.PutAsync(Template.Replace("{customerId}", id), content); // VITEC006 {id}
        response.EnsureSuccessStatusCode();
    }

    public async Task Built(HttpContent content, string id)
    {
        var builder = new StringBuilder();
        builder.Append("Service").Append('/').Append("Order");
        builder.Append("/UserInteraction/");
        builder.Append(id); // VITEC006 {id}
        var response = await http.PutAsync(builder.ToString(), content);
        response.EnsureSuccessStatusCode();
    }

    public async Task BuiltMaybe(HttpContent content, string id)
    {
        var builder = new StringBuilder("Service/Order/UserInteraction/");
        if (id != null) builder.Append(Uri.EscapeDataString(id));
        var response = await http.PutAsync(builder.ToString(), content);
        response.EnsureSuccessStatusCode();
    }

    public async Task BuiltEmpty(HttpContent content)
    {
        var builder = new StringBuilder();
        builder.AppendFormat("{0}/{1}/{2}", "Service", "Order", "UserInteraction");
        var route = builder.ToString();
        var response = await http.PutAsync(route, content); // VITEC001 {route}
        response.EnsureSuccessStatusCode();
    }

    public async Task Joined(HttpContent content, string id)
    {
        var route = string.Join("/", "Service", "Order", "UserInteraction", id); // VITEC006 {id}
        var response = await http.PutAsync(route, content);
        response.EnsureSuccessStatusCode();
    }

    public async Task FormEncoded(HttpContent content, string id)
    {
        var route = string.Concat("Service/Order/UserInteraction/", WebUtility.UrlEncode(id)); // VITEC006 {WebUtility.UrlEncode(id)}
        var response = await http.PutAsync(route, content);
        response.EnsureSuccessStatusCode();
    }

    public async Task ByOffice(HttpContent content, Office office, long number)
    {
        var first = await http.PutAsync($"Service/Order/UserInteraction/{office}", content);
        first.EnsureSuccessStatusCode();
        var second = await http.PutAsync("Service/Order/UserInteraction/" + number, content);
        second.EnsureSuccessStatusCode();
    }

    public async Task Constant(HttpContent content, bool test)
    {
        var id = test ? "M1" : "M2";
        var response = await http.PutAsync("Service/Order/UserInteraction/" + id, content);
        response.EnsureSuccessStatusCode();
    }

    public async Task Blank(HttpContent content)
    {
        string id = null;
        var response = await http.PutAsync($"Service/Order/UserInteraction/{id}", content); // VITEC001
        response.EnsureSuccessStatusCode();
    }

    public async Task Defaulted(HttpContent content, string id)
    {
        var response = await http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(id ?? string.Empty)}", content);
        response.EnsureSuccessStatusCode();
    }
}
