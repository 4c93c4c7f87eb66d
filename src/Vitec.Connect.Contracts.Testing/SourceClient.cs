using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>Fetches pacts, and what leads to them, over HTTP; says in its exceptions what went wrong, and what to do.</summary>
internal sealed class SourceClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly Credentials? _credentials;

    public SourceClient(Credentials? credentials, TimeSpan timeout)
    {
        _credentials = credentials;

        // A redirect would take the credentials along, or leave them behind: it is told instead.
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All }) { Timeout = timeout };
    }

    /// <param name="url">Where from.</param>
    /// <param name="json">What is posted there; null to get.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="SourceException">There is no good answer.</exception>
    public async Task<byte[]> FetchAsync(Uri url, string? json, CancellationToken cancellationToken)
    {
        var shown = Shown(url);
        using var request = new HttpRequestMessage(json is null ? HttpMethod.Get : HttpMethod.Post, url);
        request.Headers.Accept.ParseAdd("application/hal+json, application/json");
        if (_credentials is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", _credentials.Header);
        }

        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(_http.Timeout);
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, time.Token).ConfigureAwait(false);
            await CheckAsync(shown, response, time.Token).ConfigureAwait(false);
            return await ReadAsync(shown, response.Content, time.Token).ConfigureAwait(false);
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            throw new SourceException($"{shown} can't be reached: {e.GetBaseException().Message.TrimEnd('.')}. Check that the server is running, and that the address is right.", e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new SourceException($"{shown} broke off its answer: {e.GetBaseException().Message.TrimEnd('.')}. Try again, and see whether the server is well.", e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SourceException($"{shown} did not answer within {_http.Timeout.TotalSeconds:0.###} s. See whether the server is well, or give it more time.", e);
        }
    }

    /// <summary>A URL as it is shown: a query may be a secret.</summary>
    public static string Shown(Uri url) => url.GetLeftPart(UriPartial.Path);

    public void Dispose() => _http.Dispose();

    private async Task CheckAsync(string url, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        if (response.IsSuccessStatusCode)
        {
            return;
        }

        throw new SourceException(response.StatusCode switch
        {
            HttpStatusCode.Unauthorized when _credentials is null => $"{url} answers 401: it wants credentials. Give a token, or a user name and a password.",
            HttpStatusCode.Unauthorized => $"{url} answers 401: it does not take the credentials. Check the token, or the user name and the password.",
            HttpStatusCode.Forbidden => $"{url} answers 403: the credentials do not reach this. Give those of someone who may read it.",
            HttpStatusCode.NotFound => $"{url} answers 404: there is nothing. Check the address.",
            _ when status is >= 300 and < 400 => $"{url} redirects to {response.Headers.Location}. Give that address.",
            _ => $"{url} answers {status}: {await ExcerptAsync(url, response, cancellationToken).ConfigureAwait(false)}",
        });
    }

    private async Task<string> ExcerptAsync(string url, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var text = Encoding.UTF8.GetString(await ReadAsync(url, response.Content, cancellationToken).ConfigureAwait(false)).ReplaceLineEndings(" ").Trim();
        text = _credentials?.Redact(text) ?? text;
        return text.Length > 500 ? text[..500] + "…" : text;
    }

    private static async Task<byte[]> ReadAsync(string url, HttpContent content, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = new byte[81920];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            body.Write(buffer, 0, count);
            if (body.Length > PactFileReader.MaxSize)
            {
                throw new SourceException($"{url} {PactFileReader.TooLarge}");
            }
        }

        return body.ToArray();
    }
}
