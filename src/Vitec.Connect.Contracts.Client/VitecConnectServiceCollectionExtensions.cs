using System;
using System.Net.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Vitec.Connect.Contracts.Client;

/// <summary>Registers the client for dependency injection.</summary>
public static class VitecConnectServiceCollectionExtensions
{
    private const string HttpClientName = "VitecConnect";

    /// <summary>Registers <see cref="IVitecConnectClient"/>.</summary>
    /// <remarks>
    /// <para>
    /// The options are checked when the host starts, else when the first client is made; they may come from several places
    /// (<c>services.Configure&lt;VitecConnectOptions&gt;(configuration.GetSection(…))</c>), and a client sees those of its making.
    /// </para>
    /// <para>
    /// Requests are not repeated, redirects not followed, and the Authorization header does not appear in the logs of the
    /// HttpClient factory. Everything else is the builder's: handlers for resilience, timeouts, proxies. A primary handler of
    /// your own should have AllowAutoRedirect off, too.
    /// </para>
    /// </remarks>
    /// <param name="services">Where to register it.</param>
    /// <param name="configure">Sets the options: at least user name and password.</param>
    /// <returns>The builder of the client's HttpClient.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// services.AddVitecConnect(options =>
    /// {
    ///     options.UserName = configuration["VitecConnect:UserName"]!;
    ///     options.Password = configuration["VitecConnect:Password"]!;
    /// });
    /// </code>
    /// </example>
    public static IHttpClientBuilder AddVitecConnect(this IServiceCollection services, Action<VitecConnectOptions> configure)
    {
        if (services is null)
        {
            throw new ArgumentNullException(nameof(services));
        }

        if (configure is null)
        {
            throw new ArgumentNullException(nameof(configure));
        }

        services.AddOptions<VitecConnectOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<VitecConnectOptions>, VitecConnectOptionsValidator>());
        return services.AddHttpClient(HttpClientName)
            .ConfigurePrimaryHttpMessageHandler(CreateHandler)
            .RedactLoggedHeaders(["Authorization", "Cookie", "Set-Cookie"])
            .AddTypedClient<IVitecConnectClient>((httpClient, provider) =>
                new VitecConnectClient(httpClient, provider.GetRequiredService<IOptionsMonitor<VitecConnectOptions>>().CurrentValue));
    }

    private static HttpMessageHandler CreateHandler() =>
#if NET
        // Connections are renewed, so that a client that lives long (in a singleton) sees changes of DNS.
        new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) };
#else
        new HttpClientHandler { AllowAutoRedirect = false };
#endif
}
