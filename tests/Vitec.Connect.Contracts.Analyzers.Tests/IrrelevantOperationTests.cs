using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>Operations that the contract has no word about cost nothing: most of all code is those.</summary>
public class IrrelevantOperationTests
{
    private const string Code = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Text;
        using System.Threading.Tasks;
        using Newtonsoft.Json;
        using RestSharp;
        using Vitec.Connect.Contracts;

        interface IClock { DateTime Now(); void Set(string zone, int hours); }

        abstract class Shape { public abstract void Move(string by, int times); public virtual string Name { get; set; } = ""; }

        sealed class Circle : Shape
        {
            public override void Move(string by, int times) { }
            public override string Name { get; set; } = "";
        }

        sealed record Order(string Name, int Count);

        [Description("mine")]
        class C
        {
            private string _name = "";
            private readonly List<string> _names = new List<string>();
            public int Count { get; set; }
            public string? Last { get; set; }
            public string this[string key] { get => key; set => _name = value; }

            [Obsolete("yes")]
            async Task M(IClock clock, Shape shape, HttpClient http, HttpResponseMessage response, HttpRequestMessage message, [DefaultValue("a")] string text, dynamic anything)
            {
                _name = text.Trim().Replace("a", "b");
                _names.Add(string.Join(",", _names.Where(name => name.Length > Count).Select(name => name + "x")));
                Count = Math.Max(Count, int.Parse(text));
                Last ??= new StringBuilder().Append(text).AppendLine("a").ToString();
                Last = Private(text, 1);
                (Last, Count) = (text, 2);
                (_name, var other) = (text, 3);
                var order = new Order(text, other) { Count = 3 };
                var dictionary = new Dictionary<string, List<int>> { ["a"] = new List<int> { 1 } };
                dictionary["c"] = new() { 4 };
                var others = new Dictionary<string, int> { { "b", 3 } };
                this["d"] = text;
                shape.Move(by: text, times: Generic(2));
                shape.Name = text;
                new Circle().Move("a", 3);
                clock.Set("a", clock.Now().Hour);
                text.Extended(3);
                anything.Send(text);
                Func<string, int> length = value => value.Length;
                _ = length(text) + Local(text);
                var builder = new UriBuilder("https", "example.com", 443, "a");
                http.CancelPendingRequests();
                http.Timeout = TimeSpan.FromSeconds(3);
                http.DefaultRequestHeaders.Clear();
                message.Version = HttpVersion.Version20;
                response.EnsureSuccessStatusCode();
                Last = await response.Content.ReadAsStringAsync();
                Last = JsonConvert.DeserializeObject<Order>(text)?.Name;
                var options = new RestClientOptions();
                using var form = new MultipartContent();
                Console.WriteLine("{0}", Last);
                await Task.Delay(1).ConfigureAwait(false);
                await Later(text);

                int Local(string value) => value.Length;
            }

            private static string Private(string value, int times) => value;
            private static T Generic<T>(T value) => value;
            private async Task<string> Later(string value) => await Task.FromResult(value);
        }

        static class Extensions { public static string Extended(this string text, int times) => text; }
        """;

    // What a recogniser is asked about, in the file that has all kinds of it.
    private static readonly ImmutableArray<OperationKind> Kinds =
    [
        OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.DeconstructionAssignment, OperationKind.Attribute,
    ];

    [Fact]
    public void Nothing_is_allocated_for_an_operation_that_does_not_matter()
    {
        var compilation = Compilation();
        var finder = new UseFinder(compilation, ContractSymbols.In(compilation)!, new Evaluators(compilation));
        var operations = OperationsIn(compilation);
        Assert.Equal(Kinds.Order(), operations.Select(operation => operation.Kind).Distinct().Order());
        Assert.Equal(Kinds.Order(), finder.Kinds.Order());
        Assert.All(operations, operation => Assert.True(finder.UsesIn(operation).IsEmpty, operation.Syntax.ToString()));

        // The runtime's own caches grow now and then, in whatever thread: what the finder allocates, it does so each time.
        Assert.All(operations, operation => Assert.True(Enumerable.Range(0, 10).Min(_ => AllocatedFor(finder, operation)) == 0, operation.Syntax.ToString()));
    }

    private static long AllocatedFor(UseFinder finder, IOperation operation)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        finder.UsesIn(operation);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IOperation[] OperationsIn(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var roots = new FileBodies(model).All(default)
            .Concat(tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>().Select(attribute => model.GetOperation(attribute)!));
        return [.. roots.SelectMany(Self).Where(operation => Kinds.Contains(operation.Kind))];

        static IEnumerable<IOperation> Self(IOperation root) => root.Descendants().Prepend(root);
    }

    private static CSharpCompilation Compilation()
    {
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(Code, new CSharpParseOptions(LanguageVersion.Latest), cancellationToken: TestContext.Current.CancellationToken)],
            [
                .. Verify.Framework, Verify.Contracts, .. Libraries.Of("RestSharp 114"), .. Libraries.Of("Flurl 4"), .. Libraries.Of("Refit"),
                .. Libraries.Of("RestEase"),
            ],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }
}
