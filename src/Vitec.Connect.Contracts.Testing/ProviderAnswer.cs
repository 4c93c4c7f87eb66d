using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>An answer of the provider, as it came over the wire. Credentials are blanked, as in <see cref="ProviderExchange"/>.</summary>
public sealed class ProviderAnswer
{
    internal ProviderAnswer(int status, IReadOnlyList<KeyValuePair<string, string>> headers, string body)
    {
        Status = status;
        Headers = headers;
        Body = body;
    }

    /// <summary>The status code.</summary>
    public int Status { get; }

    /// <summary>The headers, names as sent; a name may come more than once.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; }

    /// <summary>The body, as UTF-8; of a long one the first 65,536 characters, with an ellipsis (…) behind them. Empty when there is none.</summary>
    public string Body { get; }
}
