using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;

namespace Svar.Flode;

public class Responses
{
    private readonly HttpClient _http;
    private HttpResponseMessage? _last;

    public Responses(HttpClient http) => _http = http;

    private static string To(string customer) => "Service/Order/UserInteraction/" + Uri.EscapeDataString(customer);

    public async Task Stored(string customer, HttpContent content)
    {
        _last = await _http.PutAsync(To(customer), content);
    }

    public async Task Listed(string[] customers, HttpContent content)
    {
        var all = new List<HttpResponseMessage>();
        foreach (var customer in customers)
        {
            all.Add(await _http.PutAsync(To(customer), content));
        }

        Log(all);
    }

    public async Task LoopIgnored(string[] customers, HttpContent content)
    {
        foreach (var customer in customers)
        {
            await _http.PutAsync(To(customer), content); // VITEC013
        }
    }

    public async Task HeadersOnly(string customer, HttpContent content)
    {
        using var response = await _http.PutAsync(To(customer), content); // VITEC013
        var text = await response.Content.ReadAsStringAsync();
        if (text == "true") Console.WriteLine("accepted");
    }

    public async Task TryFinally(string customer, HttpContent content)
    {
        HttpResponseMessage? response = null;
        try
        {
            response = await _http.PutAsync(To(customer), content);
            if (response.StatusCode is >= HttpStatusCode.BadRequest) Console.WriteLine("bad");
        }
        finally
        {
            response?.Dispose();
        }
    }

    public async Task TryIgnored(string customer, HttpContent content)
    {
        try
        {
            await _http.PutAsync(To(customer), content); // VITEC013
        }
        catch (HttpRequestException e)
        {
            Console.WriteLine(e.Message);
        }
    }

    public async Task<(HttpStatusCode, string)> Tuple(string customer, HttpContent content)
    {
        using var response = await _http.PutAsync(To(customer), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async Task Alias(string customer, HttpContent content)
    {
        var response = await _http.PutAsync(To(customer), content);
        var same = response;
        same.EnsureSuccessStatusCode();
    }

    public async Task Local(string customer, HttpContent content)
    {
        using var response = await Put();
        Console.WriteLine(response.ReasonPhrase + (int)response.StatusCode);

        async Task<HttpResponseMessage> Put() => await _http.PutAsync(To(customer), content);
    }

    public void Fire(string customer, HttpContent content)
    {
        _http.PutAsync(To(customer), content); // VITEC013
    }

    public Task<HttpResponseMessage> Conditional(string customer, HttpContent content, bool send) =>
        send ? _http.PutAsync(To(customer), content) : Task.FromResult(new HttpResponseMessage(HttpStatusCode.Accepted));

    public Func<Task<HttpResponseMessage>> Lambda(string customer, HttpContent content) => () => _http.PutAsync(To(customer), content);

    public async Task Elsewhere(HttpContent content)
    {
        await _http.PutAsync("Service/Order/Status/1", content);
    }

    private static void Log(List<HttpResponseMessage> all)
    {
        foreach (var response in all) Console.WriteLine(response.StatusCode);
    }
}
