namespace Vitec.Connect.Contracts.Testing;

/// <summary>A pact that a broker wants verified.</summary>
/// <param name="File">The pact.</param>
/// <param name="PublishPath">The path and query that its results are posted to; null when the broker names none.</param>
internal sealed record BrokerPact(PactFile File, string? PublishPath);
