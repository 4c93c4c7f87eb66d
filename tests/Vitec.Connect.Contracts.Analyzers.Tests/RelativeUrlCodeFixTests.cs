using System.Threading.Tasks;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>The fix of VITEC002: a full URL from the framework, or on a base in scope.</summary>
public class RelativeUrlCodeFixTests
{
    [Theory]
    [InlineData("""{|VITEC002:"/order/1"|}""", """new Uri(baseUri, "/order/1").AbsoluteUri""")]
    [InlineData("""{|VITEC002:$"order/{id}"|}""", """new Uri(baseUri, $"order/{id}").AbsoluteUri""")]
    [InlineData("""{|VITEC002:"/order/" + id|} /* end */""", """new Uri(baseUri, "/order/" + id).AbsoluteUri /* end */""")]
    [InlineData("""{|VITEC002:Path|}""", """new Uri(baseUri, Path).AbsoluteUri""")]
    [InlineData("""{|VITEC002:url.Action("a", "b")|}""", """url.Action("a", "b", values: null, protocol: "https")""")]
    [InlineData("""{|VITEC002:url.Action("a", "b", new { id })|}""", """url.Action("a", "b", new { id }, protocol: "https")""")]
    [InlineData("""{|VITEC002:url.Action("a")|}""", """url.Action("a", controller: null, values: null, protocol: "https")""")]
    [InlineData("""{|VITEC002:links.GetPathByName(context, "a", null)|}""", """links.GetUriByName(context, "a", null)""")]
    [InlineData("""{|VITEC002:url.Page("/a")|}""", """url.Page("/a", pageHandler: null, values: null, protocol: "https")""")]
    [InlineData("""{|VITEC002:url.RouteUrl("a", new { id })|}""", """url.RouteUrl("a", new { id }, protocol: "https")""")]
    [InlineData("""{|VITEC002:links.GetPathByAction(context, "a", "b")|}""", """links.GetUriByAction(context, "a", "b")""")]
    public Task A_full_url_is_made(string expression, string changed) => FixAsync(Assign(expression, "Uri baseUri"), Assign(changed, "Uri baseUri"));

    [Theory]
    [InlineData("""{|VITEC002:"/order/1"|}""", "Uri unrelated")]
    [InlineData("""{|VITEC002:"/order/1"|}""", "Uri baseUri, Uri baseAddress")]
    [InlineData("""{|VITEC002:"/order/1"|}""", "string baseUri")]
    [InlineData("""{|VITEC002:"~/order/1"|}""", "Uri baseUri")]
    [InlineData("""{|VITEC002:""|}""", "Uri baseUri")]
    [InlineData("""{|VITEC002:id == null ? null : "/a"|}""", "Uri baseUri")]
    [InlineData("""{|VITEC002:links.GetPathByName("a", null)|}""", "Uri baseUri")]
    public Task Nothing_is_offered_where_it_would_not_be_right(string expression, string parameter) => FixAsync(Assign(expression, parameter), Assign(expression, parameter));

    [Fact]
    public Task A_relative_Uri_becomes_a_full_one()
    {
        const string Code = """
            using System;
            using Vitec.Connect.Contracts;

            class Order { [AbsoluteUrl] public Uri Page { get; set; } }

            class C
            {
                void M(Order order, Uri baseUri) => order.Page = {|VITEC002:new Uri("/a", UriKind.Relative)|};
            }
            """;
        return FixAsync(Code, Code.Replace("""{|VITEC002:new Uri("/a", UriKind.Relative)|}""", """new Uri(baseUri, new Uri("/a", UriKind.Relative))"""));
    }

    [Fact]
    public Task A_base_that_can_be_null_is_left_to_the_reader()
    {
        var code = "#nullable enable\n" + Assign("""{|VITEC002:"/order/1"|}""", "Uri? baseUri");
        return FixAsync(code, code);
    }

    private static Task FixAsync(string code, string changed) =>
        new Verify.FixTest<RelativeUrlCodeFix>(RelativeUrlCodeFix.EquivalenceKey) { TestCode = code, FixedCode = changed }.RunAsync(TestContext.Current.CancellationToken);

    private static string Assign(string expression, string parameter) => $$"""
        using System;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Routing;
        using Vitec.Connect.Contracts;

        class C
        {
            const string Path = "/order/1";

            void M(OrderUserInteractionRequest request, string id, IUrlHelper url, LinkGenerator links, HttpContext context, {{parameter}})
            {
                request.Url = {{expression}};
            }
        }
        """;
}
