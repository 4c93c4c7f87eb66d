using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>The templates in Refit's interfaces.</summary>
public class RefitTests
{
    [Theory]
    [InlineData("""[Put({|VITEC001:"/Service/Order/UserInteraction/{customerId}"|})] Task Ask([Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put({|VITEC001:"/Service/Order/UserInteraction"|})] Task Ask(string customerId, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put({|VITEC001:"/service/order/userinteraction/"|})] Task Ask(string customerId, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put({|VITEC001:"/Service/Order/UserInteraction/{customerId}"|})] Task Ask(string id, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put({|VITEC001:"/Service/Order/UserInteraction/{id}"|})] Task Ask(string customerId, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put({|VITEC001:"/Service/Order/UserInteraction/{customerId}"|})] Task Ask([AliasAs("id")] string customerId, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Headers("A: b"), Put({|VITEC001:"/Service/Order/UserInteraction/?customerId={customerId}"|})] Task<ApiResponse<bool>> Ask(string customerId);""")]
    [InlineData("""[Put(path: {|VITEC001:Routes.Ask|})] Task Ask([Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[PutAttribute({|VITEC001:Routes.Base + "/{customerId}"|})] Task Ask([Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Refit.Put({|VITEC001:$"{Routes.Base}/"|})] Task Ask([Body] OrderUserInteractionRequest request);""")]
    public Task A_template_without_customer_id_is_reported(string member) => Verify.FileAsync("Refit", Wrap(member));

    [Theory]
    [InlineData("""[Put("/Service/Order/UserInteraction/{customerId}")] Task Ask(string customerId, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put("/Service/Order/UserInteraction/{customerId}")] Task Ask(string CustomerID, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put("/Service/Order/UserInteraction/{id}")] Task Ask(string id, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put("/Service/Order/UserInteraction/{customerId}")] Task Ask([AliasAs("customerId")] string id, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put("/Service/Order/UserInteraction/{**customerId}")] Task Ask(string customerId, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put("/Service/Order/UserInteraction/{order.CustomerId}")] Task Ask(Order order, [Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put("/Service/Order/UserInteraction/{customerId}?a={b}")] Task Ask(string customerId, string b);""")]
    [InlineData("""[Put("/Service/Order/UserInteraction/M1")] Task Ask([Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Put("/Service/Order/UserInteractions/")] Task Ask([Body] OrderUserInteractionRequest request);""")]
    [InlineData("""[Get("/Service/Order/UserInteraction/{customerId}/Details")] Task Ask();""")]
    [InlineData("""[Put("")] Task Ask();""")]
    [InlineData("""[Obsolete("/Service/Order/UserInteraction/")] Task Ask();""")]
    public Task A_template_with_customer_id_is_not(string member) => Verify.FileAsync("Refit", Wrap(member));

    [Theory]
    [InlineData("""[Put("/Service/Order/UserInteraction/{id}")] Task Ask(string id);""", """PUT: Put("/Service/Order/UserInteraction/{id}")""")]
    [InlineData("""[Headers("A: b"), Post("/Service/Order/UserInteraction/{id}")] Task Ask(string id);""", """POST: Post("/Service/Order/UserInteraction/{id}")""")]
    [InlineData("""[Patch("/Service/Order/UserInteraction/{id}")] Task Ask(string id);""", """PATCH: Patch("/Service/Order/UserInteraction/{id}")""")]
    public void The_method_is_that_of_the_attribute(string member, string method) =>
        Assert.Equal(method, Recognised.MethodsIn("Refit", Wrap(member)).First());

