using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using PactNet;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>A test of the kit's consumer side: a consumer that sends what the test says, and the pact file that comes of it.</summary>
public abstract class ConsumerPactTest : TestingTest
{
    protected const string Consumer = "photo-portal";
    protected const string Route = "Service/Order/UserInteraction/";
    protected const string Secret = "hemligt lösenord";

    private static readonly HttpClient Http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected PactConfig Config => new() { PactDir = Folder, LogLevel = PactLogLevel.Warn };

    protected string PactPath => Path.Combine(Folder, $"{Consumer}-Vitec Connect.json");

    protected ConsumerPact NewPact() => new(Consumer, Config);

    /// <summary>The only interaction of the pact file.</summary>
    protected JsonNode Written()
    {
        var interactions = JsonNode.Parse(File.ReadAllText(PactPath))!["interactions"]!.AsArray();
        return Assert.Single(interactions)!;
    }

    protected static Task<HttpResponseMessage> PutJsonAsync(Uri address, string body, string customerId = "M123", string? accept = null) =>
        SendAsync(address, "PUT", Route + customerId, body, "application/json", accept);

    protected static Task<HttpResponseMessage> PutXmlAsync(Uri address, string members, string customerId = "M123", string? accept = null) =>
        SendAsync(address, "PUT", Route + customerId, Xml(members), "application/xml", accept);

    protected static string Xml(string members) =>
        $"""<OrderUserInteractionRequest xmlns="{OrderUserInteractionRequest.XmlNamespace}" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">{members}</OrderUserInteractionRequest>""";

    protected static async Task<HttpResponseMessage> SendAsync(
        Uri address, string method, string path, string body, string contentType, string? accept = null, bool withCredentials = true)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, path));
        request.Content = new StringContent(body, Encoding.UTF8, contentType);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        if (withCredentials)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"partner:{Secret}")));
        }

        return await Http.SendAsync(request, Cancellation);
    }

    /// <summary>Verifies what was written against the stub provider.</summary>
    protected async Task<VerificationReport> VerifyWrittenAsync()
    {
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: Cancellation);
        var report = await PactVerification.VerifyStubAsync([PactFile.Read(PactPath)], stub, cancellationToken: Cancellation);
        Assert.True(report.Succeeded, string.Join("\n", report.Interactions.SelectMany(i => i.Messages)));
        return report;
    }
}
