using System;
using System.Collections.Generic;
using System.Linq;
using PactNet.Verifier;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>A Pact Broker, which of its pacts are verified, and whether it gets the results.</summary>
/// <remarks>The protocol is that of the Pact Broker 2.86 and later (HAL), which PactFlow keeps as well.</remarks>
public sealed class BrokerOptions
{
    private static readonly ConsumerVersionSelector[] Default = [new() { MainBranch = true }, new() { DeployedOrReleased = true }];

    /// <summary>Where the broker is: absolute, http or https, without credentials, query and fragment. A path is a base path.</summary>
    public required Uri Address { get; init; }

    /// <summary>The user name for Basic authentication; goes together with <see cref="Password"/>. Null, the default, for none.</summary>
    public string? UserName { get; init; }

    /// <summary>The password. It is sent to the broker, over https unless that is on loopback, and shown nowhere.</summary>
    public string? Password { get; init; }

    /// <summary>The bearer token, in place of user name and password. It is sent over https unless on loopback, and shown nowhere.</summary>
    public string? Token { get; init; }

    /// <summary>
    /// Which versions of which consumers are verified. Null, the default: the latest of each consumer's main branch, what is
    /// deployed or released, and, with a <see cref="ProviderBranch"/>, the latest of the branch of the same name.
    /// </summary>
    public IReadOnlyList<ConsumerVersionSelector>? Selectors { get; init; }

    /// <summary>
    /// The provider's branch: it decides what is pending, and results are published with it. Null, the default, for none;
    /// then nothing is pending.
    /// </summary>
    public string? ProviderBranch { get; init; }

    /// <summary>
    /// Whether pacts that no version of <see cref="ProviderBranch"/> was ever verified to keep are pending: they are
    /// verified, and their failure is shown and does not fail the verification. True by default.
    /// </summary>
    public bool IncludePending { get; init; } = true;

    /// <summary>
    /// Also verify pacts of any branch that were published since this day and are not among the selected ones (work in
    /// progress), as pending. Null, the default, for none. Needs <see cref="ProviderBranch"/>.
    /// </summary>
    public DateOnly? IncludeWorkInProgressSince { get; init; }

    /// <summary>
    /// One pact of the broker, in place of <see cref="Selectors"/>: what a webhook gives when a pact has changed. It is never
    /// pending.
    /// </summary>
    public Uri? PactUrl { get; init; }

    /// <summary>The provider's version that results are published for; null, the default, publishes nothing.</summary>
    public string? PublishVersion { get; init; }

    /// <summary>The page of the build that results are published with; null, the default, for none.</summary>
    public Uri? BuildUrl { get; init; }

    /// <summary>How long the broker has for each answer. More than none; 30 seconds by default.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The selectors that hold.</summary>
    internal IReadOnlyList<ConsumerVersionSelector> EffectiveSelectors =>
        Selectors ?? (ProviderBranch is null ? Default : [.. Default, new ConsumerVersionSelector { MatchingBranch = true }]);

    /// <summary>Whether the broker is asked for what is pending.</summary>
    internal bool AsksForPending => IncludePending && ProviderBranch is not null;

    internal Credentials? Credentials => Credentials.Of(UserName, Password, Token);

    /// <summary>
    /// The broker that the environment names, in the variables of Pact's own tools: <c>PACT_BROKER_BASE_URL</c>,
    /// <c>PACT_BROKER_TOKEN</c> or <c>PACT_BROKER_USERNAME</c> and <c>PACT_BROKER_PASSWORD</c>, <c>PACT_URL</c>, and, for the
    /// provider, <c>PROVIDER_VERSION</c>, <c>PROVIDER_BRANCH</c> and <c>BUILD_URL</c>. Results are published when there is a version.
    /// </summary>
    /// <returns>The broker; null without <c>PACT_BROKER_BASE_URL</c>.</returns>
    /// <exception cref="ArgumentException">A variable can't be used; the message names it.</exception>
    public static BrokerOptions? FromEnvironment()
    {
        if (Url("PACT_BROKER_BASE_URL") is not { } address)
        {
            return null;
        }

        return new BrokerOptions
        {
            Address = address,
            Token = Text("PACT_BROKER_TOKEN"),
            UserName = Text("PACT_BROKER_USERNAME"),
            Password = Text("PACT_BROKER_PASSWORD"),
            PactUrl = Url("PACT_URL"),
            PublishVersion = Text("PROVIDER_VERSION"),
            ProviderBranch = Text("PROVIDER_BRANCH"),
            BuildUrl = Url("BUILD_URL"),
        };

        static string? Text(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;

        static Uri? Url(string variable) => Text(variable) is not { } value ? null
            : Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url
            : throw new ArgumentException($"The environment variable {variable} holds no full http or https URL.");
    }

    /// <summary>Checks that the broker can be asked as the options say. It is not called.</summary>
    /// <exception cref="ArgumentException">It can't; the message says why, and how to mend it. No secret is in it.</exception>
    public void Validate()
    {
        BaseAddressCheck.ThrowUnlessFit(Address, "broker");
        BaseAddressCheck.ThrowUnlessFit(RequestTimeout);
        Credentials.Check(Address, UserName, Password, Token);
        if (PactUrl is not null && (!PactUrl.IsAbsoluteUri || PactUrl.GetLeftPart(UriPartial.Authority) != Address.GetLeftPart(UriPartial.Authority)))
        {
            throw new ArgumentException($"The pact {PactUrl} is not at the broker {Address}. Give the address of the broker that it is at.");
        }

        if (ProviderBranch is null && EffectiveSelectors.Any(selector => selector.MatchingBranch))
        {
            throw new ArgumentException("The selector MatchingBranch needs the provider's branch. Give ProviderBranch.");
        }

        if (IncludeWorkInProgressSince is not null && !AsksForPending)
        {
            throw new ArgumentException("Work in progress is verified as pending: it needs the provider's branch. Give ProviderBranch, and leave IncludePending on.");
        }

        if (EffectiveSelectors.Count == 0)
        {
            throw new ArgumentException("There are no selectors, and so no pacts are chosen. Give one at least, or null for the usual ones.");
        }

        foreach (var (what, text) in (ReadOnlySpan<(string, string?)>)[("branch", ProviderBranch), ("version", PublishVersion)])
        {
            if (text is not null && string.IsNullOrWhiteSpace(text))
            {
                throw new ArgumentException($"The provider's {what} is blank. Give one, or null for none.");
            }
        }
    }
}
