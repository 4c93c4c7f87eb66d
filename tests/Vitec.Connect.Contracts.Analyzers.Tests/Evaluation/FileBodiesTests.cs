using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

/// <summary>Which bodies of a file are asked for, by the names in them.</summary>
public sealed class FileBodiesTests
{
    private const string Code = """
        using System.Collections;

        Top();
        static void Top() { }

        class Orders : IEnumerable
        {
            private string _url = Make();
            private string Path { get; } = "/a";
            private string Full => _url + Path;
            private string Lazy { get { return Make(); } set { _url = value; } }

            public Orders(string url) { _url = url; }

            public void Remake() { }
            private static string Make() => "x";
            private void Add(string item) { }
            private Orders Listed() => new("a") { "b" };
            public static Orders operator +(Orders left, Orders right) { left.Add(Make()); return left; }
            IEnumerator IEnumerable.GetEnumerator() => Full.GetEnumerator();
        }
        """;

    [Theory]
    [InlineData("_url", "_url = Make()|=> _url + Path|set { _url = value; }|get { return Make(); }|public Orders(string url) { _url = url; }")]
    [InlineData("Path", "= \"/a\"|=> _url + Path")]
    [InlineData("Make", "_url = Make()|set { _url = value; }|get { return Make(); }|private static string Make() => \"x\";|public static Orders operator +(Orders left, Orders right) { left.Add(Make()); return left; }")]
    [InlineData("Full", "=> _url + Path|IEnumerator IEnumerable.GetEnumerator() => Full.GetEnumerator();")]
    [InlineData("IEnumerable.GetEnumerator", "IEnumerator IEnumerable.GetEnumerator() => Full.GetEnumerator();")]
    [InlineData("Mak", "")]
    public void Bodies_that_have_a_name_in_their_text_are_found(string name, string bodies) =>
        Assert.Equal(
            bodies.Split('|', System.StringSplitOptions.RemoveEmptyEntries).Select(body => body.Replace("_url = Make()", "= Make()")).Order(),
            TextsOf(Bodies().With(name, TestContext.Current.CancellationToken)).Order());

    [Fact]
    public void Top_level_statements_are_one_body()
    {
        var body = Assert.Single(Bodies().With("Top", TestContext.Current.CancellationToken));
        Assert.IsType<CompilationUnitSyntax>(body.Syntax, exactMatch: false);
    }

    [Fact]
    public void Several_names_give_each_body_once_in_the_order_of_the_file()
    {
        var texts = TextsOf(Bodies().WithAny(["Path", "_url", "Full"], TestContext.Current.CancellationToken)).ToArray();
        Assert.Equal(texts.Distinct(), texts);
        Assert.Equal("= Make()", texts[0]);
        Assert.EndsWith("Full.GetEnumerator();", texts[^1]);
    }

    [Fact]
    public void What_is_called_without_its_name_is_looked_for_everywhere()
    {
        var (bodies, model) = Read();
        var add = (IMethodSymbol)model.Compilation.GetTypeByMetadataName("Orders")!.GetMembers("Add").Single();
        Assert.Contains("private Orders Listed() => new(\"a\") { \"b\" };", TextsOf(bodies.ThatCall(add, TestContext.Current.CancellationToken)));
    }

    private static FileBodies Bodies() => Read().Bodies;

    private static (FileBodies Bodies, SemanticModel Model) Read()
    {
        var tree = CSharpSyntaxTree.ParseText(Code, cancellationToken: TestContext.Current.CancellationToken);
        var compilation = CSharpCompilation.Create("Orders", [tree], Verify.Framework, new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var model = compilation.GetSemanticModel(tree);
        return (new FileBodies(model), model);
    }

    private static IEnumerable<string> TextsOf(IEnumerable<IOperation> bodies) => bodies.Select(body => body.Syntax.ToString());
}
