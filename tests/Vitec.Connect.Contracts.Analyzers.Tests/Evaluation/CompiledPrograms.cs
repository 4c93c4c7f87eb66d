using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

/// <summary>Method bodies, compiled together: each can be run, and the evaluator asked what it knows of the values that are seen.</summary>
internal sealed class CompiledPrograms : IDisposable
{
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Programs",
        references: [.. Verify.Framework, MetadataReference.CreateFromFile(typeof(Probe).Assembly.Location)],
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));

    private readonly AssemblyLoadContext _context = new(name: null, isCollectible: true);
    private readonly MethodDeclarationSyntax[] _methods;
    private readonly SemanticModel _model;
    private readonly FileEvaluator _evaluator;
    private readonly Type? _type;

    private CompiledPrograms(CSharpCompilation compilation)
    {
        _model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        _evaluator = new FileEvaluator(_model, new FrameworkTexts(compilation), new BuilderTypes(compilation));
        _methods = [.. compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().Single().Members.OfType<MethodDeclarationSyntax>()];

        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
        {
            var error = result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Errors = error + "\n" + _methods.FirstOrDefault(method => method.FullSpan.IntersectsWith(error.Location.SourceSpan));
            return;
        }

        image.Position = 0;
        _type = _context.LoadFromStream(image).GetType("P", throwOnError: true);
    }

    public static CompiledPrograms Compile(IEnumerable<string> bodies)
    {
        var code = new StringBuilder("using System;\nusing System.Text;\nusing Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;\npublic static class P\n{\n");
        var count = 0;
        foreach (var body in bodies)
        {
            code.Append($"static void M{count++}(string a, string b, bool c, bool d, int n)\n{{\n{body}\n}}\n");
        }

        var tree = CSharpSyntaxTree.ParseText(code.Append('}').ToString(), new CSharpParseOptions(LanguageVersion.Latest));
        return new CompiledPrograms(Empty.AddSyntaxTrees(tree));
    }

    /// <summary>Why the methods don't compile; null when they do.</summary>
    public string? Errors { get; }

    /// <summary>What the evaluator knows of the value at each place where the method shows one.</summary>
    public Dictionary<int, TextValue> Evaluate(int method) =>
        _model.GetOperation(_methods[method])!.Descendants().OfType<IInvocationOperation>()
            .Where(call => call.TargetMethod is { Name: nameof(Probe.See), ContainingType.Name: nameof(Probe) })
            .ToDictionary(call => (int)call.Arguments[0].Value.ConstantValue.Value!, call => _evaluator.Evaluate(call.Arguments[1].Value, CancellationToken.None));

    /// <summary>Runs the method, to its end or until it throws.</summary>
    public IReadOnlyList<(int Site, string? Value)> Run(int method, ulong coins, string? a, string? b, bool c, bool d, int n)
    {
        var run = Probe.Current = new Run(coins);
        try
        {
            DelegateOf(method)(a, b, c, d, n);
        }
        catch (Exception e) when (e is SystemException or RunawayException)
        {
            // What was seen before counts.
        }

        return run.Seen;
    }

    public void Dispose() => _context.Unload();

    private Action<string?, string?, bool, bool, int> DelegateOf(int method) =>
        _type!.GetMethod("M" + method, BindingFlags.Static | BindingFlags.NonPublic)!.CreateDelegate<Action<string?, string?, bool, bool, int>>();
}
