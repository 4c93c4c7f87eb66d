using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Tool.Sandbox;

/// <summary>Sends a request that a stub has received once more, with made-up credentials: those that came are not kept.</summary>
internal sealed class Replay(Uri baseAddress) : IDisposable
{
    // The stub takes any; a browser never asks a person for them.
    private static readonly string Authorization = "Basic " + Convert.ToBase64String("replay:replay"u8);

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });

    /// <summary>Whether it can be sent again as it came: its target is a path, and its body is kept and text in UTF-8.</summary>
    public static bool CanSend(ReceivedRequest request) =>
        request.Path.StartsWith('/')
        && request.StatusCode != 413
        && !request.Body.Contains('\uFFFD', StringComparison.Ordinal)
        && request.ContentType?.Contains("utf-16", StringComparison.OrdinalIgnoreCase) != true;

    public async Task SendAsync(ReceivedRequest request, CancellationToken cancellationToken)
    {
        // The path byte for byte as it came: %2E stays %2E.
        var address = new Uri(
            baseAddress.GetLeftPart(UriPartial.Authority) + request.Path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), address);
        message.Headers.TryAddWithoutValidation("Authorization", Authorization);
        if (request.Accept is not null)
        {
            message.Headers.TryAddWithoutValidation("Accept", request.Accept);
        }

        if (request.Body.Length > 0 || request.ContentType is not null)
        {
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(request.Body));
            if (request.ContentType is not null)
            {
                message.Content.Headers.TryAddWithoutValidation("Content-Type", request.ContentType);
            }
        }

        try
        {
            using var response = await _http.SendAsync(message, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException)
        {
            // The stub may have been told to drop the connection. The request is on the page all the same.
        }
    }

    public void Dispose() => _http.Dispose();
}
