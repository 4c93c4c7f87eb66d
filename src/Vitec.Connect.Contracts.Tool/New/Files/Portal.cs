using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace ContractTestNamespace;

/// <summary>
/// Stands for your own code that calls Vitec Connect. Reference the project that has yours, use that in the tests, and delete
/// this file: a contract test is worth something only when it runs the code that is deployed.
/// </summary>
public sealed class Portal(Uri connect, string userName, string password) : IDisposable
{
    private readonly HttpClient _http = new()
    {
        BaseAddress = connect,
        DefaultRequestHeaders =
        {
            Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"))),
        },
    };

    /// <summary>Asks a customer to do something on a page of ours; whether Vitec Express took the request.</summary>
    public async Task<bool> AskAsync(string customerId, string orderId, Uri page)
    {
        var request = new OrderUserInteractionRequest { Id = orderId, Url = page.AbsoluteUri, Comment = "Choose photos" };
        using var response = await _http.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}", request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<bool>();
    }

    public void Dispose() => _http.Dispose();
}
