using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>What the recognisers find in code, in words: for what no single rule shows.</summary>
internal static class Recognised
{
    /// <summary>The HTTP methods of all calls, each with the code that decides it: <c>PUT: Method.Put</c>.</summary>
    public static IEnumerable<string> MethodsIn(string library, string code) =>
        CallsIn(library, code).SelectMany(call => call.Methods).Select(method => $"{method.Name}: {method.Place}").Distinct();

    /// <summary>The URLs that the clients of all calls are based on, as the code has them.</summary>
    public static IEnumerable<string> BaseUrlsIn(string library, string code) =>
        CallsIn(library, code).SelectMany(call => call.BaseUrls).Select(url => url.Syntax.ToString()).Distinct();

    /// <summary>The bodies of all calls: <c>RawJson: text</c>.</summary>
    public static IEnumerable<string> BodiesIn(string library, string code) =>
        CallsIn(library, code).Where(call => call.Body is not null).Select(call => $"{call.Body!.Kind}: {call.Body.Value.Syntax}").Distinct();

    private static List<CallUse> CallsIn(string library, string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest), cancellationToken: TestContext.Current.CancellationToken);
        var compilation = CSharpCompilation.Create(
            "Test", [tree], Verify.Framework.Add(Verify.Contracts).AddRange(Libraries.Of(library)), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var finder = new UseFinder(compilation, ContractSymbols.In(compilation)!, new Evaluators(compilation));
        var calls = new List<CallUse>();
        foreach (var body in FileBodies.In(compilation.GetSemanticModel(tree), TestContext.Current.CancellationToken))
        {
            foreach (var operation in body.DescendantsAndSelf())
            {
                foreach (var use in finder.UsesIn(operation))
                {
                    if (use is CallUse call)
                    {
                        calls.Add(call);
                    }
                }
            }
        }

        return calls;
    }

    private static IEnumerable<IOperation> DescendantsAndSelf(this IOperation operation) =>
        new[] { operation }.Concat(operation.ChildOperations.SelectMany(child => child.DescendantsAndSelf()));
}
