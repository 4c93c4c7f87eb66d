using System;
using System.Collections.Generic;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

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

    /// <summary>
    /// The ids, as they are (not escaped), of the customers that the caller may reach; others are answered with 403, save
    /// those for whom a provider state is set. Null, the default: every customer.
    /// </summary>
    public IReadOnlyCollection<string>? Customers { get; init; }

    /// <summary>
    /// What the stub answers from its start on, until <see cref="VitecConnectStub.AnswerAlways"/> says something else. The
    /// default is <see cref="StubAnswer.AsUsual"/>; <c>StubAnswer.AsUsual.After(TimeSpan.FromMilliseconds(50))</c> is a stub
    /// with a latency.
    /// </summary>
    public StubAnswer Answer { get; init; } = StubAnswer.AsUsual;

    /// <summary>
    /// The address to listen on; the default is 127.0.0.1. One beyond loopback needs <see cref="AllowRemoteClients"/> as
    /// well: whoever reaches the stub can call it and set its provider states.
    /// </summary>
    public IPAddress ListenAddress { get; init; } = IPAddress.Loopback;

    /// <summary>Whether <see cref="ListenAddress"/> may be one that other machines can reach. The default is false.</summary>
    public bool AllowRemoteClients { get; init; }

    /// <summary>The port to listen on, 1 to 65535; 0, the default, takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>
    /// Sees each request first, and says whether it has answered it: for the pages of a stub that a person looks at.
    /// </summary>
    internal Func<HttpContext, Task<bool>>? Before { get; init; }
}
