using System.Net.Http;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Mistakes;

/// <summary>Answers that nobody looks at.</summary>
public sealed class UnreadAnswers(HttpClient http, IVitecConnectClient client)
{
    private const string Path = "Service/Order/UserInteraction/M12345";

    public async Task<string> Responses(HttpContent content)
    {
        await http.PutAsync(Path, content); // VITEC013
        await http.PutAsync(Path, content).ConfigureAwait(false); // VITEC013
        using (await http.PutAsync(Path, content)) // VITEC013
        {
        }

        using var message = new HttpRequestMessage(HttpMethod.Put, Path);
        await http.SendAsync(message); // VITEC013

        var response = await http.PutAsync(Path, content); // VITEC013
        return await response.Content.ReadAsStringAsync();
    }

    public async Task Booleans(OrderUserInteractionRequest request)
    {
        await client.RequestUserInteractionAsync("M12345", request); // VITEC013
    }
}
