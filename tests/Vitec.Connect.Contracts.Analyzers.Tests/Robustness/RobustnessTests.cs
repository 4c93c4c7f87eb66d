using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Robustness;

/// <summary>
/// Whatever code there is, the analyzer does not fail, nor does any of its fixes: real code, cut and shaken, with and without
/// the references that it needs.
/// </summary>
/// <remarks>
/// The seeds are fixed. The environment variable <c>MUTANTS</c> says how often a consumer is broken, four times as often as each other file: 8 unless it
/// is set, in the older compilers 1.
/// </remarks>
public class RobustnessTests
{
    private static readonly int Mutants =
        int.TryParse(Environment.GetEnvironmentVariable("MUTANTS"), CultureInfo.InvariantCulture, out var given) ? given : Roslyn.IsNewest ? 8 : 1;

    public static TheoryData<string> Topics => [.. Consumers.Files().Select(TopicOf).Distinct()];

    public static TheoryData<string> Folders => ["samples", "src"];

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task Broken_consumers_are_analyzed(string topic) => await CheckAsync(
        Consumers.Files().Where(file => TopicOf(file) == topic).Select(file => Path.Combine(Consumers.Folder, file)), [.. Consumers.ReferencesOf(topic + "/")], Mutants);

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task The_projects_own_code_is_analyzed_when_it_is_broken(string folder) => await CheckAsync(
        Directory.EnumerateFiles(Path.Combine(Consumers.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any())
            .Order(StringComparer.Ordinal),
        [.. Consumers.ReferencesOf("")], (Mutants + 3) / 4);

    private static string TopicOf(string file) => file[..file.LastIndexOf('/')];

    private static async Task CheckAsync(IEnumerable<string> files, MetadataReference[] references, int mutants)
    {
        // The contract's assembly opens the gate; without others, more and more is unresolved.
        using var whole = new AnalyzedCode(references);
        using var withoutLibraries = new AnalyzedCode([.. Verify.Framework, Verify.Contracts]);
        using var withoutHttp = new AnalyzedCode(references.Where(reference => !Path.GetFileName(reference.Display!).StartsWith("System.Net.", StringComparison.Ordinal)));
        using var withoutFramework = new AnalyzedCode([Verify.Contracts]);
        AnalyzedCode[] compiled = [whole, withoutLibraries, whole, withoutHttp, whole, withoutFramework];

        var seed = 0;
        foreach (var file in files)
        {
            var code = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            for (var i = 0; i < mutants; i++, seed++)
            {
                var mutation = new Mutation(code, seed);
                var mutant = seed % 3 == 0 ? mutation.Cut() : mutation.Change();
                if (await compiled[seed % compiled.Length].FailureInAsync(mutant, TestContext.Current.CancellationToken) is { } failure)
                {
                    Assert.Fail($"{file}, seed {seed}: {failure}\n\n{mutant}");
                }
            }
        }
    }
}
