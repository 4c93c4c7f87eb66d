using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Mistakes;

/// <summary>Calls that are not encrypted.</summary>
public sealed class PlainHttp(HttpClient http)
{
    private static readonly HttpClient Shared = new() { BaseAddress = new Uri("http://connect.maklare.vitec.net/") }; // VITEC011

    public async Task Calls(HttpContent content)
    {
        _ = await http.PutAsync("http://connect.maklare.vitec.net/Service/Order/UserInteraction/M12345", content); // VITEC011
        _ = await http.PutAsync(new Uri("http://connect.maklare.vitec.net:8080/Service/Order/UserInteraction/M12345"), content); // VITEC011

        using var own = new HttpClient { BaseAddress = new Uri("http://connect.maklare.vitec.net") }; // VITEC011
        _ = await own.PutAsync("Service/Order/UserInteraction/M12345", content);
        _ = await own.PutAsync("Service/Order/UserInteraction/M67890", content);
        _ = await Shared.PutAsync("Service/Order/UserInteraction/M12345", content);
    }
}
