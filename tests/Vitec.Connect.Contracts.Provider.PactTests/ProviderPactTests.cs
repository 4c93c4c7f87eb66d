using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Provider.PactTests;

/// <summary>
/// Verifies every interaction of every pact in pacts/, each by itself: against the stub, or against the provider that
/// environment variables name (<see cref="ProviderSettings"/>).
/// </summary>
public sealed class ProviderPactTests
{
    private static readonly ProviderSettings? Settings = ProviderSettings.From(Environment.GetEnvironmentVariable);

    public static IEnumerable<TheoryDataRow<string, string>> Interactions => Rows(Settings);

    [Theory]
    [MemberData(nameof(Interactions))]
    public async Task The_provider_keeps(string consumer, string interaction)
    {
        var pact = ProviderPact.ReadAll(PactFolder.Committed).Single(pact => pact.Consumer == consumer && pact.Interaction == interaction);
        await using IProviderUnderTest provider = Settings is null ? await StubProvider.StartAsync() : new ExternalProvider(Settings);
        await ProviderVerification.RunAsync(pact, provider, new Outputs());
    }

    /// <summary>One row an interaction. One that can't be verified at an external provider is skipped, and says why.</summary>
    internal static IEnumerable<TheoryDataRow<string, string>> Rows(ProviderSettings? settings)
    {
        var external = settings is null ? null : new ExternalProvider(settings);
        return ProviderPact.ReadAll(PactFolder.Committed).Select(pact => new TheoryDataRow<string, string>(pact.Consumer, pact.Interaction)
        {
            TestDisplayName = pact.ToString(),
            Label = "", // in place of the arguments, which the name has already
            Skip = pact.States.Select(state => external?.WhyNot(state)).FirstOrDefault(reason => reason is not null),
        });
    }
}
