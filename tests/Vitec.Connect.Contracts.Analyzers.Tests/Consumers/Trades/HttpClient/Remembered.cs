using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net;
using System.Net.Http.Json;

namespace Cleaning.Jobs;

public class RememberedAnswers(HttpClient client)
{
    private HttpResponseMessage? _last;

    private static string Path(Guid id) => $"Service/Order/UserInteraction/{id}";

    public Task<HttpResponseMessage> First(Guid id, OrderUserInteractionRequest request) => client.PutAsJsonAsync(Path(id), request);

    public async Task Second(Guid id, HttpContent content)
    {
        _last = await client.PutAsync(Path(id), content);
    }

    public async Task Third(Guid id, HttpContent content)
    {
        (await client.PutAsync(Path(id), content)).EnsureSuccessStatusCode();
    }

    public async Task<bool> Fourth(Guid id, HttpContent content, CancellationToken token)
    {
        using var answer = await client.PutAsync(Path(id), content, token);
        return answer is { StatusCode: HttpStatusCode.OK };
    }

    public async Task Fifth(Guid id, HttpContent content)
    {
        _ = await client.PutAsync(Path(id), content);
    }

    public async Task Sixth(Guid id, HttpContent content)
    {
        var answer = await client.PutAsync(Path(id), content);
        switch (answer.StatusCode)
        {
            case HttpStatusCode.Unauthorized:
                throw new InvalidOperationException("Fel lösenord.");
            case HttpStatusCode.Forbidden:
                throw new InvalidOperationException("Fel kund.");
        }
    }

    public async Task Seventh(Guid id, HttpContent content)
    {
        var task = client.PutAsync(Path(id), content);
        await Check(task);
    }

    private static async Task Check(Task<HttpResponseMessage> task) => (await task).EnsureSuccessStatusCode();
}
