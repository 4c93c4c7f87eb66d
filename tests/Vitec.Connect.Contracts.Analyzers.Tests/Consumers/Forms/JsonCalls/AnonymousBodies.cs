using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Kok.Montage;

public class AnonymousBodies(HttpClient http)
{
    private const string Path = "Service/Order/UserInteraction/M310";

    public Task<HttpResponseMessage> Right(string orderId)
    {
        return http.PutAsJsonAsync(Path, new { id = orderId, url = $"https://kok.se/o/{orderId}", comment = "Välj luckor" });
    }

    public Task<HttpResponseMessage> RightPascal(string orderId)
    {
        return http.PutAsJsonAsync(Path, new { Id = orderId, Url = $"https://kok.se/o/{orderId}", Comment = "Välj luckor" });
    }

    public Task<HttpResponseMessage> AlienProperty(string orderId)
    {
        return http.PutAsJsonAsync(Path, new { id = orderId, link = $"https://kok.se/o/{orderId}" }); // VITEC009
    }

    public Task<HttpResponseMessage> AlienPropertyElsewhere(string orderId)
    {
        return http.PutAsJsonAsync("Service/Order/Status/M310", new { id = orderId, link = $"https://kok.se/o/{orderId}" });
    }

    public Task<HttpResponseMessage> WrongType(string url)
    {
        return http.PutAsJsonAsync(Path, new { id = 4711, url }); // VITEC009
    }

    public Task<HttpResponseMessage> RightType(string url)
    {
        return http.PutAsJsonAsync(Path, new { id = "4711", url });
    }

    public Task<HttpResponseMessage> RelativeUrl(string orderId)
    {
        return http.PutAsJsonAsync(Path, new { id = orderId, url = "/o/" + orderId, comment = (string?)null }); // VITEC002 {"/o/" + orderId}
    }

    public Task<HttpResponseMessage> NoProtocol(string orderId)
    {
        return http.PutAsync(Path, JsonContent.Create(new { id = orderId, url = "www.kok.se/o/" + orderId })); // VITEC003 {"www.kok.se/o/" + orderId}
    }

    public Task<HttpResponseMessage> Content(string orderId)
    {
        return http.PutAsync(Path, JsonContent.Create(new { id = orderId, url = "https://www.kok.se/o/" + orderId }));
    }

    public Task<HttpResponseMessage> ContentAlien(string orderId)
    {
        return http.PutAsync(Path, JsonContent.Create(new { id = orderId, address = "https://www.kok.se/o/" + orderId })); // VITEC009
    }

    public Task<HttpResponseMessage> Documentation()
    {
        return http.PutAsJsonAsync(Path, new { id = "77", url = "sample string 2" }); // VITEC007 {"sample string 2"}
    }

    public Task<HttpResponseMessage> FromLocal(string orderId)
    {
        var body = new
        {
            id = orderId,
            url = "ftp://kok.se/o", // VITEC004 {"ftp://kok.se/o"}
            comment = "Klart",
        };
        return http.PutAsJsonAsync(Path, body);
    }

    public Task<HttpResponseMessage> FromLocalRight(string orderId)
    {
        var body = new
        {
            id = orderId,
            url = "https://kok.se/o",
            comment = "Klart",
        };
        return http.PutAsJsonAsync(Path, body);
    }

    public Task<HttpResponseMessage> Dictionary(string orderId)
    {
        var body = new Dictionary<string, string> { ["id"] = orderId, ["url"] = "https://kok.se/" + orderId, ["comment"] = "" };
        return http.PutAsJsonAsync(Path, body);
    }

    public Task<HttpResponseMessage> DictionaryRelative(string orderId)
    {
        var body = new Dictionary<string, string> { ["id"] = orderId, ["url"] = "o/" + orderId }; // VITEC002 {"o/" + orderId}
        return http.PutAsJsonAsync(Path, body);
    }

    public Task<HttpResponseMessage> DictionaryAlien(string orderId)
    {
        return http.PutAsJsonAsync(Path, new Dictionary<string, string> { { "id", orderId }, { "kommentar", "Klart" } }); // VITEC009
    }
}
