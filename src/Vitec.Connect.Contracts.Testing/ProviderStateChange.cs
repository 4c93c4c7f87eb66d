namespace Vitec.Connect.Contracts.Testing;

/// <summary>A provider state that the Pact core wants set up or torn down.</summary>
/// <param name="State">Its name; empty for an interaction without provider states.</param>
/// <param name="CustomerId">Its parameter <c>customerId</c>, not escaped; null when the pact gives none.</param>
/// <param name="IsTeardown">Whether it is torn down.</param>
internal sealed record ProviderStateChange(string State, string? CustomerId, bool IsTeardown);
