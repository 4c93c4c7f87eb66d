using System.Threading.Tasks;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>The fix of VITEC003: what the code becomes, in one document and in all of them.</summary>
public class UrlWithoutProtocolCodeFixTests
{
    [Theory]
    [InlineData("""{|VITEC003:"www.x.se/a"|}""", """ "https://www.x.se/a" """)]
    [InlineData("""{|VITEC003:@"www.x.se/a"|}""", """ @"https://www.x.se/a" """)]
    [InlineData("""{|VITEC003:"//x.se/a"|}""", """ "https://x.se/a" """)]
    [InlineData("""{|VITEC003:"://x.se/a"|}""", """ "https://x.se/a" """)]
    [InlineData("""{|VITEC003:"http//x.se/a"|}""", """ "http://x.se/a" """)]
    [InlineData("""{|VITEC003:"https//x.se/a"|}""", """ "https://x.se/a" """)]
    [InlineData("""{|VITEC003:$"x.se/{unknown}"|}""", """ $"https://x.se/{unknown}" """)]
    [InlineData("""{|VITEC003:$@"x.se/{unknown}"|}""", """ $@"https://x.se/{unknown}" """)]
    [InlineData(""""{|VITEC003:"""x.se/a"""|}"""", """" """https://x.se/a""" """")]
    [InlineData("""{|VITEC003:"x.se/" + unknown|}""", """ "https://x.se/" + unknown """)]
    [InlineData("""{|VITEC003:condition ? "x.se/a" : "https://x.se"|}""", """ condition ? "https://x.se/a" : "https://x.se" """)]
    [InlineData("""{|VITEC003:condition ? "x.se/a" : "y.se"|}""", """ condition ? "https://x.se/a" : "https://y.se" """)]
    [InlineData("""{|VITEC003:Host|}""", """ "https://" + Host """)]
    [InlineData("""{|VITEC003:condition ? Host : Host + "/a"|}""", """ "https://" + (condition ? Host : Host + "/a") """)]
    [InlineData("""{|VITEC003:Host + "/a"|}""", """ "https://" + (Host + "/a") """)]
    [InlineData("""{|VITEC003:uri.Host|}""", """ "https://" + uri.Host """)]
    [InlineData("""{|VITEC003:" x.se/a".Trim()|}""", """ "https://" + " x.se/a".Trim() """)]
    [InlineData("""/* before */ {|VITEC003:"x.se/a"|} /* after */""", """ /* before */ "https://x.se/a" /* after */ """)]
    public Task The_protocol_is_inserted(string expression, string changed) =>
        new Verify.FixTest<UrlWithoutProtocolCodeFix>(UrlWithoutProtocolCodeFix.EquivalenceKey) { TestCode = Assign(expression), FixedCode = Assign(changed.Trim()) }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task The_indentation_of_a_raw_string_is_kept() => new Verify.FixTest<UrlWithoutProtocolCodeFix>(UrlWithoutProtocolCodeFix.EquivalenceKey)
    {
        TestCode = Assign(""""
            {|VITEC003:"""
                x.se/a
                """|}
            """"),
        FixedCode = Assign(""""
            """
                https://x.se/a
                """
            """"),
    }.RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("""{|VITEC003:condition ? Host : "https://x.se"|}""")] // Host is good for what it is: a host
    [InlineData("""{|VITEC003:condition ? Host : null|}""")]
    public Task Nothing_is_offered_where_no_change_would_be_right(string expression) =>
        new Verify.FixTest<UrlWithoutProtocolCodeFix>(UrlWithoutProtocolCodeFix.EquivalenceKey) { TestCode = Assign(expression), FixedCode = Assign(expression) }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task All_are_fixed_at_once_in_every_document()
    {
        var test = new Verify.FixTest<UrlWithoutProtocolCodeFix>(UrlWithoutProtocolCodeFix.EquivalenceKey);
        test.TestState.Sources.Add(("/0/A.cs", Class("A", """{|VITEC003:"x.se/a"|}""", "{|VITEC003:local|}")));
        test.TestState.Sources.Add(("/0/B.cs", Class("B", """{|VITEC003:"//y.se"|}""", "null")));
        test.FixedState.Sources.Add(("/0/A.cs", Class("A", "\"https://x.se/a\"", "\"https://\" + local")));
        test.FixedState.Sources.Add(("/0/B.cs", Class("B", "\"https://y.se\"", "null")));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Assign(string expression) => $$"""
        using System;
        using Vitec.Connect.Contracts;

        class C
        {
            const string Host = "www.x.se";

            void M(OrderUserInteractionRequest request, bool condition, string unknown, Uri uri)
            {
                request.Url = {{expression}};
            }
        }
        """;

    private static string Class(string name, string first, string second) => $$"""
        using Vitec.Connect.Contracts;

        class {{name}}
        {
            void M(OrderUserInteractionRequest request)
            {
                var local = "www.z.se";
                request.Url = {{first}};
                request.Url = {{second}};
            }
        }
        """;
}
