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

    public static async Task Capitals(Guid customer)
    {
        var json = @"{ ""Id"": ""17"", ""url"": ""https://pics.example/17"", ""comment"": """" }";
        var response = await Http.PutAsync($"Service/Order/UserInteraction/{customer}", new StringContent(json, Encoding.UTF8, "application/json")); // VITEC009
        response.EnsureSuccessStatusCode();
    }

    public static async Task Extra(Guid customer, string id)
    {
        var json = "{\"id\":\"" + id + "\",\"url\":\"https://pics.example/17\",\"message\":\"hej\"}";
        var response = await Http.PutAsync($"Service/Order/UserInteraction/{customer}", new StringContent(json, Encoding.UTF8, "application/json")); // VITEC009
        response.EnsureSuccessStatusCode();
    }

    public static async Task Number(Guid customer, int id)
    {
        var json = $$"""{"id":17,"url":"https://pics.example/{{id}}","comment":"Titta"}""";
        using var content = new StringContent(json, Encoding.UTF8, "application/json"); // VITEC009 {json}
        var response = await Http.PutAsync($"Service/Order/UserInteraction/{customer}", content);
        response.EnsureSuccessStatusCode();
    }

    public static async Task Trailing(Guid customer)
    {
        var response = await Http.PutAsync($"Service/Order/UserInteraction/{customer}", new StringContent("""{"id":"1","url":"https://pics.example/1",}""")); // VITEC009
        response.EnsureSuccessStatusCode();
    }

    public static async Task List(Guid customer)
    {
        var bytes = Encoding.UTF8.GetBytes("[{\"id\":\"1\",\"url\":\"https://pics.example/1\"}]");
        var response = await Http.PutAsync($"Service/Order/UserInteraction/{customer}", new ByteArrayContent(bytes)); // VITEC009
        response.EnsureSuccessStatusCode();
    }
}
