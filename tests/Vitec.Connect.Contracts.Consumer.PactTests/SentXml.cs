using System;
using System.Collections.Concurrent;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Consumer.PactTests;

/// <summary>
/// Keeps the XML that a consumer sends, to see what the Pact core does not: elements in an order in which the provider's
/// reader, DataContractSerializer, drops some without a word.
/// </summary>
internal sealed class SentXml() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private readonly ConcurrentQueue<string> _bodies = new();

    /// <exception cref="FormatException">No XML was sent, or the provider would read something else than it says.</exception>
    public void EnsureReadAsMeant()
    {
        if (_bodies.IsEmpty)
        {
            throw new FormatException("No XML was sent.");
        }

        foreach (var body in _bodies)
        {
            var reading = ConnectXml.Deserialize<OrderUserInteractionRequest>(body);
            if (reading.DroppedByProvider.Count > 0 || reading.Unknown.Count > 0)
            {
                throw new FormatException(
                    $"The provider would pass over {string.Join(", ", [.. reading.DroppedByProvider, .. reading.Unknown])} without a word: "
                    + $"it reads Comment, Id, Url in this order, in the contract's namespace (VITEC010). The body was {body}");
            }
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            _bodies.Enqueue(await request.Content.ReadAsStringAsync(cancellationToken));
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
