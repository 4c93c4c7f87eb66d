namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>One diagnostic of a build's log: the rule, its level (<c>error</c>, <c>warning</c>, <c>note</c>), file and line.</summary>
internal sealed record ReportedDiagnostic(string Rule, string Level, string File, int Line, string Message)
{
    /// <summary>Rule and place, as a test expects them.</summary>
    public string AtPlace => $"{File}({Line}): {Rule}";
}
