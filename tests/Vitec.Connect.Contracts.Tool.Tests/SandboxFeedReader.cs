using System;
using System.IO;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Tool.Tests;

/// <summary>Reads the server-sent events of a sandbox, as a browser does.</summary>
internal sealed class SandboxFeedReader : IDisposable
{
    private readonly HttpResponseMessage _response;
    private readonly StreamReader _lines;

    private SandboxFeedReader(HttpResponseMessage response, Stream stream)
    {
        _response = response;
        _lines = new StreamReader(stream);
    }

    /// <summary>The id of the last event that had one.</summary>
    public string? LastId { get; private set; }

    public static async Task<SandboxFeedReader> OpenAsync(HttpClient http, Uri baseAddress, string? lastId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(baseAddress, "sandbox/events"));
        if (lastId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastId);
        }

        var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.ToString());
        return new SandboxFeedReader(response, await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The next event; null when the server has ended the stream.</summary>
    public async Task<(string Name, JsonNode Data)?> NextAsync()
    {
        string? name = null;
        JsonNode? data = null;
        while (await _lines.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line["event: ".Length..];
            }
            else if (line.StartsWith("id: ", StringComparison.Ordinal))
            {
                LastId = line["id: ".Length..];
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                data = JsonNode.Parse(line["data: ".Length..]);
            }
            else if (line.Length == 0 && name is not null)
            {
                return (name, data!);
            }
        }

        return null;
    }

    /// <summary>The data of the next event of a name.</summary>
    public async Task<JsonNode> NextAsync(string name)
    {
        while (await NextAsync() is var (next, data))
        {
            if (next == name)
            {
                return data;
            }
        }

        throw new EndOfStreamException($"The stream ended without an event \"{name}\".");
    }

    public void Dispose()
    {
        _lines.Dispose();
        _response.Dispose();
    }
}
