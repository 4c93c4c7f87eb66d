using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>How a <see cref="VitecConnectStub"/> behaves.</summary>
public sealed class VitecConnectStubOptions
{
    /// <summary>
    /// Whether a request that breaks the contract where ASP.NET Web API itself would be silent is answered with 400 and
    /// every violation (<see cref="ConnectContract.Validate{T}"/>): a <c>Url</c> that is relative, lacks its protocol or is
    /// no http(s) URL, and values left over from the documentation. The default is true. What the real provider does with
    /// such requests is not documented.
    /// </summary>
    public bool StrictUrls { get; init; } = true;

    /// <summary>
    /// The passwords by user name that the stub accepts. Null, the default, accepts every well-formed Basic credentials
    /// with a user name: a stub knows no partners.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Credentials { get; init; }

    /// <summary>The port to listen on, 1 to 65535; 0, the default, takes a free one.</summary>
    public int Port { get; init; }
}
