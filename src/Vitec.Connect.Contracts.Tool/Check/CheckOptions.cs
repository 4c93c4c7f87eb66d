using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Tool.Reports;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>What the command line asks of a check.</summary>
/// <param name="Path">The solution, project or folder.</param>
/// <param name="Severity">What counts: findings of this severity or above it.</param>
/// <param name="Exclude">Patterns of files that are not looked at.</param>
/// <param name="Fix">Whether the safe fixes are made.</param>
/// <param name="Reports">The reports to write.</param>
internal sealed record CheckOptions(string Path, DiagnosticSeverity Severity, IReadOnlyList<string> Exclude, bool Fix, IReadOnlyList<ReportFile> Reports);
