using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;

// Copied from the provider's help page a Friday afternoon.
public static class Program
{
    public static readonly HttpClient HttpClientInstance = new HttpClient
    {
        BaseAddress = new Uri("https://connect.maklare.vitec.net"),
        DefaultRequestHeaders =
        {
            Authorization = new AuthenticationHeaderValue("Basic", "{Base64 kodad användarnamn och lösenord}") // VITEC007
        }
    };

    public static async Task Main(string[] args)
    {
        var json = "{\"id\":\"StringValue\",\"url\":\"StringValue\",\"comment\":\"StringValue\"}";
        using (var response = await HttpClientInstance.PutAsync("Service/Order/UserInteraction/StringValue", new StringContent(json, Encoding.UTF8, "application/json"))) // VITEC007 VITEC007
        {
            if (response.StatusCode == HttpStatusCode.Unauthorized)
            {
                Console.Error.WriteLine("Authorization");
            }
        }

        await Second(args[0]);
        await Third("M12345");
    }

    static async Task Second(string customerId)
    {
        var body = "{\"id\":\"4711\",\"url\":\"sample string 2\"}";
        var route = "Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId);
        var response = await HttpClientInstance.PutAsync(route, new StringContent(body, Encoding.UTF8, "application/json")); // VITEC007 {body}
        response.EnsureSuccessStatusCode();
    }

    static async Task Third(string customerId)
    {
        var body = "{\"id\":\"4711\",\"url\":\"https://supplier.se/a\",\"comment\":null}";
        var response = await HttpClientInstance.PutAsync($"Service/Order/UserInteraction/{customerId}", new StringContent(body, Encoding.UTF8, "application/json"));
        response.EnsureSuccessStatusCode();
    }

    static void Samples()
    {
        // other places may say StringValue as they like
        var shown = "StringValue";
        Console.WriteLine(shown + " sample string 1 {Lösenord}");
    }
}
