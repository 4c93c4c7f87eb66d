using System;
using System.Collections.Generic;
using System.Linq;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>What a build left: exit code, output, and the diagnostics of the compiler's log.</summary>
internal sealed record BuildResult(int ExitCode, string Output, IReadOnlyList<ReportedDiagnostic> Diagnostics)
{
    /// <summary>What the package's own rules reported.</summary>
    public IEnumerable<ReportedDiagnostic> OfRules => Diagnostics.Where(diagnostic => diagnostic.Rule.StartsWith("VITEC", StringComparison.Ordinal));

    /// <summary>Fails with the build's output unless it succeeded.</summary>
    public BuildResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>
    /// Fails unless exactly these were reported by the rules, each once, and the compiler had no trouble with the analyzer
    /// (CS8032, CS9057: it can't be loaded; AD0001: it threw).
    /// </summary>
    public void Reports(IEnumerable<string> expected)
    {
        Assert.DoesNotContain(Diagnostics, diagnostic => diagnostic.Rule is "CS8032" or "CS8033" or "CS8034" or "CS8040" or "CS9057" or "AD0001");
        Assert.Equal(expected.Order(StringComparer.Ordinal), OfRules.Select(diagnostic => diagnostic.AtPlace).Order(StringComparer.Ordinal));
    }
}
