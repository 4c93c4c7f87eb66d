using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>A script that a service runs, with the variables that it gives it.</summary>
internal sealed record PipelineStep(string Name, string Script, IReadOnlyList<(string Name, string Value)> Environment);
