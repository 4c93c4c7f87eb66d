using System.Text.Json.Nodes;

namespace Vitec.Connect.Contracts.Broker;

/// <summary>A result that a version of a provider has published.</summary>
/// <param name="Number">Its number, from 101.</param>
/// <param name="Consumer">The consumer's name.</param>
/// <param name="Provider">The provider's name.</param>
/// <param name="Sha">The pact's content.</param>
/// <param name="Version">The provider's version.</param>
/// <param name="Success">Whether the provider keeps the pact.</param>
/// <param name="Body">All that was published.</param>
public sealed record PublishedResult(int Number, string Consumer, string Provider, string Sha, string Version, bool Success, JsonObject Body);
