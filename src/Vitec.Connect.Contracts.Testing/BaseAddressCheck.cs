using System;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>Whether a server can be called at an address, in a time.</summary>
internal static class BaseAddressCheck
{
    /// <exception cref="ArgumentException">It can't; the message says why. No credentials are in it.</exception>
    public static void ThrowUnlessFit(Uri address, string what)
    {
        if (address.IsAbsoluteUri && address.UserInfo.Length > 0)
        {
            throw new ArgumentException($"The {what}'s address holds credentials. Give the user name and the password by themselves.");
        }

        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            throw new ArgumentException($"The {what}'s address \"{address}\" is no full http or https URL. Give one such as https://host/.");
        }

        if (address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw new ArgumentException($"The {what}'s address \"{address}\" has a query or a fragment. Leave it out: paths are put behind the address.");
        }
    }

    /// <exception cref="ArgumentException">The time for an answer is out of range.</exception>
    public static void ThrowUnlessFit(TimeSpan time)
    {
        if (time < TimeSpan.FromMilliseconds(1) || time.TotalMilliseconds > int.MaxValue)
        {
            throw new ArgumentException($"The time for an answer, {time}, is out of range: give a millisecond to 24 days.");
        }
    }
}
