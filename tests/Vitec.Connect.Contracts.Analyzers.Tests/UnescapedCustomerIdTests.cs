using System.Threading.Tasks;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>VITEC006: what is put into the path unescaped, wherever the path is built.</summary>
public class UnescapedCustomerIdTests
{
    [Theory]
    [InlineData("""await http.PutAsync($"Service/Order/UserInteraction/{{|VITEC006:unknown|}}", content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/" + {|VITEC006:unknown|}, content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/" + {|VITEC006:unknown|} + "?a=" + unknown, content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/" + {|VITEC006:unknown.Trim()|}, content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/" + {|VITEC006:request.Id|}, content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/" + ({|VITEC006:unknown ?? "M1"|}), content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/" + {|VITEC006:System.Net.WebUtility.UrlEncode(unknown)|}, content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/" + {|VITEC006:System.Web.HttpUtility.UrlEncode(unknown)|}, content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/" + {|VITEC006:Uri.EscapeUriString(unknown)|}, content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/" + (condition ? Uri.EscapeDataString(unknown) : {|VITEC006:unknown|}), content);""")]
    [InlineData("""var id = unknown; await http.PutAsync("Service/Order/UserInteraction/" + {|VITEC006:id|}, content);""")]
    [InlineData("""var path = $"Service/Order/UserInteraction/{{|VITEC006:unknown|}}"; await http.PutAsync(path, content); await http.PutAsync(path, content);""")]
    [InlineData("""await http.PutAsync(string.Format("Service/Order/UserInteraction/{0}", {|VITEC006:unknown|}), content);""")]
    [InlineData("""await http.PutAsync(string.Concat("Service/Order/UserInteraction/", {|VITEC006:unknown|}), content);""")]
    [InlineData("""await http.PutAsync(string.Join("/", "Service/Order/UserInteraction", {|VITEC006:unknown|}), content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/{customerId}".Replace("{customerId}", {|VITEC006:unknown|}), content);""")]
    [InlineData("""await http.PutAsync(new Uri(http.BaseAddress, "Service/Order/UserInteraction/" + {|VITEC006:unknown|}), content);""")]
    [InlineData("""var path = new System.Text.StringBuilder("Service/Order/UserInteraction/").Append({|VITEC006:unknown|}).ToString(); await http.PutAsync(path, content);""")]
    [InlineData("""if (string.IsNullOrEmpty(unknown)) return; await http.PutAsync($"Service/Order/UserInteraction/{{|VITEC006:unknown|}}", content);""")]
    [InlineData("""foreach (var id in unknown.Split(',')) await http.PutAsync($"Service/Order/UserInteraction/{{|VITEC006:id|}}", content);""")]
    [InlineData("""await http.PutAsync($"Service/Order/UserInteraction/{{|VITEC006:unknown|}}-{{|VITEC006:request.Id|}}", content);""")]
    [InlineData("""using var message = new HttpRequestMessage(HttpMethod.Put, $"Service/Order/UserInteraction/{{|VITEC006:unknown|}}");""")]
    [InlineData("""await Inner(unknown); Task Inner(string id) => http.PutAsync($"Service/Order/UserInteraction/{{|VITEC006:id|}}", content);""")]
    [InlineData("""await Inner("M1"); await Inner(unknown); await Inner(unknown); Task Inner(string id) => http.PutAsync($"Service/Order/UserInteraction/{{|VITEC006:id|}}", content);""")]
    [InlineData("""await http.PutAsync(Path(unknown), content); string Path(string id) => "Service/Order/UserInteraction/" + {|VITEC006:id|};""")]
    public Task An_unescaped_expression_is_reported(string body) => Verify.FileAsync(Public(Verify.Wrap(body)));

