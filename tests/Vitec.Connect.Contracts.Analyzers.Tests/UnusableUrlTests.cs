using System.Threading.Tasks;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>VITEC004: URLs that have a scheme and can't be used, and the repairs that are mechanical.</summary>
public class UnusableUrlTests
{
    [Theory]
    [InlineData(""" "ftp://x.se/a" """)]
    [InlineData(""" "file:///a" """)]
    [InlineData(""" "javascript:open()" """)]
    [InlineData(""" "mailto:a@x.se" """)]
    [InlineData(""" "urn:a" """)]
    [InlineData(""" "https:///a" """)]
    [InlineData(""" "https://" """)]
    [InlineData(""" "https://?a" """)]
    [InlineData(""" $"ftp://{unknown}" """)]
    [InlineData(""" condition ? "ftp://x.se" : unknown """)]
    [InlineData(""" new Uri("ftp://x.se/a").AbsoluteUri """)]
    [InlineData(""" new UriBuilder("ftp", "x.se").ToString() """)]
    [InlineData("\"https:\" + \"/\" + new Uri(unknown).Host")]
    [InlineData("Uri.UriSchemeMailto + \":a@x.se\"")]
    [InlineData("Uri.UriSchemeFtp + Uri.SchemeDelimiter + \"x.se\"")]
    public Task A_value_that_is_not_usable_is_reported_and_left_as_it_is(string expression) =>
        FixAsync("{|VITEC004:" + expression.Trim() + "|}", "{|VITEC004:" + expression.Trim() + "|}");

    [Theory]
    [InlineData("https://x.se/a")]
    [InlineData("HTTP://x.se")]
    [InlineData("https://localhost:5001/")]
    public Task A_usable_one_is_not(string url) => Verify.InMethodAsync($"request.Url = \"{url}\"; request.Url = $\"{{unknown}}://x.se\"; request.Url = uri.AbsoluteUri;", "Uri uri");

    [Theory]
    [InlineData(""" {|VITEC004:"https:/x.se/a"|} """, """ "https://x.se/a" """)]
    [InlineData(""" {|VITEC004:"http:x.se"|} """, """ "http://x.se" """)]
    [InlineData(""" {|VITEC004:"https:\\\\x.se"|} """, """ "https://x.se" """)]
    [InlineData(""" {|VITEC004:@"https:\\x.se"|} """, """ @"https://x.se" """)]
    [InlineData(""" {|VITEC004:" https://x.se"|} """, """ "https://x.se" """)]
    [InlineData(""" {|VITEC004:"\t\u0020https://x.se"|} """, """ "https://x.se" """)]
    [InlineData(""" {|VITEC004:$" https://{unknown}"|} """, """ $"https://{unknown}" """)]
    [InlineData(""" {|VITEC004:$"https:/x.se/{unknown}"|} """, """ $"https://x.se/{unknown}" """)]
    [InlineData(""" {|VITEC004:"https:/x.se/" + unknown|} """, """ "https://x.se/" + unknown """)]
    [InlineData(""" {|VITEC004:condition ? "https:/x.se" : "https://y.se"|} """, """ condition ? "https://x.se" : "https://y.se" """)]
    public Task What_is_mechanical_is_repaired(string expression, string changed) => FixAsync(expression.Trim(), changed.Trim());

    [Fact]
    public Task A_constant_from_elsewhere_is_left_as_it_is() => FixAsync("{|VITEC004:Elsewhere|}", "{|VITEC004:Elsewhere|}");

    private static Task FixAsync(string expression, string changed) =>
        new Verify.FixTest<UnusableUrlCodeFix>(UnusableUrlCodeFix.EquivalenceKey) { TestCode = Assign(expression), FixedCode = Assign(changed) }.RunAsync(TestContext.Current.CancellationToken);

    private static string Assign(string expression) => $$"""
        using System;
        using Vitec.Connect.Contracts;

        class C
        {
            const string Elsewhere = "https:/x.se";

            void M(OrderUserInteractionRequest request, bool condition, string unknown)
            {
                request.Url = {{expression}};
            }
        }
        """;
}
