namespace Vitec.Connect.Contracts.Tool.Tests;

/// <summary>How a run of the command ended.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors)
{
    public override string ToString() => $"exit code {ExitCode}\n{Output}\n{Errors}";
}
