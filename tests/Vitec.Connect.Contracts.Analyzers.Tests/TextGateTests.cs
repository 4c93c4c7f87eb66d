using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>
/// Calls are looked at where the text of the code, or a constant of its references, has the endpoint's name; members where a mark
/// is written. Wherever that is, and in each compilation anew.
/// </summary>
public sealed class TextGateTests
{
    private const string Call = """
        using System.Net.Http;
        using System.Threading.Tasks;
        class C { Task M(HttpClient http) => http.PutAsync(Routes.Path, null); }
        """;

    private const string Routes = "public static class Routes { public const string Path = \"Service/Order/UserInteraction/\"; }";

    [Theory]
    [InlineData("Service/Order/UserInteraction/")]
    [InlineData("service/order/USERINTERACTION/")]
    public async Task A_constant_of_another_file(string path)
    {
        Assert.Equal(["VITEC001 Routes.Path"], await ReportedAsync(Compile([Call, Routes.Replace("Service/Order/UserInteraction/", path, System.StringComparison.Ordinal)])));
    }

    [Fact]
    public async Task A_constant_of_another_assembly()
    {
        Assert.Equal(["VITEC001 Routes.Path"], await ReportedAsync(Compile([Call], Built(Compile([Routes], name: "Routes")))));
    }

    [Fact]
    public async Task A_constant_of_another_project_as_it_is_now()
    {
        Assert.Equal(["VITEC001 Routes.Path"], await ReportedAsync(Compile([Call], Compile([Routes], name: "Routes").ToMetadataReference())));
        Assert.Empty(await ReportedAsync(Compile([Call], Compile([Routes.Replace("UserInteraction", "Other", System.StringComparison.Ordinal)], name: "Routes").ToMetadataReference())));
    }

    [Fact]
    public async Task A_constant_that_is_inherited_from_another_assembly()
    {
        var library = Built(Compile(["public class Base { protected const string Path = \"Service/Order/UserInteraction/\"; }"], name: "Base"));

        Assert.Equal(
            ["VITEC001 Path"],
            await ReportedAsync(Compile(["class C : Base { System.Threading.Tasks.Task M(System.Net.Http.HttpClient http) => http.PutAsync(Path, null); }"], library)));
    }

    [Fact]
    public async Task Each_key_is_seen()
    {
        var compilation = Compile([Call, Routes.Replace("UserInteraction", "UserInteractio", System.StringComparison.Ordinal), "class Other { }"]);
        Assert.Empty(await ReportedAsync(compilation));

        compilation = With(compilation, 1, Routes);
        Assert.Equal(["VITEC001 Routes.Path"], await ReportedAsync(compilation));

        // The name goes to another file, and is left alone there.
        compilation = With(compilation, 2, "class Other { string Name = \"UserInteraction\"; }");
        compilation = With(compilation, 1, Routes.Replace("UserInteraction/", "UserInteraction/M1", System.StringComparison.Ordinal));
        Assert.Empty(await ReportedAsync(compilation));

        compilation = With(compilation, 1, Routes);
        Assert.Equal(["VITEC001 Routes.Path"], await ReportedAsync(compilation));

        compilation = compilation.RemoveSyntaxTrees(compilation.SyntaxTrees[2]);
        Assert.Equal(["VITEC001 Routes.Path"], await ReportedAsync(compilation));
    }

    [Theory]
    [InlineData("", "[CustomerId] string id")]
    [InlineData("", "[CustomerIdAttribute] string id")]
    [InlineData("", "[@CustomerIdAttribute] string id")]
    [InlineData("", "[param: CustomerId] string id")]
    [InlineData("", "[global::Vitec.Connect.Contracts.CustomerId] string id")]
    [InlineData("", "[System.Obsolete, /* ours */ CustomerId()] string id")]
    [InlineData("using Id = Vitec.Connect.Contracts.CustomerIdAttribute;", "[Id] string id")]
    [InlineData("using Ours = Vitec.Connect.Contracts;", "[Ours.CustomerId] string id")]
    public async Task A_mark_however_it_is_written(string alias, string parameter)
    {
        var code = $$"""
            {{alias}}
            using Vitec.Connect.Contracts;
            class C { static void Take({{parameter}}) { } void M() => Take(""); }
            """;

        Assert.Equal(["VITEC001 \"\""], await ReportedAsync(Compile([code])));
    }

    [Theory]
    [InlineData("string CustomerId")]
    [InlineData("/* [CustomerId] */ string id")]
    [InlineData("string id, string text = \"[CustomerId]\"")]
    public async Task A_name_that_is_no_mark(string parameter) =>
        Assert.Empty(await ReportedAsync(Compile([$$"""using Vitec.Connect.Contracts; class C { static void Take({{parameter}}) { } void M() => Take(""); }"""])));