    [Theory]
    [InlineData("""RestService.For<IOrders>("http://x.se")""", "\"http://x.se\"")]
    [InlineData("""RestService.For<IOrders>("http://x.se", new RefitSettings())""", "\"http://x.se\"")]
    [InlineData("""RestService.For<IMoreOrders>("http://x.se")""", "\"http://x.se\"")]
    [InlineData("""RestService.For(typeof(IOrders), "http://x.se")""", "\"http://x.se\"")]
    [InlineData("""RestService.For<IOrders>(new HttpClient { BaseAddress = new Uri("http://x.se") })""", "new Uri(\"http://x.se\")")]
    [InlineData("""RestService.For<IOrders>(new HttpClient())""")]
    [InlineData("""RestService.For<IOthers>("http://x.se")""")]
    public void The_base_of_a_client_is_found_when_its_interface_has_the_endpoint(string expression, params string[] urls) =>
        Assert.Equal(urls, Recognised.BaseUrlsIn("Refit", Wrap("""[Put("/Service/Order/UserInteraction/{id}")] Task Ask(string id);""", expression)));

    [Theory]
    [InlineData("""services.AddRefitClient<IOrders>().ConfigureHttpClient(http => http.BaseAddress = {|VITEC011:new Uri("http://x.se")|});""")]
    [InlineData("""services.AddRefitClient(typeof(IOrders)).ConfigureHttpClient(http => http.BaseAddress = {|VITEC011:new Uri("http://x.se")|});""")]
    [InlineData("""services.AddHttpClient("orders", http => http.BaseAddress = {|VITEC011:new Uri("http://x.se")|}).AddTypedClient(http => RestService.For<IOrders>(http));""")]
    [InlineData("""services.AddRefitClient<IOthers>().ConfigureHttpClient(http => http.BaseAddress = new Uri("http://x.se"));""")]
    [InlineData("""services.AddHttpClient("others", http => http.BaseAddress = new Uri("http://x.se")).AddTypedClient(http => RestService.For<IOthers>(http));""")]
    [InlineData("""services.AddRefitClient<IOrders>().ConfigureHttpClient(http => http.BaseAddress = new Uri("https://x.se"));""")]
    [InlineData("""services.AddRefitClient<IOrders>();""")]
    public Task A_client_is_followed_to_where_it_is_registered(string registration) => Verify.FileAsync("Refit", $$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.Extensions.DependencyInjection;
        using Refit;

        public interface IOrders
        {
            [Put("/Service/Order/UserInteraction/{id}")]
            Task Ask(string id);
        }

        public interface IOthers
        {
            [Put("/Service/Order/Other/{id}")]
            Task Ask(string id);
        }

        class Program
        {
            void Add(IServiceCollection services)
            {
                {{registration}}
            }
        }
        """);

    [Fact]
    public void Attributes_are_looked_at_where_the_library_is_referenced_and_nowhere_else()
    {
        Assert.Contains(OperationKind.Attribute, Recognised.KindsWith("Refit"));
        Assert.DoesNotContain(OperationKind.Attribute, Recognised.KindsWith("None"));
    }

    [Fact]
    public Task Types_that_only_look_alike_are_left_alone() => Verify.FileAsync("Refit", """
        using System;
        namespace Mine
        {
            class PutAttribute : Attribute { public PutAttribute(string path) { } }
            interface IOrders { [Put("/Service/Order/UserInteraction/{customerId}")] void Ask(); }
        }
        """);

    [Fact]
    public Task A_template_on_anything_but_an_interface_is_left_alone() => Verify.FileAsync("Refit", """
        using Refit;
        class C { [Put("/Service/Order/UserInteraction/{customerId}")] void Ask() { } }
        """);

    private static string Wrap(string member, string expression = "null") => $$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Refit;
        using Vitec.Connect.Contracts;

        static class Routes
        {
            public const string Base = "/Service/Order/UserInteraction";
            public const string Ask = Base + "/{customerId}";
        }

        class Order { public string CustomerId { get; set; } }

        interface IOrders
        {
            {{member}}
        }

        interface IMoreOrders : IOrders
        {
        }

        interface IOthers
        {
            [Get("/Service/Order/Others/{id}")] Task Ask(string id);
        }

        class C
        {
            object M() => {{expression}};
        }
        """;
}
