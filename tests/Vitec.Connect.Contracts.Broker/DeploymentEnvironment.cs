using System;

namespace Vitec.Connect.Contracts.Broker;

/// <summary>An environment that versions are deployed to.</summary>
/// <param name="Id">Its UUID.</param>
/// <param name="Name">Its name.</param>
/// <param name="DisplayName">Its name for people.</param>
/// <param name="IsProduction">Whether it is a production.</param>
public sealed record DeploymentEnvironment(Guid Id, string Name, string DisplayName, bool IsProduction);
