using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Markis;

public class NotLeftOver
{
    public async Task Put(HttpClient client, string customer)
    {
        var request = new OrderUserInteractionRequest
        {
            Id = "sample",
            Url = "https://markis.example/sample",
            Comment = "This is a sample string of ours",
        };
        using var response = await client.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), request);
        response.EnsureSuccessStatusCode();
    }

    public string Name() => "StringValue";

    public Other Elsewhere() => new() { Id = "sample string 1", Url = "StringValue" };

    public class Other
    {
        public string? Id { get; set; }

        public string? Url { get; set; }
    }
}
