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

    private CompiledPrograms(CSharpCompilation compilation, bool isRun)
    {
        _model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        _evaluator = new FileEvaluator(_model, new FrameworkTexts(compilation), new BuilderTypes(compilation));
        _methods = [.. compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().Single().Members.OfType<MethodDeclarationSyntax>()];

        if (!isRun)
        {
            return;
        }

        using var image = new MemoryStream();
        var error = compilation.Emit(image).Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (error is not null)
        {
            Errors = error + "\n" + _methods.FirstOrDefault(method => method.FullSpan.IntersectsWith(error.Location.SourceSpan));
        }
        else
        {
            image.Position = 0;
            _type = _context.LoadFromStream(image).GetType("P", throwOnError: true);
        }
    }

    /// <summary>Bodies to be run.</summary>
    public static CompiledPrograms Compile(IEnumerable<string> bodies) => Create(bodies, isRun: true);

    /// <summary>Bodies that are looked at only; nothing is said of errors in them.</summary>
    public static CompiledPrograms Parse(IEnumerable<string> bodies) => Create(bodies, isRun: false);

    private static CompiledPrograms Create(IEnumerable<string> bodies, bool isRun)
    {
        var code = new StringBuilder("using System;\nusing System.Text;\nusing Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;\npublic static class P\n{\n");
        var count = 0;
        foreach (var body in bodies)
        {
            code.Append($"static void M{count++}(string a, string b, bool c, bool d, int n)\n{{\n{body}\n}}\n");
        }

        var tree = CSharpSyntaxTree.ParseText(code.Append('}').ToString(), new CSharpParseOptions(LanguageVersion.Latest));
        return new CompiledPrograms(Empty.AddSyntaxTrees(tree), isRun);
    }

    /// <summary>Why the methods don't compile; null when they do.</summary>
    public string? Errors { get; }

    /// <summary>All that the evaluator has spent so far.</summary>
    public long Spent => _evaluator.Spent;

    /// <summary>The places where the method shows a value, each with the expression; all of it bound.</summary>
    public IReadOnlyList<(int Site, IOperation Value)> Sites(int method) =>
        [.. _model.GetOperation(_methods[method])!.Descendants().OfType<IInvocationOperation>()
            .Where(call => call.TargetMethod is { Name: nameof(Probe.See), ContainingType.Name: nameof(Probe) })
            .Select(call => ((int)call.Arguments[0].Value.ConstantValue.Value!, call.Arguments[1].Value))];

    /// <summary>What the evaluator knows of the value at each place.</summary>
    public Dictionary<int, TextValue> Evaluate(IReadOnlyList<(int Site, IOperation Value)> sites) =>
        sites.ToDictionary(site => site.Site, site => _evaluator.Evaluate(site.Value, CancellationToken.None));

    /// <summary>What the evaluator knows of the value at each place where the method shows one.</summary>
    public Dictionary<int, TextValue> Evaluate(int method) => Evaluate(Sites(method));

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
