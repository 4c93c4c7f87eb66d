using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Cleaning.Jobs;

public class ForgottenAnswers(HttpClient client)
{
    private static string Path(Guid id) => $"Service/Order/UserInteraction/{id}";

    public async Task First(Guid id, OrderUserInteractionRequest request)
    {
        await client.PutAsJsonAsync(Path(id), request); // VITEC013
    }

    public async Task Second(Guid id, HttpContent content)
    {
        var response = await client.PutAsync(Path(id), content); // VITEC013
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }

    public void Third(Guid id, HttpContent content)
    {
        client.PutAsync(Path(id), content).Wait(); // VITEC013
    }

    public async Task Fourth(Guid id, HttpContent content, CancellationToken token)
    {
        using (await client.PutAsync(Path(id), content, token)) // VITEC013
        {
        }
    }

    public async Task<string> Fifth(Guid id, HttpContent content)
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, Path(id)) { Content = content };
        using var answer = await client.SendAsync(message); // VITEC013
        return await answer.Content.ReadAsStringAsync();
    }
}
