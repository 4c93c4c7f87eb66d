using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>Verifies that a provider keeps the pacts of its consumers, interaction by interaction, over real HTTP.</summary>
/// <remarks>
/// The Pact core does the verifying. It prints its own report to the standard output of the process; what counts is the
/// <see cref="VerificationReport"/>, which has a result for each interaction that the pact files declare.
/// </remarks>
/// <example>
/// <code>
/// await using var stub = await VitecConnectStub.StartAsync();
/// var report = await PactVerification.VerifyStubAsync(PactFile.ReadFolder("pacts"), stub);
/// </code>
/// </example>
public static class PactVerification
{
    /// <summary>Verifies the stub provider. Provider states are set on it in process.</summary>
    /// <param name="pacts">The pacts.</param>
    /// <param name="stub">The stub.</param>
    /// <param name="progress">Told when an interaction begins and ends, in their order, before the next one begins.</param>
    /// <param name="cancellationToken">Ends the verification at once; an interaction on the way is let go.</param>
    /// <returns>The result of each interaction.</returns>
    /// <exception cref="ArgumentException">There are no pacts.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="DllNotFoundException">The Pact core is not there, or not for this platform.</exception>
    public static async Task<VerificationReport> VerifyStubAsync(
        IReadOnlyList<PactFile> pacts, VitecConnectStub stub, IProgress<VerificationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        CheckPacts(pacts);
        ArgumentNullException.ThrowIfNull(stub);
        var states = await ProviderStateServer.StartAsync(change => Change(stub, change), cancellationToken).ConfigureAwait(false);
        await using (states.ConfigureAwait(false))
        {
            var provider = new ProviderUnderTest(stub.BaseAddress, states, IsOutside: false, TimeSpan.FromSeconds(10), Credentials: null);
            return await VerificationRun.ExecuteAsync(pacts, provider, progress, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Verifies any provider. Its provider states are answered with the customer id of <paramref name="provider"/>; in the
    /// state <see cref="VitecConnectStates.CredentialsAreWrong"/> it gets the made-up credentials of the pact. Other states
    /// than these and <see cref="VitecConnectStates.CustomerExists"/> can't be set from outside: an interaction that needs
    /// one is verified when the answer is as expected, and <see cref="VerificationStatus.NotVerified"/> when it is not.
    /// </summary>
    /// <param name="pacts">The pacts.</param>
    /// <param name="provider">The provider.</param>
    /// <param name="progress">Told when an interaction begins and ends, in their order, before the next one begins.</param>
    /// <param name="cancellationToken">Ends the verification at once; an interaction on the way is let go.</param>
    /// <returns>The result of each interaction.</returns>
    /// <exception cref="ArgumentException">There are no pacts, or the options can't be used; the message says why.</exception>
    /// <exception cref="ProviderUnreachableException">The provider does not answer at all.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="DllNotFoundException">The Pact core is not there, or not for this platform.</exception>
    public static async Task<VerificationReport> VerifyAsync(
        IReadOnlyList<PactFile> pacts, ProviderOptions provider, IProgress<VerificationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        CheckPacts(pacts);
        ArgumentNullException.ThrowIfNull(provider);
        Check(provider);
        var credentials = provider.UserName is null ? null : new Credentials(provider.UserName, provider.Password!);
        await ProviderProbe.CheckAsync(provider, cancellationToken).ConfigureAwait(false);
        var states = await ProviderStateServer.StartAsync(
            change => provider.CustomerId ?? change.CustomerId ?? VitecConnectStates.DefaultCustomerId, cancellationToken).ConfigureAwait(false);
        await using (states.ConfigureAwait(false))
        {
            var outside = new ProviderUnderTest(provider.BaseAddress, states, IsOutside: true, provider.RequestTimeout, credentials);
            return await VerificationRun.ExecuteAsync(pacts, outside, progress, cancellationToken).ConfigureAwait(false);
        }
    }

    private static string Change(VitecConnectStub stub, ProviderStateChange change)
    {
        var customerId = change.CustomerId ?? VitecConnectStates.DefaultCustomerId;
        if (change.State.Length == 0)
        {
            return customerId; // an interaction without provider states
        }

        if (change.IsTeardown)
        {
            stub.TearDown(change.State, customerId);
        }
        else
        {
            stub.SetUp(change.State, customerId);
        }

        return customerId;
    }

    private static void CheckPacts(IReadOnlyList<PactFile> pacts)
    {
        ArgumentNullException.ThrowIfNull(pacts);
        if (pacts.Count == 0)
        {
            throw new ArgumentException("There are no pacts, and so there is nothing to verify.", nameof(pacts));
        }
    }

    private static void Check(ProviderOptions provider)
    {
        var address = provider.BaseAddress;
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            throw Unusable($"The provider's address \"{address}\" is no full http or https URL. Give one such as https://host/.");
        }

        if (address.UserInfo.Length > 0)
        {
            throw Unusable("The provider's address holds credentials. Give the user name and the password by themselves.");
        }

        if (address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw Unusable($"The provider's address \"{address}\" has a query or a fragment. Leave it out: the pacts' paths are put behind the address.");
        }

        if (provider.RequestTimeout < TimeSpan.FromMilliseconds(1) || provider.RequestTimeout.TotalMilliseconds > int.MaxValue)
        {
            throw Unusable($"The time for an answer, {provider.RequestTimeout}, is out of range: give a millisecond to 24 days.");
        }

        CheckCredentials(provider);
        if (provider.CustomerId is { } customerId)
        {
            var violations = ConnectContract.Validate(customerId, new OrderUserInteractionRequest());
            if (violations.Count > 0)
            {
                throw Unusable(string.Join('\n', violations));
            }

            if (customerId.Contains('/', StringComparison.Ordinal))
            {
                throw Unusable($"The customer id \"{customerId}\" holds a slash, and can't be sent in a path.");
            }
        }
    }

    private static void CheckCredentials(ProviderOptions provider)
    {
        if (provider.UserName is not { } userName)
        {
            if (provider.Password is not null)
            {
                throw Unusable("There is a password, and no user name. Give both, or none.");
            }

            return;
        }

        if (string.IsNullOrEmpty(provider.Password))
        {
            throw Unusable($"There is no password for the user {userName}. Give both, or none.");
        }

        if (userName.Length == 0 || userName.Contains(':', StringComparison.Ordinal) || userName.Concat(provider.Password).Any(char.IsControl))
        {
            throw Unusable("Basic authentication can't carry these credentials: a user name is not empty and has no colon, and neither it nor the password holds control characters (RFC 7617).");
        }

        if (provider.BaseAddress.Scheme == Uri.UriSchemeHttp && !provider.BaseAddress.IsLoopback)
        {
            throw Unusable($"The password would go to {provider.BaseAddress} in clear text. Use https; http is for loopback only.");
        }
    }

    private static ArgumentException Unusable(string message) => new(message);
}
