using System;
using System.Linq;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>A provider to verify: where it is, and what it takes to call it.</summary>
public sealed class ProviderOptions
{
    /// <summary>Where the provider is: absolute, http or https, without credentials, query and fragment. A path is a base path.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>
    /// The user name for Basic authentication; null, the default, sends the credentials that stand in the pacts, which are
    /// made up. Goes together with <see cref="Password"/>.
    /// </summary>
    public string? UserName { get; init; }

    /// <summary>The password. It is sent to the provider, over https unless that is on loopback, and shown nowhere.</summary>
    public string? Password { get; init; }

    /// <summary>
    /// A customer that exists at this provider, as it is (not escaped): the provider states are answered with it, and the
    /// interactions that take their customer from there are about it. Null, the default, leaves the pacts' own.
    /// </summary>
    public string? CustomerId { get; init; }

    /// <summary>How long the provider has for each answer. More than none; 10 seconds by default.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Checks that the provider can be called as the options say. It is not called.</summary>
    /// <exception cref="ArgumentException">It can't; the message says why, and how to mend it. The password is not in it.</exception>
    public void Validate()
    {
        var address = BaseAddress;
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

        if (RequestTimeout < TimeSpan.FromMilliseconds(1) || RequestTimeout.TotalMilliseconds > int.MaxValue)
        {
            throw Unusable($"The time for an answer, {RequestTimeout}, is out of range: give a millisecond to 24 days.");
        }

        CheckCredentials();
        if (CustomerId is { } customerId)
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

    private void CheckCredentials()
    {
        if (UserName is not { } userName)
        {
            if (Password is not null)
            {
                throw Unusable("There is a password, and no user name. Give both, or none.");
            }

            return;
        }

        if (string.IsNullOrEmpty(Password))
        {
            throw Unusable($"There is no password for the user {userName}. Give both, or none.");
        }

        if (userName.Length == 0 || userName.Contains(':', StringComparison.Ordinal) || userName.Concat(Password).Any(char.IsControl))
        {
            throw Unusable("Basic authentication can't carry these credentials: a user name is not empty and has no colon, and neither it nor the password holds control characters (RFC 7617).");
        }

        if (BaseAddress.Scheme == Uri.UriSchemeHttp && !BaseAddress.IsLoopback)
        {
            throw Unusable($"The password would go to {BaseAddress} in clear text. Use https; http is for loopback only.");
        }
    }

    private static ArgumentException Unusable(string message) => new(message);
}
