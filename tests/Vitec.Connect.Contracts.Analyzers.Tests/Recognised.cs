using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>What the recognisers find in code, in words: for what no single rule shows.</summary>
internal static class Recognised
{
    /// <summary>The HTTP methods of all calls, each with the code that decides it: <c>PUT: Method.Put</c>.</summary>
    public static IEnumerable<string> MethodsIn(string library, string code) =>
        CallsIn(library, code).SelectMany(call => call.Methods)
            .SelectMany(method => NamesOf(method).Select(name => $"{name}: {method.Place}")).Distinct();

    /// <summary>The URLs that the clients of all calls are based on, as the code has them.</summary>
    public static IEnumerable<string> BaseUrlsIn(string library, string code) =>
        CallsIn(library, code).SelectMany(call => call.BaseUrls).Select(url => url.Syntax.ToString()).Distinct();

    /// <summary>The bodies of all calls: <c>RawJson: text</c>.</summary>
    public static IEnumerable<string> BodiesIn(string library, string code) =>
        CallsIn(library, code).Where(call => call.Body is not null).Select(call => call.Body!)
            .Select(body => $"{(body.IsObject ? body.Naming.Members : body.Kind)}: {body.Value.Syntax}").Distinct();

    /// <summary>The kinds of operations that are looked at in code that references a library.</summary>
    public static IEnumerable<OperationKind> KindsWith(string library) => FinderFor(Compile(library)).Kinds;

    private static IEnumerable<string> NamesOf(CallMethod method) => method.Value is { } value
        ? new Evaluators(value.SemanticModel!.Compilation).Of(value).Evaluate(value, TestContext.Current.CancellationToken).Alternatives
            .Where(text => !text.HasHole).Select(text => text.Pattern.ToUpperInvariant())
        : [method.Name!];

    private static List<CallUse> CallsIn(string library, string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest), cancellationToken: TestContext.Current.CancellationToken);
        var compilation = Compile(library, tree);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var finder = FinderFor(compilation);
        var calls = new List<CallUse>();
        var model = compilation.GetSemanticModel(tree);
        var attributes = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<AttributeSyntax>()
            .Select(attribute => model.GetOperation(attribute, TestContext.Current.CancellationToken)).OfType<IOperation>();
        foreach (var operation in attributes.Concat(new FileBodies(model).All(TestContext.Current.CancellationToken)).SelectMany(DescendantsAndSelf))
        {
            foreach (var use in finder.UsesIn(operation))
            {
                if (use is CallUse call)
                {
                    calls.Add(call);
                }
            }
        }

        return calls;
    }

    private static CSharpCompilation Compile(string library, params SyntaxTree[] trees) => CSharpCompilation.Create(
        "Test", trees, Verify.Framework.Add(Verify.Contracts).AddRange(Libraries.Of(library)), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static UseFinder FinderFor(CSharpCompilation compilation) => new(compilation, ContractSymbols.In(compilation)!, new Evaluators(compilation));

    private static IEnumerable<IOperation> DescendantsAndSelf(this IOperation operation) =>
        new[] { operation }.Concat(operation.ChildOperations.SelectMany(child => child.DescendantsAndSelf()));
}
