using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;

namespace Forrad;

public class MoreDefaults
{
    private static readonly JsonSerializerSettings Dates = new() { DateFormatString = "yyyy-MM-dd" };

    private readonly HttpClient _http = new();

    public string Shared(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, Dates); // VITEC014

    public byte[] Bytes(OrderUserInteractionRequest request) => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(request)); // VITEC014 {JsonConvert.SerializeObject(request)}

    public string Built(int id) => JsonConvert.SerializeObject(Create(id)); // VITEC014

    public string Boxed(OrderUserInteractionRequest request)
    {
        object body = request;
        return JsonConvert.SerializeObject(body as OrderUserInteractionRequest); // VITEC014
    }

    public async Task<bool> Sent(int customer, OrderUserInteractionRequest request)
    {
        var message = new HttpRequestMessage(HttpMethod.Put, $"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{customer}")
        {
            Content = new StringContent(JsonConvert.SerializeObject(request, Formatting.None), Encoding.UTF8, "application/json"), // VITEC014
        };
        using var response = await _http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }

    private static OrderUserInteractionRequest Create(int id) => new() { Id = id.ToString() };
}
