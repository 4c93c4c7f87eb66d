using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Provider.PactTests;

/// <summary>
/// A provider that runs elsewhere, such as a test environment. Nothing can be changed there; what holds anyway is that the
/// customer of the settings exists, and that the pact's example credentials are nobody's.
/// </summary>
internal sealed class ExternalProvider(ProviderSettings settings) : IProviderUnderTest
{
    private static readonly string[] Holding = [VitecConnectStates.CustomerExists, VitecConnectStates.CredentialsAreWrong];

    public Uri Address => settings.BaseAddress;

    public int? ReceivedRequests => null;

    public string? WhyNot(string state) =>
        Holding.Contains(state) ? null : $"The state \"{state}\" can't be established at {settings.BaseAddress}: not verified there.";

    public string SetUp(string state, string customerId) =>
        WhyNot(state) is { } reason ? throw new InvalidOperationException(reason) : settings.CustomerId;

    public void TearDown(string state, string customerId)
    {
        // Nothing was changed.
    }

    public string? AuthorizationIn(IReadOnlyList<string> states) => states.Contains(VitecConnectStates.CredentialsAreWrong)
        ? null
        : "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.UserName}:{settings.Password}"));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
