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
        await http.PutAsync("http://connect.maklare.vitec.net/Service/Order/UserInteraction/M12345", content); // VITEC011
        await http.PutAsync(new Uri("http://connect.maklare.vitec.net:8080/Service/Order/UserInteraction/M12345"), content); // VITEC011

        using var own = new HttpClient { BaseAddress = new Uri("http://connect.maklare.vitec.net") }; // VITEC011
        await own.PutAsync("Service/Order/UserInteraction/M12345", content);
        await own.PutAsync("Service/Order/UserInteraction/M67890", content);
        await Shared.PutAsync("Service/Order/UserInteraction/M12345", content);
    }
}
