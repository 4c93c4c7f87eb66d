using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Besiktning.Api;

internal static class ConnectPaths
{
    public const string Host = "https://connect.maklare.vitec.net";
    public const string Interaction = Host + "/Service/Order/UserInteraction";
    public const string Status = Host + "/Service/Order/Status";
}

public sealed class OtherVerbs(HttpClient http)
{
    public async Task<HttpStatusCode> PostedAsync(string customerId, HttpContent content)
    {
        var path = $"{ConnectPaths.Interaction}/{Uri.EscapeDataString(customerId)}";
        using var answer = await http.PostAsync(path, content); // VITEC005
        return answer.StatusCode;
    }

    public async Task<HttpStatusCode> PatchedAsync(string customerId, HttpContent content, CancellationToken ct)
    {
        using var answer = await http.PatchAsync(ConnectPaths.Interaction + "/" + Uri.EscapeDataString(customerId), content, ct); // VITEC005
        return answer.StatusCode;
    }

    public async Task<bool> GotAsync(string customerId)
    {
        using var answer = await http.GetAsync(string.Concat(ConnectPaths.Interaction, "/", Uri.EscapeDataString(customerId))); // VITEC005
        return answer.IsSuccessStatusCode;
    }

    public Task<string> GotStringAsync()
    {
        return http.GetStringAsync("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M12"); // VITEC005
    }

    public Task<HttpResponseMessage> DeletedAsync(int customerNumber)
    {
        return http.DeleteAsync(string.Format("{0}/{1}", ConnectPaths.Interaction, customerNumber)); // VITEC005
    }

    public Task<HttpResponseMessage> PutAsync(int customerNumber, HttpContent content)
    {
        return http.PutAsync(string.Format("{0}/{1}", ConnectPaths.Interaction, customerNumber), content);
    }

    public async Task<HttpStatusCode> StatusPostedAsync(string customerId, HttpContent content)
    {
        using var answer = await http.PostAsync($"{ConnectPaths.Status}/{customerId}", content);
        return answer.StatusCode;
    }

    public Task<string> StatusAsync(string customerId) => http.GetStringAsync(ConnectPaths.Status + "/" + customerId);

    public async Task StatusDeletedAsync(string customerId)
    {
        await http.DeleteAsync(ConnectPaths.Status + "/" + customerId);
    }

    public Task<HttpResponseMessage> PostedWithoutIdAsync(HttpContent content)
    {
        return http.PostAsync(ConnectPaths.Interaction + "/", content); // VITEC001 VITEC005
    }

    public Task<HttpResponseMessage> UnknownRouteAsync(string route, HttpContent content) => http.PostAsync(route, content);
}
