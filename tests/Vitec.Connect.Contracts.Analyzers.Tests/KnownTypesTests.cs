using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>Types by their full names, as the compiler finds them, in compilations that share references and in others.</summary>
public sealed class KnownTypesTests
{
    private static readonly string[] Names =
        ["System.Uri", "System.Net.Http.HttpClient", "RestSharp.RestRequest", "Flurl.Url", "System.ReadOnlySpan`1", "Twice.Here", "Own.Type", "Nowhere.Type"];

    public static TheoryData<string> Codes => new("", "namespace Own; class Type { }", "namespace RestSharp; class RestRequest { }", "namespace System { class Uri { } }");

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_type_is_the_one_that_the_compiler_finds(string code)
    {
        foreach (var references in References())
        {
            AssertFound(Compile(code, references));
            AssertFound(Compile("", references));
        }
    }

    [Fact]
    public void A_key_changes_what_is_found_in_the_code_and_not_what_is_found_in_references()
    {
        var compilation = Compile("namespace Own; class Typ { }", Verify.Framework);
        var uri = compilation.TypeNamed("System.Uri");
        Assert.NotNull(uri);
        Assert.Null(compilation.TypeNamed("Own.Type"));

        var changed = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Parse("namespace Own; class Type { }"));
        Assert.Same(uri, changed.TypeNamed("System.Uri"));
        Assert.NotNull(changed.TypeNamed("Own.Type"));
    }

    [Fact]
    public void Another_project_that_is_referenced_is_asked_as_it_is_now()
    {
        Assert.NotNull(Compile("", Verify.Framework.Add(Compile("namespace Own; public class Type { }", Verify.Framework).ToMetadataReference())).TypeNamed("Own.Type"));
        Assert.Null(Compile("", Verify.Framework.Add(Compile("namespace Own; public class Other { }", Verify.Framework).ToMetadataReference())).TypeNamed("Own.Type"));
    }

    private static IEnumerable<IEnumerable<MetadataReference>> References()
    {
        var once = Compile("namespace Twice; public class Here { }", Verify.Framework).ToMetadataReference();
        var again = CSharpCompilation.Create("Again", [Parse("namespace Twice; public class Here { }")], Verify.Framework, new(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();
        return
        [
            Verify.Framework,
            [.. Verify.Framework, .. Libraries.Of("RestSharp 114"), .. Libraries.Of("RestSharp 112")],
            Verify.Framework,
            [.. Verify.Framework, once],
            [.. Verify.Framework, once, again],
        ];
    }

    private static void AssertFound(CSharpCompilation compilation) =>
        Assert.All(Names, name => Assert.Equal(compilation.GetTypeByMetadataName(name), compilation.TypeNamed(name), SymbolEqualityComparer.Default));

    private static CSharpCompilation Compile(string code, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create("Types", [Parse(code)], references, new(OutputKind.DynamicallyLinkedLibrary));

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken);
}
