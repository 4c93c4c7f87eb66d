using System;
using System.IO;
using System.Linq;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace PactNet;

/// <summary>A pact between a consumer and a provider: the start of a consumer test.</summary>
/// <example>
/// <code>
/// IPactBuilderV4 pact = Pact.V4("photo-portal", "Vitec Connect", new PactConfig { PactDir = "pacts" }).WithHttpInteractions();
/// pact.UponReceiving("a request").WithRequest(HttpMethod.Put, "/a").WillRespond().WithStatus(HttpStatusCode.OK);
/// await pact.VerifyAsync(async context => await client.CallAsync(context.MockServerUri));
/// </code>
/// </example>
public class Pact : IPactV4
{
    private Pact(string consumer, string provider, PactConfig config)
    {
        ArgumentNullException.ThrowIfNull(config);
        Consumer = CheckName(consumer, nameof(consumer));
        Provider = CheckName(provider, nameof(provider));
        Config = config;
    }

    /// <inheritdoc/>
    public string Consumer { get; }

    /// <inheritdoc/>
    public string Provider { get; }

    /// <inheritdoc/>
    public PactConfig Config { get; }

    /// <summary>A pact of version 4 of the Pact specification, with the default configuration.</summary>
    /// <param name="consumer">The consumer's name; with the provider's it names the pact file, <c>{consumer}-{provider}.json</c>.</param>
    /// <param name="provider">The provider's name.</param>
    /// <returns>The pact.</returns>
    /// <exception cref="ArgumentException">A name is blank, or holds what no file name can.</exception>
    public static IPactV4 V4(string consumer, string provider) => new Pact(consumer, provider, new PactConfig());

    /// <summary>A pact of version 4 of the Pact specification.</summary>
    /// <param name="consumer">The consumer's name; with the provider's it names the pact file, <c>{consumer}-{provider}.json</c>.</param>
    /// <param name="provider">The provider's name.</param>
    /// <param name="config">Where the pact file goes, what is logged, how bodies are serialized.</param>
    /// <returns>The pact.</returns>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="ArgumentException">A name is blank, or holds what no file name can.</exception>
    public static IPactV4 V4(string consumer, string provider, PactConfig config) => new Pact(consumer, provider, config);

    private static string CheckName(string name, string parameter)
    {
        CoreText.CheckNotBlank(name ?? "", $"the {parameter}'s name", parameter);
        var forbidden = name!.FirstOrDefault(c => c is '/' or '\\' || char.IsControl(c) || Path.GetInvalidFileNameChars().Contains(c));
        return forbidden == default
            ? name!
            : throw new ArgumentException(
                $"The {parameter}'s name '{name}' holds '{forbidden}', which the name of the pact file can't hold. Choose a name without it.", parameter);
    }
}
