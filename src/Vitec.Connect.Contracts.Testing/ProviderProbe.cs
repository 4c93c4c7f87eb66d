using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// Sees whether there is anyone at the provider's address, before the Pact core calls it: the core does not say why a
/// request had no answer, and would ask again for each interaction.
/// </summary>
internal static class ProviderProbe
{
    /// <exception cref="ProviderUnreachableException">Nobody answers.</exception>
    public static async Task CheckAsync(ProviderOptions provider, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(provider.Handler ?? Forwarder.CreateHandler(), disposeHandler: provider.Handler is null) { Timeout = provider.RequestTimeout };
        try
        {
            // Whatever it answers. No credentials: it may be the wrong address.
            using var response = await http.GetAsync(provider.BaseAddress, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException e)
        {
            throw new ProviderUnreachableException(
                $"The provider {provider.BaseAddress} can't be reached: {e.GetBaseException().Message.TrimEnd('.')}. Check that it is running, and that the address is right.", e);
        }
        catch (TaskCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ProviderUnreachableException(
                $"The provider {provider.BaseAddress} did not answer within {provider.RequestTimeout.TotalSeconds:0.###} s. Check that it is well, that the address is right, or give it more time.", e);
        }
    }
}
