using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Client;

/// <summary>
/// The typed client: checks a request before it is sent, and turns every answer but the documented one into a
/// <see cref="VitecConnectException"/>. Safe for use by several threads.
/// </summary>
/// <remarks>
/// <para>
/// With dependency injection, register it with <see cref="VitecConnectServiceCollectionExtensions.AddVitecConnect"/> and take
/// <see cref="IVitecConnectClient"/> in your constructors.
/// </para>
/// <para>
/// Without, as in many .NET Framework programs, make one client for the whole program: the help page says that HttpClient is
/// to be declared as a singleton. Switch redirects off, which the API is not documented to answer with: HttpClient would
/// follow them without the credentials.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// private static readonly VitecConnectClient Connect = new VitecConnectClient(
///     new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }),
///     new VitecConnectOptions { UserName = userName, Password = password });
/// </code>
/// </example>
public sealed class VitecConnectClient : IVitecConnectClient
{
    private static readonly ConnectEndpoint UserInteraction = ConnectEndpoint.For<OrderUserInteractionRequest>();

    private readonly HttpClient _httpClient;
    private readonly Uri _baseAddress;
    private readonly BasicCredentials _credentials;
    private readonly VitecConnectFormat _format;

    /// <summary>Creates a client. Later changes of the options are not seen.</summary>
    /// <param name="httpClient">
    /// What sends the requests; not disposed here. Its timeout is the limit of a whole call, the body of the answer included.
    /// Its base address is not used.
    /// </param>
    /// <param name="options">Where the API is, and as whom it is called.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The options are not valid (the message lists everything), or the HttpClient has a base address of its own that is
    /// another than theirs.
    /// </exception>
    public VitecConnectClient(HttpClient httpClient, VitecConnectOptions options)
    {
        _httpClient = httpClient ?? throw new ArgumentNullException(nameof(httpClient));
        if (options is null)
        {
            throw new ArgumentNullException(nameof(options));
        }

        var problems = VitecConnectOptionsValidator.Problems(options).ToList();
        if (problems.Count > 0)
        {
            throw new ArgumentException(string.Join("\n", problems), nameof(options));
        }

        _baseAddress = WithSlash(options.BaseAddress);
        if (httpClient.BaseAddress is not null && WithSlash(httpClient.BaseAddress) != _baseAddress)
        {
            // Taking either would send credentials to where they may not belong.
            throw new ArgumentException(
                $"The HttpClient's base address is {SafeUri.Show(httpClient.BaseAddress)}, and {nameof(VitecConnectOptions)}.{nameof(VitecConnectOptions.BaseAddress)} is {SafeUri.Show(options.BaseAddress)}. Set the latter alone.",
                nameof(httpClient));
        }

        _credentials = new BasicCredentials(options.UserName, options.Password);
        _format = options.Format;
    }

    /// <inheritdoc/>
    public async Task<bool> RequestUserInteractionAsync(
        [CustomerId] string customerId, OrderUserInteractionRequest request, CancellationToken cancellationToken = default)
    {
        ConnectContract.ThrowIfViolated(customerId, request);
        var uri = UriFor(customerId);
        using var message = new HttpRequestMessage(new HttpMethod(UserInteraction.Method), uri)
        {
            Content = RequestBody.Create(request, _format),
            Headers =
            {
                Accept = { new MediaTypeWithQualityHeaderValue(MediaType.Of(_format)) },
                Authorization = _credentials.Header,
            },
        };

        var answer = await SendAsync(message, cancellationToken).ConfigureAwait(false);
        if (answer.ReadBoolean(_format) is { } accepted)
        {
            return accepted;
        }

        var text = _credentials.Redact(answer.Text, answer.IsCut);
        throw new VitecConnectException(AnswerMessage.For(UserInteraction.Method, uri, answer, text), answer.Status, text);
    }

    private static Uri WithSlash(Uri uri) => uri.AbsoluteUri.EndsWith("/", StringComparison.Ordinal) ? uri : new Uri(uri.AbsoluteUri + "/");

    private Uri UriFor(string customerId)
    {
        var path = UserInteraction.PathFor(customerId);

        // Escaping makes U+FFFD of half a surrogate pair: the call would be about another customer.
        if (!Uri.UnescapeDataString(path).EndsWith(customerId, StringComparison.Ordinal))
        {
            throw new ArgumentException(
                "The customer id can't be sent: it holds half of a surrogate pair, as a text has that was cut in the middle of a character. Give the id of the customer as Vitec gave it to you.",
                nameof(customerId));
        }

        return new Uri(_baseAddress, path);
    }

    private async Task<Answer> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        // One clock for the whole call: HttpClient's own stops when the headers are there.
        using var call = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        call.CancelAfter(_httpClient.Timeout);
        try
        {
            using var response = await _httpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, call.Token).ConfigureAwait(false);
            return await Answer.ReadAsync(response, call.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(e.Message, e, cancellationToken);
        }
        catch (OperationCanceledException e) when (call.IsCancellationRequested || e.InnerException is TimeoutException)
        {
            throw new TimeoutException(
                $"{message.Method} {SafeUri.Show(message.RequestUri)} was not answered in time (HttpClient.Timeout is {_httpClient.Timeout}). Whether the request was carried out is unknown.", e);
        }
    }
}
