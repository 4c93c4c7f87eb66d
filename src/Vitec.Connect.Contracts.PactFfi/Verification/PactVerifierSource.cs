using System;
using System.Linq;
using PactNet.Exceptions;
using PactNet.Verifier;
using Vitec.Connect.Contracts.PactFfi.Consumer;

namespace Vitec.Connect.Contracts.PactFfi.Verification;

internal sealed class PactVerifierSource(VerifierSetup setup) : IPactVerifierSource
{
    public IPactVerifierSource WithProviderStateUrl(Uri providerStateUri) => WithProviderStateUrl(providerStateUri, _ => { });

    public IPactVerifierSource WithProviderStateUrl(Uri providerStateUri, Action<IProviderStateOptions> configure)
    {
        var options = new ProviderStateOptions(HttpAddress.Check(providerStateUri, nameof(providerStateUri)));
        configure?.Invoke(options);
        setup.ProviderStates = options;
        return this;
    }

    public IPactVerifierSource WithFilter(string? description = null, string? providerState = null)
    {
        setup.Filter = new InteractionFilter(description, providerState);
        return this;
    }

    public IPactVerifierSource WithRequestTimeout(TimeSpan timeout)
    {
        // The core counts milliseconds, in 32 bits on Windows.
        if (timeout < TimeSpan.FromMilliseconds(1) || timeout.TotalMilliseconds > uint.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(timeout), timeout, "A timeout is from a millisecond to 49 days.");
        }

        setup.Timeout = timeout;
        return this;
    }

    public IPactVerifierSource WithSslVerificationDisabled()
    {
        setup.SslVerificationDisabled = true;
        return this;
    }

    public IPactVerifierSource WithCustomHeader(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        if (!HttpPart.IsToken(name))
        {
            throw new ArgumentException($"'{name}' is no name of a header.", nameof(name));
        }

        // The value may be a secret: it is not in the message.
        if (!value.All(c => c is >= ' ' and <= '~' or '\t'))
        {
            throw new ArgumentException($"The header {name} holds something else than printable ASCII, which the Pact core does not send.", nameof(value));
        }

        setup.Headers.Add((name, value));
        return this;
    }

    public IPactVerifierSource WithoutRedirects()
    {
        setup.FollowRedirects = false;
        return this;
    }

    public void Verify()
    {
        var result = Run();
        setup.Config.WriteLine(result.Output);
        if (result.Succeeded)
        {
            return;
        }

        if (result.Log.Length > 0)
        {
            setup.Config.WriteLine($"Log of the Pact core:\n{result.Log}");
        }

        throw result.Completed ? new PactVerificationFailedException(result.ToString()) : new PactFailureException(result.ToString());
    }

    public VerificationResult Run()
    {
        ObjectDisposedException.ThrowIf(setup.Disposed, typeof(PactVerifier));
        return VerificationRun.Execute(setup);
    }
}
