using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Vitec.Connect.Contracts.Analyzers;

namespace Vitec.Connect.Contracts.Benchmarks.Analyzer;

/// <summary>The analyzers of one package.</summary>
internal sealed record AnalyzerPackage(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    public const string NetAnalyzersName = "Microsoft.CodeAnalysis.NetAnalyzers";

    public static AnalyzerPackage Ours { get; } = new("Vitec.Connect.Contracts", [new ContractAnalyzer()]);

    public static AnalyzerPackage Empty { get; } = new("(an operation action that does nothing)", [new EmptyAnalyzer()]);

    public static AnalyzerPackage operator +(AnalyzerPackage left, AnalyzerPackage right) =>
        new($"{left.Name} and {right.Name}", left.Analyzers.AddRange(right.Analyzers));

    /// <summary>The packages that ours is measured beside, as a compiler of our version loads them.</summary>
    public static ImmutableArray<AnalyzerPackage> Peers()
    {
        var packages = ImmutableArray.CreateBuilder<AnalyzerPackage>();
        foreach (var (name, version) in BuildData.WithPrefix("Package:"))
        {
            var root = Path.Combine(BuildData.Of("NuGetPackageRoot"), name.ToLowerInvariant(), version, "analyzers");
            var loader = new AnalyzerLoader();
            packages.Add(new AnalyzerPackage(
                $"{name} {version}",
                [.. AssembliesIn(root).SelectMany(file => new AnalyzerFileReference(file, loader).GetAnalyzers(LanguageNames.CSharp))]));
        }

        return packages.ToImmutable();
    }

    /// <summary>The assemblies for C#: of several folders, one for each compiler, the newest that this compiler can load.</summary>
    private static IEnumerable<string> AssembliesIn(string root)
    {
        var compiler = typeof(Compilation).Assembly.GetName().Version!;
        var folder = new[] { Path.Combine(root, "dotnet"), root }.First(Directory.Exists);
        var slots = Directory.GetDirectories(folder, "roslyn*")
            .Select(path => (Path: path, Version: System.Version.Parse(Path.GetFileName(path)["roslyn".Length..])))
            .Where(slot => slot.Version <= compiler)
            .OrderByDescending(slot => slot.Version);
        var chosen = slots.Select(slot => slot.Path).FirstOrDefault(folder);
        var ofLanguage = Path.Combine(chosen, "cs");
        return Directory.GetFiles(Directory.Exists(ofLanguage) ? ofLanguage : chosen, "*.dll");
    }
}
