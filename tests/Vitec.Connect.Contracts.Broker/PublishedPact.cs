using System;

namespace Vitec.Connect.Contracts.Broker;

/// <summary>A pact that a version of a consumer has published.</summary>
/// <param name="Consumer">The consumer's name.</param>
/// <param name="Version">The consumer's version.</param>
/// <param name="Branch">The consumer's branch; null for none.</param>
/// <param name="Provider">The provider's name.</param>
/// <param name="Content">The pact file, with the broker's ids of interactions.</param>
/// <param name="Sha">What tells the content from others.</param>
/// <param name="CreatedAt">When it was published.</param>
public sealed record PublishedPact(string Consumer, string Version, string? Branch, string Provider, string Content, string Sha, DateTimeOffset CreatedAt);
