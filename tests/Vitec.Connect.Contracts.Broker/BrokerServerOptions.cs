using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Vitec.Connect.Contracts.Broker;

/// <summary>How a <see cref="BrokerServer"/> behaves.</summary>
public sealed class BrokerServerOptions
{
    /// <summary>The value that the header Authorization has to have; null lets everyone in.</summary>
    public string? Authorization { get; init; }

    /// <summary>The path that the broker is behind, such as <c>/broker</c>; empty for none.</summary>
    public string BasePath { get; init; } = "";

    /// <summary>The base URL in the broker's links, when it does not know by which name it is called; null for its own.</summary>
    public Uri? LinkBase { get; init; }

    /// <summary>How many pacts a page lists; null for all. (A Pact Broker 2.112 has one page.)</summary>
    public int? PageSize { get; init; }

    /// <summary>Sees each request first. True when it has answered, or broken off.</summary>
    public Func<HttpContext, Task<bool>>? Intercept { get; init; }

    /// <summary>The certificate to listen with; null for plain http.</summary>
    public System.Security.Cryptography.X509Certificates.X509Certificate2? Certificate { get; init; }
}
