namespace Vitec.Connect.Contracts.Pipelines.Tests;

/// <summary>How a program ended.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors)
{
    public override string ToString() => $"exit code {ExitCode}\n{Output}\n{Errors}";
}
