using System;
using System.Linq;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>Where an ASP.NET Core application of this process listens.</summary>
internal static class ServerAddress
{
    private static readonly string[] Everywhere = ["*", "+", "0.0.0.0", "[::]"];

    /// <exception cref="InvalidOperationException">It does not listen.</exception>
    public static Uri Of(IServiceProvider services)
    {
        var addresses = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses;
        var address = addresses?.Select(BindingAddress.Parse)
            .Where(binding => !binding.IsUnixPipe && !binding.IsNamedPipe)
            .OrderBy(binding => binding.Scheme != Uri.UriSchemeHttp)
            .FirstOrDefault();
        return address is { Port: > 0 }
            ? new UriBuilder(address.Scheme, Everywhere.Contains(address.Host) ? "localhost" : address.Host, address.Port, address.PathBase).Uri
            : throw new InvalidOperationException(
                "The application does not listen on any address. Start it first (of a WebApplicationFactory: UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0)), then StartServer()). "
                + "If it is in memory only, give its own address, and its handler as ProviderOptions.Handler.");
    }
}
