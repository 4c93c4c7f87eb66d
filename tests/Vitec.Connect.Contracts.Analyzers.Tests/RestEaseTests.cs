using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>The templates in RestEase's interfaces.</summary>
public class RestEaseTests
{
    [Theory]
    [InlineData("""[Put({|VITEC001:"Service/Order/UserInteraction/{customerId}"|})] Task AskAsync([Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put({|VITEC001:"Service/Order/UserInteraction/{customerId}"|})] Task AskAsync(string customerId, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put({|VITEC001:"Service/Order/UserInteraction/{customerId}"|})] Task AskAsync([Query] string customerId, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put({|VITEC001:"Service/Order/UserInteraction/{customerId}"|})] Task AskAsync([Path("id")] string customerId, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put({|VITEC001:"Service/Order/UserInteraction"|})] Task AskAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put({|VITEC001:"/service/order/userinteraction/"|}), AllowAnyStatusCode] Task AskAsync([Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Request("PUT", {|VITEC001:"Service/Order/UserInteraction/{customerId}"|})] Task AskAsync([Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Path("id")] string Id { get; set; } [Put({|VITEC001:"Service/Order/UserInteraction/{customerId}"|})] Task AskAsync([Body] OrderUserInteractionRequest request);""")]
    public Task A_template_without_customer_id_is_reported(string member) => Verify.FileAsync("RestEase", Wrap(member));

    [Theory]
    [InlineData("""[Put("Service/Order/UserInteraction/{customerId}")] Task AskAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put("Service/Order/UserInteraction/{customerId}")] Task AskAsync([Path("customerId")] string id, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put("Service/Order/UserInteraction/{customerId}")] Task AskAsync([Path(Name = "customerId", UrlEncode = false)] string id, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put("Service/Order/UserInteraction/{id}")] Task AskAsync([Path] string id, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Path("customerId")] string CustomerId { get; set; } [Put("Service/Order/UserInteraction/{customerId}")] Task AskAsync([Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put("Service/Order/UserInteraction/{tenant}")] Task AskAsync([Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put("Service/Order/UserInteraction/M1")] Task AskAsync([Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put("Service/Order/UserInteractions/{customerId}")] Task AskAsync([Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put] Task AskAsync([Body] OrderUserInteractionRequest request);""")]
    public Task A_template_with_customer_id_is_not(string member) => Verify.FileAsync("RestEase", Wrap(member));

    [Theory]
    [InlineData("""[Post("Service/Order/UserInteraction/{id}")] Task AskAsync([Path] string id);""", """POST: Post("Service/Order/UserInteraction/{id}")""")]
    [InlineData("""[Request("post", "Service/Order/UserInteraction/{id}")] Task AskAsync([Path] string id);""", "POST: \"post\"")]
    public void The_method_is_that_of_the_attribute(string member, string method) =>
        Assert.Equal(method, Recognised.MethodsIn("RestEase", Wrap(member)).First());

    [Theory]
    [InlineData("""RestClient.For<IOrders>("http://x.se")""", "\"http://x.se\"")]
    [InlineData("""RestClient.For<IOrders>(new Uri("http://x.se"))""", "new Uri(\"http://x.se\")")]
    [InlineData("""new RestClient("http://x.se").For<IOrders>()""", "\"http://x.se\"")]
    [InlineData("""RestClient.For<IOrders>(new HttpClient { BaseAddress = new Uri("http://x.se") })""", "new Uri(\"http://x.se\")")]
    [InlineData("""RestClient.For<IOthers>("http://x.se")""")]
    public void The_base_of_a_client_is_found_when_its_interface_has_the_endpoint(string expression, params string[] urls) =>
        Assert.Equal(urls, Recognised.BaseUrlsIn("RestEase", Wrap("""[Put("Service/Order/UserInteraction/{id}")] Task AskAsync([Path] string id);""", expression)));

    [Fact]
    public void Attributes_are_looked_at_where_the_library_is_referenced_and_nowhere_else()
    {
        Assert.Contains(OperationKind.Attribute, Recognised.KindsWith("RestEase"));
        Assert.DoesNotContain(OperationKind.Attribute, Recognised.KindsWith("None"));
    }

    [Fact]
    public Task Types_that_only_look_alike_are_left_alone() => Verify.FileAsync("RestEase", """
        using System;
        namespace Mine
        {
            class PutAttribute : Attribute { public PutAttribute(string path) { } }
            interface IOrders { [Put("Service/Order/UserInteraction/{customerId}")] void Ask(); }
        }
        """);

    private static string Wrap(string member, string expression = "null") => $$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using RestEase;
        using Vitec.Connect.Contracts;

        interface ITenant
        {
            [Path("tenant")] string Tenant { get; set; }
        }

        interface IOrders : ITenant
        {
            {{member}}
        }

        interface IOthers
        {
            [Get("Service/Order/Others/{id}")] Task AskAsync([Path] string id);
        }

        class C
        {
            object M() => {{expression}};
        }
        """;
}
