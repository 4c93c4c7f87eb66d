namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>What a command left: its exit code, and its output with the errors among it.</summary>
internal sealed record CommandResult(int ExitCode, string Output);
