using System;
using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// What was sent to the provider for one interaction, and what came back, as it went over the wire. Credentials are blanked
/// (<c>***</c>): whatever stands in the headers Authorization, Proxy-Authorization, Cookie and Set-Cookie, and the provider's
/// own credentials wherever they stand.
/// </summary>
public sealed class ProviderExchange
{
    internal ProviderExchange(
        string method, Uri address, IReadOnlyList<KeyValuePair<string, string>> requestHeaders, string requestBody, ProviderAnswer? answer, string? failure)
    {
        Method = method;
        Address = address;
        RequestHeaders = requestHeaders;
        RequestBody = requestBody;
        Answer = answer;
        Failure = failure;
    }

    /// <summary>The method: <c>PUT</c>.</summary>
    public string Method { get; }

    /// <summary>Where it was sent: the provider's base address with the interaction's path and query.</summary>
    public Uri Address { get; }

    /// <summary>The headers of the request, names as sent; a name may come more than once.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> RequestHeaders { get; }

    /// <summary>The body of the request, as UTF-8; empty when there is none.</summary>
    public string RequestBody { get; }

    /// <summary>What the provider answered; null when it gave no answer.</summary>
    public ProviderAnswer? Answer { get; }

    /// <summary>The request as a command line of curl, for a POSIX shell, with the credentials blanked.</summary>
    public string Curl => CurlCommand.Of(this);

    /// <summary>Why there was no answer; null when there was one.</summary>
    internal string? Failure { get; }
}
