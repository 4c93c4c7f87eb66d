using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Pipelines.Tests;

/// <summary>A step of a pipeline that runs a script: its name, the script, and the environment variables that it is given.</summary>
internal sealed record Step(string Name, string Script, IReadOnlyList<string> Environment);
