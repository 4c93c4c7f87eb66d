using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Takbolaget;

public partial class Sender
{
    private readonly HttpClient _http;

    public Sender(HttpClient http) => _http = http;

    private partial string Route(string customer);
}

public partial class Sender
{
    private const string Endpoint = "/Service/Order/UserInteraction/";

    private partial string Route(string customer) => Endpoint + customer; // VITEC006 {customer}

    public async Task<bool> Send(string customer, int order)
    {
        var response = await _http.PutAsJsonAsync(Route(customer), new OrderUserInteractionRequest { Id = $"{order}", Url = "www.tak.example" }); // VITEC003 {"www.tak.example"}
        return response.IsSuccessStatusCode;
    }
}
