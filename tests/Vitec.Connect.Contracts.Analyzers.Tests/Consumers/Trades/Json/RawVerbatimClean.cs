using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Naprapatica.Orders;

public static class RawVerbatim
{
    private static readonly HttpClient Http = new() { BaseAddress = new Uri("https://connect.maklare.vitec.net") };

    public static async Task Verbatim(Guid customer)
    {
        var json = @"{ ""id"": ""17"", ""url"": ""https://pics.example/17"", ""comment"": """" }";
        var response = await Http.PutAsync($"Service/Order/UserInteraction/{customer}", new StringContent(json, Encoding.UTF8, "application/json"));
        response.EnsureSuccessStatusCode();
    }

    public static async Task Hole(Guid customer, string id)
    {
        var json = "{\"id\":\"" + id + "\",\"url\":\"https://pics.example/" + id + "\",\"comment\":null}";
        var response = await Http.PutAsync($"Service/Order/UserInteraction/{customer}", new StringContent(json, Encoding.UTF8, "application/json"));
        response.EnsureSuccessStatusCode();
    }

    public static async Task Raw(Guid customer, int id)
    {
        var json = $$"""
            {
                "comment": "Titta",
                "url": "https://pics.example/{{id}}",
                "id": "{{id}}"
            }
            """;
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        var response = await Http.PutAsync($"Service/Order/UserInteraction/{customer}", content);
        response.EnsureSuccessStatusCode();
    }

    public static async Task Elsewhere(Guid customer)
    {
        var response = await Http.PutAsync($"Service/Order/Something/{customer}", new StringContent("""{"Name":"1",}"""));
        response.EnsureSuccessStatusCode();
    }

    public static async Task Bytes(Guid customer)
    {
        var response = await Http.PutAsync($"Service/Order/UserInteraction/{customer}", new ByteArrayContent("{\"id\":\"1\"}"u8.ToArray()));
        response.EnsureSuccessStatusCode();
    }

    public static async Task Unknown(Guid customer, string body)
    {
        var response = await Http.PutAsync($"Service/Order/UserInteraction/{customer}", new StringContent(body));
        response.EnsureSuccessStatusCode();
    }
}
