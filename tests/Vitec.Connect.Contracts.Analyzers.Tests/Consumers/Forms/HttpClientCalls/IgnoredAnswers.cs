using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;

namespace Homestaging.Jobs;

public class IgnoredAnswers
{
    private const string Path = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M500";
    private readonly HttpClient _http;
    private HttpResponseMessage? _last;

    public IgnoredAnswers(HttpClient http) => _http = http;

    public async Task OnlyTheCall(HttpContent content)
    {
        await _http.PutAsync(Path, content); // VITEC013
    }

    public async Task OnlyTheCallConfigured(HttpContent content)
    {
        await _http.PutAsync(Path, content).ConfigureAwait(false); // VITEC013
    }

    public async Task<string> OnlyTheContent(HttpContent content)
    {
        var response = await _http.PutAsync(Path, content); // VITEC013
        return await response.Content.ReadAsStringAsync();
    }

    public async Task OnlyDisposed(HttpContent content)
    {
        using var response = await _http.PutAsync(Path, content); // VITEC013
    }

    public void Synchronous(HttpContent content)
    {
        var response = _http.PutAsync(Path, content).Result; // VITEC013
        Console.WriteLine(response.Content.ReadAsStringAsync().Result);
    }

    public void Waited(HttpContent content)
    {
        _http.PutAsync(Path, content).Wait(); // VITEC013
    }

    public async Task<string> Ensured(HttpContent content)
    {
        var response = await _http.PutAsync(Path, content);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    public async Task EnsuredAtOnce(HttpContent content)
    {
        (await _http.PutAsync(Path, content)).EnsureSuccessStatusCode();
    }

    public async Task Thrown(HttpContent content)
    {
        using var response = await _http.PutAsync(Path, content);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new InvalidOperationException("Vitec svarade " + response.StatusCode);
        }
    }

    public async Task Stored(HttpContent content)
    {
        _last = await _http.PutAsync(Path, content);
    }

    public async Task PassedOn(HttpContent content)
    {
        Log(await _http.PutAsync(Path, content));
    }

    public async Task Decided(HttpContent content)
    {
        _ = await _http.PutAsync(Path, content);
    }

    public async Task<bool> Matched(HttpContent content)
    {
        using var response = await _http.PutAsync(Path, content);
        return response is { IsSuccessStatusCode: true };
    }

    public async Task Elsewhere(HttpContent content)
    {
        await _http.PutAsync("https://intern.homestaging.se/Service/Order/Log/M500", content);
    }

    public void SynchronousEnsured(HttpContent content)
    {
        var response = _http.PutAsync(Path, content).GetAwaiter().GetResult();
        response.EnsureSuccessStatusCode();
    }

    private static void Log(HttpResponseMessage response) => Console.WriteLine(response.StatusCode);
}
