using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>VITEC001 on the routes of HttpClient calls and on what is marked [CustomerId].</summary>
public class MissingCustomerIdTests
{
    [Theory]
    [InlineData("""await http.PutAsync({|VITEC001:"Service/Order/UserInteraction"|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC001:"Service/Order/UserInteraction/"|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC001:"/service/order/USERINTERACTION/?a=b"|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC001:"https://connect.maklare.vitec.net/Service/Order/UserInteraction#a"|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC001:"https://x.se/base/Service/Order/UserInteraction/"|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC001:"Service/Order/UserInteraction/{customerId}"|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC001:"Service/Order/UserInteraction/  "|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC001:"Service/Order/UserInteraction/%20"|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC001:unknown + "Service/Order/UserInteraction/"|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC001:$"{unknown}/Service/Order/UserInteraction/{""}"|}, content);""")]
    [InlineData("""string id = null; await http.PutAsync({|VITEC001:$"Service/Order/UserInteraction/{id}"|}, content);""")]
    [InlineData("""var id = condition ? "" : null; await http.PutAsync({|VITEC001:"Service/Order/UserInteraction/" + id|}, content);""")]
    [InlineData("""var id = condition ? " " : "M1"; await http.PutAsync({|VITEC001:"Service/Order/UserInteraction/" + id|}, content);""")]
    [InlineData("""await http.PutAsJsonAsync({|VITEC001:"Service/Order/UserInteraction/"|}, request);""")]
    [InlineData("""await http.PutAsync({|VITEC001:new Uri("https://x.se/Service/Order/UserInteraction/")|}, content);""")]
    [InlineData("""var root = new Uri("https://x.se/api/"); await http.PutAsync({|VITEC001:new Uri(root, "Service/Order/UserInteraction/")|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC001:new Uri(http.BaseAddress, "Service/Order/UserInteraction/")|}, content);""")]
    [InlineData("""using var message = new HttpRequestMessage(HttpMethod.Put, {|VITEC001:"Service/Order/UserInteraction/"|});""")]
    [InlineData("""using var message = new HttpRequestMessage { RequestUri = {|VITEC001:new Uri("Service/Order/UserInteraction", UriKind.Relative)|} };""")]
    [InlineData("""await http.PutAsync(requestUri: {|VITEC001:"Service/Order/UserInteraction"|}, content: content);""")]
    [InlineData("""await {|VITEC005:http.PostAsync({|VITEC001:"Service/Order/UserInteraction"|}, content)|};""")]
    [InlineData("""const string Route = "Service/Order/UserInteraction/"; var path = Route; await http.PutAsync({|VITEC001:path|}, content);""")]
    public Task A_route_without_customer_id_is_reported(string body) => Verify.InMethodAsync(body);

    [Theory]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M123", content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M123/", content);""")]
    [InlineData("""await http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(unknown)}", content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/" + unknown, content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction" + unknown, content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteractions", content);""")]
    [InlineData("""await http.PutAsync("MyService/Order/UserInteraction", content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M123/Details", content);""")]
    [InlineData("""await http.PutAsync("Other?path=Service/Order/UserInteraction/", content);""")]
    [InlineData("""await http.PutAsync(unknown, content);""")]
    [InlineData("""var path = "Service/Order/UserInteraction/"; if (unknown != null) path += unknown; await http.PutAsync(path, content);""")]
    [InlineData("""var id = condition ? "" : "M1"; await http.PutAsync("Service/Order/UserInteraction/" + id, content);""")]
    [InlineData("""string id = null; if (condition) id = unknown; await http.PutAsync($"Service/Order/UserInteraction/{id}", content);""")]
    [InlineData("""string id = condition ? null : "M1"; if (string.IsNullOrEmpty(id)) return; await http.PutAsync($"Service/Order/UserInteraction/{id}", content);""")]
    [InlineData("""var id = condition ? " " : "M1"; if (string.IsNullOrWhiteSpace(id)) throw new ArgumentException(); await http.PutAsync($"Service/Order/UserInteraction/{id}", content);""")]
    public Task Another_route_or_one_with_customer_id_is_not(string body) => Verify.InMethodAsync(body);

    [Theory]
    [InlineData("""Ask({|VITEC001:""|});""")]
    [InlineData("""Ask({|VITEC001:" "|});""")]
    [InlineData("""Ask({|VITEC001:null|});""")]
    [InlineData("""string id = null; Ask({|VITEC001:id|});""")]
    [InlineData("""Ask(comment: "", customerId: {|VITEC001:string.Empty|});""")]
    [InlineData("""var made = new Order { Customer = {|VITEC001:""|} };""")]
    [InlineData("""order.Customer = {|VITEC001:default|};""")]
    [InlineData("""new Derived().Ask({|VITEC001:""|});""")]
    public Task A_marked_value_that_is_blank_is_reported(string body) => Verify.FileAsync(WithMarkedMembers(body));

    [Theory]
    [InlineData("""Ask("M1");""")]
    [InlineData("""Ask(unknown);""")]
    [InlineData("""Ask(comment: "", customerId: "M1");""")]
    [InlineData("""AskByDefault();""")]
    [InlineData("""var made = new Order();""")]
    [InlineData("""order.Name = "";""")]
    [InlineData("""string id = null; if (condition) id = "M1"; Ask(id);""")]
    [InlineData("""string id = condition ? "M1" : null; if (id is null) return; Ask(id);""")]
    [InlineData("""string id = condition ? "M1" : ""; if (id is { Length: > 0 }) Ask(id);""")]
    public Task A_marked_value_that_may_be_good_is_not(string body) => Verify.FileAsync(WithMarkedMembers(body));

    [Fact]
    public Task A_record_is_marked_by_its_parameter_or_by_its_property() => Verify.FileAsync("""
        using Vitec.Connect.Contracts;

        record ByParameter([CustomerId] string Customer, [AbsoluteUrl] string Page, string Text);

        record ByProperty([property: CustomerId] string Customer, [property: AbsoluteUrl] string Page, string Text);

        record Own([CustomerId] string Customer)
        {
            public string Page { get; init; }

            public Own(string Page, int number) : this("M1") { }
        }

        class NoRecord([CustomerId] string Customer)
        {
            public string Customer { get; set; } = Customer;
        }

        class C
        {
            void M(ByParameter a, ByProperty b, Own own, NoRecord none)
            {
                _ = new ByParameter({|VITEC001:""|}, {|VITEC002:"/a"|}, "/a");
                _ = new ByProperty({|VITEC001:" "|}, {|VITEC002:"/a"|}, "/a");
                _ = a with { Customer = {|VITEC001:""|}, Page = {|VITEC003:"x.se"|}, Text = "" };
                _ = b with { Customer = {|VITEC001:""|}, Page = {|VITEC003:"x.se"|}, Text = "" };
                _ = own with { Page = "/a" };
                _ = new Own("/a", 1);
                none.Customer = "";
            }
        }
        """);

    private static string WithMarkedMembers(string body) => $$"""
        using Vitec.Connect.Contracts;

        class Order
        {
            [CustomerId] public string Customer { get; set; } = "";
            public string Name { get; set; }
        }

        class Base
        {
            public virtual void Ask([CustomerId] string customerId) { }
        }

        class Derived : Base
        {
            public override void Ask(string customerId) { }
        }

        class C
        {
            void Ask([CustomerId] string customerId, string comment = "") { }
            void AskByDefault([CustomerId] string customerId = "") { }

            void M(Order order, bool condition, string unknown)
            {
                {{body}}
            }
        }
        """;
}