    [Theory]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", content);""")]
    [InlineData("""const string Id = "å/ä"; await http.PutAsync($"Service/Order/UserInteraction/{Id}", content);""")]
    [InlineData("""await http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(unknown)}", content);""")]
    [InlineData("""var id = Uri.EscapeDataString(unknown); await http.PutAsync("Service/Order/UserInteraction/" + id, content);""")]
    [InlineData("""await http.PutAsync($"Service/Order/UserInteraction/{System.Text.Encodings.Web.UrlEncoder.Default.Encode(unknown)}", content);""")]
    [InlineData("""await http.PutAsync($"Service/Order/UserInteraction/{System.Net.WebUtility.UrlEncode(unknown).Replace("+", "%20")}", content);""")]
    [InlineData("""await http.PutAsync($"Service/Order/UserInteraction/{unknown.Length}", content);""")]
    [InlineData("""await http.PutAsync($"Service/Order/UserInteraction/{unknown.Length:D6}", content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/" + unknown.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), content);""")]
    [InlineData("""await http.PutAsync($"Service/Order/UserInteraction/{Guid.NewGuid():N}", content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/" + Guid.NewGuid().ToString("N"), content);""")]
    [InlineData("""Guid? id = Guid.NewGuid(); await http.PutAsync($"Service/Order/UserInteraction/{id}", content);""")]
    [InlineData("""await http.PutAsync($"Service/Order/UserInteraction/{DateTime.Now.DayOfWeek}", content);""")]
    [InlineData("""await http.PutAsync($"Service/Order/UserInteraction/M1?comment={unknown}", content);""")]
    [InlineData("""await http.PutAsync($"Service/Order/Other/{unknown}", content);""")]
    [InlineData("""await http.PutAsync(unknown, content);""")]
    [InlineData("""await http.PutAsync($"{unknown}/Service/Order/UserInteraction/M1", content);""")]
    [InlineData("""await Inner("M1"); Task Inner(string id) => http.PutAsync($"Service/Order/UserInteraction/{id}", content);""")]
    [InlineData("""await Inner(Uri.EscapeDataString(unknown)); Task Inner(string id) => http.PutAsync($"Service/Order/UserInteraction/{id}", content);""")]
    public Task An_escaped_or_constant_one_and_what_needs_no_escaping_are_not(string body) => Verify.FileAsync(Public(Verify.Wrap(body)));

    [Fact]
    public Task What_the_users_own_code_computes_is_not_known_to_be_unescaped() => Verify.FileAsync("""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Vitec.Connect.Contracts;

        public class Order
        {
            public string CustomerId { get; set; }
            public virtual string EscapedId => Uri.EscapeDataString(CustomerId);
            internal static string Escape(string id) => Uri.EscapeDataString(id);
        }

        public class C
        {
            private readonly string _escaped;
            private readonly string _plain;

            public C(string id)
            {
                _escaped = Uri.EscapeDataString(id);
                _plain = id;
            }

            public async Task M(HttpClient http, HttpContent content, Order order)
            {
                await http.PutAsync("Service/Order/UserInteraction/" + Order.Escape(order.CustomerId), content);
                await http.PutAsync("Service/Order/UserInteraction/" + order.EscapedId, content);
                await http.PutAsync("Service/Order/UserInteraction/" + _escaped, content);
                await http.PutAsync("Service/Order/UserInteraction/" + {|VITEC006:_plain|}, content);
                await http.PutAsync("Service/Order/UserInteraction/" + {|VITEC006:order.CustomerId|}, content);
            }
        }
        """);

    [Fact]
    public Task A_hole_of_a_private_function_is_reported_once_through_several_levels() => Verify.FileAsync("""
        using System.Net.Http;
        using System.Threading.Tasks;
        using Vitec.Connect.Contracts;

        public class C
        {
            public Task First(HttpClient http, [CustomerId] string customerId) => Send(http, customerId);
            public Task Second(HttpClient http, string customerId) => Send(http, customerId);
            private Task Send(HttpClient http, [CustomerId] string id) => Put(http, $"Service/Order/UserInteraction/{{|VITEC006:id|}}");
            private Task Put(HttpClient http, string path) => http.PutAsync(path, null);
        }
        """);

    [Theory]
    [InlineData("""$"Service/Order/UserInteraction/{{|VITEC006:unknown|}}" """, """$"Service/Order/UserInteraction/{Uri.EscapeDataString(unknown)}" """)]
    [InlineData(""" "Service/Order/UserInteraction/" + /* id */ {|VITEC006:request.Id|} /* end */""", """ "Service/Order/UserInteraction/" + /* id */ Uri.EscapeDataString(request.Id) /* end */""")]
    [InlineData(""" "Service/Order/UserInteraction/" + {|VITEC006:System.Net.WebUtility.UrlEncode(unknown)|}""", """ "Service/Order/UserInteraction/" + Uri.EscapeDataString(unknown)""")]
    [InlineData(""" "Service/Order/UserInteraction/" + ({|VITEC006:unknown ?? "M1"|})""", """ "Service/Order/UserInteraction/" + (Uri.EscapeDataString(unknown ?? "M1"))""")]
    public Task It_is_wrapped(string expression, string changed) => FixAsync("using System;", expression, changed);

    [Fact]
    public Task Its_name_is_qualified_where_it_has_to_be() =>
        FixAsync("using Vitec;", """ "Service/Order/UserInteraction/" + {|VITEC006:unknown|}""", """ "Service/Order/UserInteraction/" + System.Uri.EscapeDataString(unknown)""");

    [Fact]
    public Task What_may_be_null_is_left_to_the_reader() =>
        FixAsync("#nullable enable", """ "Service/Order/UserInteraction/" + {|VITEC006:request.Id|}""", """ "Service/Order/UserInteraction/" + {|VITEC006:request.Id|}""");

    /// <summary>The callers of a private method would be asked; those of a public one are not known.</summary>
    private static string Public(string code) => code.Replace("async Task M(", "public async Task M(");

    private static Task FixAsync(string usings, string expression, string changed) =>
        new Verify.FixTest<UnescapedCustomerIdCodeFix>(UnescapedCustomerIdCodeFix.EquivalenceKey)
        {
            TestCode = Code(usings, expression),
            FixedCode = Code(usings, changed),
        }.RunAsync(TestContext.Current.CancellationToken);

    private static string Code(string usings, string expression) => $$"""
        {{usings}}
        using System.Net.Http;
        using System.Threading.Tasks;
        using Vitec.Connect.Contracts;

        namespace Vitec { }

        class C
        {
            public Task M(HttpClient http, HttpContent content, OrderUserInteractionRequest request, string unknown) =>
                http.PutAsync({{expression.Trim()}}, content);
        }
        """;
}
