using System;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using PactNet;
using PactNet.Verifier;

namespace Vitec.Connect.Contracts.PactFfi.Tests;

/// <summary>A test with a folder of its own for pacts, and an HTTP client.</summary>
public abstract class PactTest : IDisposable
{
    protected const string Consumer = "photo-portal";
    protected const string Provider = "Vitec Connect";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pactffi-tests-");

    protected HttpClient Http { get; } = new();

    /// <summary>What is written for people to read.</summary>
    internal Lines Written { get; } = new();

    protected DirectoryInfo Pacts => new(Path.Combine(_folder.FullName, "pacts"));

    protected FileInfo PactFile => FileOf(Consumer);

    public void Dispose()
    {
        Http.Dispose();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected FileInfo FileOf(string consumer) => new(Path.Combine(Pacts.FullName, $"{consumer}-{Provider}.json"));

    protected PactConfig Config() => new() { PactDir = Pacts.FullName, Outputters = [Written] };

    protected IPactBuilderV4 NewPact(string consumer = Consumer) => Pact.V4(consumer, Provider, Config()).WithHttpInteractions();

    /// <summary>A builder with one interaction, GET path, answered 200.</summary>
    protected IPactBuilderV4 Get(string path = "/a", string description = "a request", string consumer = Consumer)
    {
        var pact = NewPact(consumer);
        pact.UponReceiving(description).WithRequest(HttpMethod.Get, path).WillRespond().WithStatus(200);
        return pact;
    }

    protected Task SendGetAsync(IConsumerContext context, string path = "/a") =>
        Http.GetAsync(new Uri(context.MockServerUri, path), TestContext.Current.CancellationToken);

    protected async Task<string> SendAsync(IConsumerContext context, string method, string path, string? body = null, string contentType = "application/json", params (string Name, string Value)[] headers)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(headers);
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(context.MockServerUri, path));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}";
    }

    protected PactVerifierConfig VerifierConfig() => new() { Outputters = [Written] };
}
