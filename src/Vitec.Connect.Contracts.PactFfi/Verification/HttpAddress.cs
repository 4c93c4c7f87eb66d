using System;

namespace Vitec.Connect.Contracts.PactFfi.Verification;

internal static class HttpAddress
{
    /// <exception cref="ArgumentException">It is no absolute http(s) address.</exception>
    public static Uri Check(Uri address, string parameter)
    {
        ArgumentNullException.ThrowIfNull(address, parameter);
        return address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address
            : throw new ArgumentException($"'{address}' is no absolute http or https address.", parameter);
    }
}
