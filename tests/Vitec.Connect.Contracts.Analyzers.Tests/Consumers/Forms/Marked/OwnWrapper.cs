using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Ventilation.Service;

/// <summary>Everything that goes to Vitec goes through here.</summary>
public class VitecGateway(HttpClient http)
{
    public async Task<bool> AskAsync([CustomerId] string customerId, [AbsoluteUrl] string url, string? comment = null)
    {
        var request = new OrderUserInteractionRequest { Id = "1", Url = url, Comment = comment };
        using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), request);
        return response.IsSuccessStatusCode;
    }

    public static string Link([AbsoluteUrl] string root, string path) => root + path;
}

public class Callers(VitecGateway gateway, string site)
{
    private const string None = "";

    public Task<bool> Right(string customerId) => gateway.AskAsync(customerId, "https://ventilation.se/o/1");

    public Task<bool> NoId() => gateway.AskAsync("", "https://ventilation.se/o/1"); // VITEC001 {""}

    public Task<bool> NoIdConstant() => gateway.AskAsync(None, "https://ventilation.se/o/1"); // VITEC001 {None}

    public Task<bool> Relative(string customerId) => gateway.AskAsync(customerId, "/o/1"); // VITEC002 {"/o/1"}

    public Task<bool> NamedOrder(string customerId) => gateway.AskAsync(url: "ventilation.se/o/1", customerId: customerId); // VITEC003 {"ventilation.se/o/1"}

    public Task<bool> Both() => gateway.AskAsync("  ", "javascript:void(0)"); // VITEC001 {"  "} VITEC004 {"javascript:void(0)"}

    public Task<bool> Documented() => gateway.AskAsync("StringValue", "https://ventilation.se"); // VITEC007 {"StringValue"}

    public Task<bool> Unknown(string customerId) => gateway.AskAsync(customerId, site + "/o/1");

    public string Static() => VitecGateway.Link("www.ventilation.se", "/o/2"); // VITEC003

    public string StaticRight() => VitecGateway.Link("https://www.ventilation.se", "o/2");

    public Task<bool> Conditional(bool test, string customerId)
    {
        var url = test ? "https://test.ventilation.se" : "https://ventilation.se";
        return gateway.AskAsync(customerId, url);
    }

    public Task<bool> ConditionalWrong(bool test, string customerId)
    {
        string url;
        if (test)
        {
            url = "/test";
        }
        else
        {
            url = "https://ventilation.se";
        }

        return gateway.AskAsync(customerId, url); // VITEC002 {url}
    }

    public Task<bool> LocalFunction(string customerId)
    {
        return Ask("#steg2"); // VITEC002 {"#steg2"}

        Task<bool> Ask([AbsoluteUrl] string url) => gateway.AskAsync(customerId, url);
    }

    public Task<bool> LocalFunctionRight(string customerId)
    {
        return Ask("https://ventilation.se/#steg2");

        Task<bool> Ask([AbsoluteUrl] string url) => gateway.AskAsync(customerId, url);
    }
}