    [Fact]
    public async Task A_mark_of_a_method_that_is_overridden_and_declared_in_another_project()
    {
        var project = Compile(
            ["using Vitec.Connect.Contracts; public abstract class Base { public abstract void Take([CustomerId] string id); [AbsoluteUrl] public virtual string Page { get; set; } }"], name: "Base");
        const string Code = "class C : Base { public override void Take(string id) { } public override string Page { get; set; } void M() { Take(\"\"); Page = \"/a\"; } }";

        Assert.Equal(["VITEC001 \"\"", "VITEC002 \"/a\""], await ReportedAsync(Compile([Code], project.ToMetadataReference())));
    }

    [Fact]
    public async Task A_mark_that_is_typed()
    {
        const string Code = "using Vitec.Connect.Contracts; class C { static void Take(string id) { } void M() => Take(\"\"); }";
        var compilation = Compile([Code]);
        Assert.Empty(await ReportedAsync(compilation));

        compilation = With(compilation, 0, Code.Replace("(string", "([CustomerId] string", System.StringComparison.Ordinal));
        Assert.Equal(["VITEC001 \"\""], await ReportedAsync(compilation));

        compilation = With(compilation, 0, Code);
        Assert.Empty(await ReportedAsync(compilation));
    }

    [Fact]
    public async Task An_interface_of_another_project_whose_answers_nobody_looks_at()
    {
        var refit = Libraries.Of("Refit").ToArray();
        var project = Compile(
            ["""
            using System.Net.Http; using System.Threading.Tasks; using Refit;
            public interface IConnect { [Put("/Service/Order/UserInteraction/{customerId}")] Task<HttpResponseMessage> Ask(string customerId); }
            """],
            name: "Clients").AddReferences(refit);
        var code = Compile(["using System.Threading.Tasks; class C { async Task M(IConnect connect) { await connect.Ask(\"M1\"); } }"], project.ToMetadataReference()).AddReferences(refit);

        var diagnostic = Assert.Single(await code.WithAnalyzers([new ContractAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));

        Assert.Equal(Verify.UnreadAnswer, diagnostic.Id);
    }

    [Fact]
    public async Task A_route_in_an_attribute_of_another_assembly()
    {
        var refit = Libraries.Of("Refit").ToArray();
        var clients = Built(Compile(
            ["""
            using System.Threading.Tasks; using Refit;
            public interface IConnect { [Put("/Service/Order/UserInteraction/{customerId}")] Task<bool> Ask(string customerId); }
            """],
            name: "Clients").AddReferences(refit));
        const string Code = """
            using System; using System.Net.Http; using Refit;
            class C
            {
                private readonly HttpClient _http = new HttpClient();
                C() { _http.BaseAddress = new Uri("http://connect.example.se"); }
                IConnect M() => RestService.For<IConnect>(_http);
            }
            """;
        var compilation = Compile([Code], clients).AddReferences(refit);

        // As an editor asks: what is reported by another member than the one in which it stands is not shown there.
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        var diagnostic = Assert.Single(await compilation.WithAnalyzers([new ContractAnalyzer()]).GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, TestContext.Current.CancellationToken));

        Assert.Equal("VITEC011", diagnostic.Id);
        Assert.Equal("new Uri(\"http://connect.example.se\")", model.SyntaxTree.GetText(TestContext.Current.CancellationToken).ToString(diagnostic.Location.SourceSpan));
    }

    private static CSharpCompilation Compile(string[] files, MetadataReference? reference = null, string name = "Test") => CSharpCompilation.Create(
        name,
        files.Select(Parse),
        reference is null ? Verify.Framework.Add(Verify.Contracts) : Verify.Framework.Add(Verify.Contracts).Add(reference),
        new(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The assembly that code is built to.</summary>
    private static PortableExecutableReference Built(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static CSharpCompilation With(CSharpCompilation compilation, int file, string code) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[file], Parse(code));

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<string[]> ReportedAsync(CSharpCompilation compilation)
    {
        var diagnostics = await compilation.WithAnalyzers([new ContractAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics
            .Where(diagnostic => diagnostic.Id != Verify.UnreadAnswer)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => $"{diagnostic.Id} {(diagnostic.Location.SourceTree ?? throw new System.InvalidOperationException(diagnostic.ToString())).GetText().ToString(diagnostic.Location.SourceSpan)}")];
    }
}
