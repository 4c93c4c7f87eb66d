namespace Vitec.Connect.Contracts.Broker;

/// <summary>A request that a broker got.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Target">Path and query, as sent.</param>
/// <param name="Authorization">The header Authorization; null for none.</param>
/// <param name="Body">Its body.</param>
public sealed record BrokerRequest(string Method, string Target, string? Authorization, string Body);
