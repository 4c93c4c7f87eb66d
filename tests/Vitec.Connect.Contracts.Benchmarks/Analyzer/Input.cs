using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Vitec.Connect.Contracts.Benchmarks.Analyzer;

/// <summary>Code to be analyzed. Its references have the contract, unless said otherwise: the analyzer's gate is open.</summary>
internal sealed class Input
{
    private const string ContractName = "Vitec.Connect.Contracts";

    private static readonly ImmutableArray<MetadataReference> AllReferences =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => Path.GetFileNameWithoutExtension(file) != Assembly.GetExecutingAssembly().GetName().Name)
            .Select(file => MetadataReference.CreateFromFile(file))];

    private readonly (string Path, SourceText Text)[] _files;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly CSharpParseOptions _parseOptions;

    private Input(IEnumerable<(string Path, string Text)> files, IEnumerable<MetadataReference> references, params string[] symbols)
    {
        _files = [.. files.Select(file => (file.Path, SourceText.From(file.Text)))];
        _references = [.. references];
        _parseOptions = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse, preprocessorSymbols: symbols);
    }

    public int Lines => _files.Sum(file => file.Text.Lines.Count);

    /// <summary>How many errors the compiler finds: code whose references are not all there is bound with what there is.</summary>
    public int Errors => Compilation().GetDiagnostics().Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public static Input Of(IEnumerable<(string Path, string Text)> files) => new(files, AllReferences);

    /// <summary>
    /// The analyzer's own sources, which do not use the contract, several times over: each time in a namespace of its own.
    /// </summary>
    public static Input OwnSources(int times, bool withContract = true)
    {
        const string Own = "Vitec.Connect.Contracts.Analyzers";
        var sources = CodeIn(Path.Combine(BuildData.Of("RepositoryRoot"), "src", Own)).Concat(CodeIn(Path.Combine(BuildData.Of("RepositoryRoot"), "src", "Shared"))).ToArray();
        var copies = Enumerable.Range(1, times).SelectMany(copy => sources.Select(file => (
            $"{copy}/{file.Path}",
            file.Text.Replace("Vitec.Connect.Contracts", $"Copy{copy}.Connect.Contracts", StringComparison.Ordinal))));

        // Their own assembly, and the others that know it, would make ambiguous what stands in the copies.
        var references = AllReferences.Where(reference => !reference.Display!.EndsWith(Own + ".dll", StringComparison.Ordinal));
        if (!withContract)
        {
            references = references.Where(reference => !Path.GetFileName(reference.Display!).StartsWith(ContractName, StringComparison.Ordinal));
        }

        return new Input(copies, references);
    }

    /// <summary>All C# files in a folder, compiled together as if each stood in a project that has what this program has.</summary>
    public static Input Folder(string folder, string[] symbols) => new(CodeIn(folder), AllReferences, symbols);

    /// <summary>A compilation that has bound nothing yet.</summary>
    public CSharpCompilation Compilation() => CSharpCompilation.Create(
        "Measured",
        _files.Select(file => CSharpSyntaxTree.ParseText(file.Text, _parseOptions, file.Path)),
        _references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));

    public void Compile() => Compilation().Emit(Stream.Null);

    private static IEnumerable<(string Path, string Text)> CodeIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal)
            .Select(file => (file, File.ReadAllText(Path.Combine(folder, file))));
}
