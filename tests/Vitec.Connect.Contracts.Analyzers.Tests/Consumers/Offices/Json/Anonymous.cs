using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Tasks;

namespace Varmepump.Kontroll;

public class Anonymous(HttpClient http)
{
    private static readonly JsonSerializerOptions Pascal = new() { PropertyNamingPolicy = null };
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    private static string To(string customerId) => "Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId);

    public async Task<bool> Camelled(string customer, string order)
    {
        using var response = await http.PutAsJsonAsync(To(customer), new { Id = order, Url = "https://vp.se/" + order, Comment = "klar" });
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Lower(string customer, string order, string? comment)
    {
        using var response = await http.PutAsJsonAsync(To(customer), new { id = order, url = $"https://vp.se/{order}", comment });
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Unknown(string customer, string order)
    {
        using var response = await http.PutAsJsonAsync(To(customer), new { id = order, link = "https://vp.se" }); // VITEC009
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Number(string customer, int order)
    {
        using var response = await http.PutAsJsonAsync(To(customer), new { Id = order, Url = "https://vp.se/" + order }); // VITEC009
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> PascalCased(string customer, string order)
    {
        using var response = await http.PutAsJsonAsync(To(customer), new { Id = order }, Pascal); // VITEC009
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> CamelCased(string customer, string order)
    {
        using var response = await http.PutAsJsonAsync(To(customer), new { Id = order, Url = "https://vp.se/" + order }, Camel);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Relative(string customer, string order)
    {
        using var response = await http.PutAsJsonAsync(To(customer), new { id = order, url = "/kontroll/" + order }); // VITEC002
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Content(string customer, string order)
    {
        var host = "vp.se";
        var content = JsonContent.Create(new { Id = order, Url = $"{host}/kontroll", Comment = (string?)null }); // VITEC003
        using var response = await http.PutAsync(To(customer), content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Dictionary(string customer, string order)
    {
        var body = new Dictionary<string, string>
        {
            ["id"] = order,
            ["url"] = "javascript:window.close()", // VITEC004
            ["comment"] = "klar",
        };
        using var response = await http.PutAsJsonAsync(To(customer), body);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> DictionaryFine(string customer, string order)
    {
        using var response = await http.PutAsJsonAsync(To(customer), new Dictionary<string, object?> { { "id", order }, { "url", "https://vp.se" }, { "comment", null } });
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> DictionaryUnknown(string customer, string order)
    {
        using var response = await http.PutAsJsonAsync(To(customer), new Dictionary<string, string> { ["id"] = order, ["kommentar"] = "klar" }); // VITEC009
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Elsewhere(string order)
    {
        using var response = await http.PutAsJsonAsync("https://vp.se/api/orders/" + order, new { state = 3, url = "/kontroll" });
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Documentation(string customer)
    {
        using var response = await http.PutAsJsonAsync(To(customer), new { id = "4711", url = "sample string 2", comment = "klar" }); // VITEC007 {"sample string 2"}
        return response.IsSuccessStatusCode;
    }
}
