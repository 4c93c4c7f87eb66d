using System.Threading.Tasks;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>The fix of VITEC001: customerId from what is in scope, or from a new parameter.</summary>
public class MissingCustomerIdCodeFixTests
{
    [Theory]
    [InlineData("""{|VITEC001:"Service/Order/UserInteraction/"|}""", """$"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}" """)]
    [InlineData("""{|VITEC001:"Service/Order/UserInteraction"|}""", """$"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}" """)]
    [InlineData("""{|VITEC001:@"Service/Order/UserInteraction?a=b"|}""", """$@"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}?a=b" """)]
    [InlineData("""{|VITEC001:"Service/Order/UserInteraction/{customerId}"|}""", """$"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}" """)]
    [InlineData("""{|VITEC001:$"{root}/Service/Order/UserInteraction/"|}""", """$"{root}/Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}" """)]
    [InlineData("""{|VITEC001:root + "Service/Order/UserInteraction/"|}""", """root + $"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}" """)]
    [InlineData("""{|VITEC001:Route|}""", """Route + Uri.EscapeDataString(customerId)""")]
    [InlineData("""{|VITEC001:new Uri("https://x.se/Service/Order/UserInteraction/")|}""", """new Uri($"https://x.se/Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}")""")]
    [InlineData("""{|VITEC001:new Uri(new Uri(root), /* path */ "Service/Order/UserInteraction/")|}""", """new Uri(new Uri(root), /* path */ $"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}")""")]
    public Task A_parameter_in_scope_fills_the_hole(string url, string changed) => FixAsync(Put("string customerId", url), Put("string customerId", changed.Trim()));

    [Theory]
    [InlineData("Guid customerId")]
    [InlineData("int customerId")]
    public Task What_needs_no_escaping_is_put_there_as_it_is(string parameter) => FixAsync(
        Put(parameter, """{|VITEC001:"Service/Order/UserInteraction/"|}"""), Put(parameter, """$"Service/Order/UserInteraction/{customerId}" """.Trim()));

    [Theory]
    [InlineData("object customerId")]
    [InlineData("out string customerId")] // nothing to be read yet
    public Task What_is_no_customer_id_to_read_is_left_alone(string parameter)
    {
        var code = Put(parameter, """{|VITEC001:"Service/Order/UserInteraction/"|}""").Replace("=> http.PutAsync(", "{ Action f = () => http.PutAsync(").Replace(", content);", ", content); customerId = null; return null; }");
        return FixAsync(code, code);
    }

    [Fact]
    public Task An_overload_that_would_be_declared_twice_is_not()
    {
        var code = Put("", """{|VITEC001:"Service/Order/UserInteraction/"|}""").Replace("/* more */", "public void M(HttpClient http, HttpContent content, string root, string id) { }");
        return FixAsync(code, code);
    }

    [Theory]
    [InlineData("""{|VITEC001:""|}""")]
    [InlineData("""{|VITEC001:null|}""")]
    [InlineData("""{|VITEC001:string.Empty|}""")]
    [InlineData("""{|VITEC001:" "|}""")]
    public Task It_takes_the_place_of_a_blank_argument(string argument) => FixAsync(Ask(argument), Ask("customerId"));

    [Fact]
    public Task Without_one_the_method_gets_a_parameter() => FixAsync(
        Put("int number = 0", """{|VITEC001:"Service/Order/UserInteraction/"|}"""),
        Put("string customerId, int number = 0", """$"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}" """.Trim()));

    [Theory]
    [InlineData("Task Caller(HttpClient http) => M(http, null, \"\");")]
    [InlineData("Func<HttpClient, HttpContent, string, Task> Reference() => M;")]
    [InlineData("int customerId = 1;")]
    [InlineData("string customerId => null;")]
    public Task Nothing_is_offered_where_others_would_have_to_change(string member)
    {
        var code = Put("", """{|VITEC001:"Service/Order/UserInteraction/"|}""").Replace("/* more */", member);
        return FixAsync(code, code);
    }

    [Fact]
    public Task An_interface_is_not_left_without_its_implementation()
    {
        var code = Put("", """{|VITEC001:"Service/Order/UserInteraction/"|}""")
            .Replace("class C", "public interface I { Task M(HttpClient http, HttpContent content, string root); }\n\nclass C : I");
        return FixAsync(code, code);
    }

    private static Task FixAsync(string code, string changed) =>
        new Verify.FixTest<MissingCustomerIdCodeFix>(MissingCustomerIdCodeFix.EquivalenceKey) { TestCode = code, FixedCode = changed }.RunAsync(TestContext.Current.CancellationToken);

    private static string Put(string parameter, string url) => $$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;

        class C
        {
            const string Route = "Service/Order/UserInteraction/";
            /* more */

            public Task M(HttpClient http, HttpContent content, string root{{(parameter.Length > 0 ? ", " : "")}}{{parameter}}) => http.PutAsync({{url}}, content);
        }
        """;

    private static string Ask(string argument) => $$"""
        using Vitec.Connect.Contracts;

        class C
        {
            void Ask([CustomerId] string id) { }

            void M(string customerId) => Ask({{argument}});
        }
        """;
}
