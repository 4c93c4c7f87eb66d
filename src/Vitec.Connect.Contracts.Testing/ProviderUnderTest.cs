using System;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>The provider as the run sees it.</summary>
/// <param name="BaseAddress">Where it is.</param>
/// <param name="States">Where its provider states are set.</param>
/// <param name="IsOutside">
/// Whether its provider states are no more than a customer id: <see cref="VitecConnectStates.CredentialsAreWrong"/> is then
/// what the credentials of the pact bring about, and interactions in others are left out.
/// </param>
/// <param name="RequestTimeout">How long it has for each answer.</param>
/// <param name="Credentials">What it takes to call it; null for those of the pacts.</param>
internal sealed record ProviderUnderTest(Uri BaseAddress, ProviderStateServer States, bool IsOutside, TimeSpan RequestTimeout, Credentials? Credentials);
