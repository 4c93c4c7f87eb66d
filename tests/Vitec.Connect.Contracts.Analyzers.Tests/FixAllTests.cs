using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>
/// Every fix over everything at once: one document, one project, the solution. In each document several diagnostics share a
/// method, a statement or a line, with comments between them.
/// </summary>
public partial class FixAllTests
{
    [Fact]
    public Task Missing_customer_ids() => FixAsync<MissingCustomerIdCodeFix>(
        """
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;

        public class C
        {
            public async Task M(HttpClient http, HttpContent content)
            {
                // Twice, in one method that gets one parameter.
                await http.PutAsync({|VITEC001:"Service/Order/UserInteraction/"|}, content); await http.PutAsync(/* again */ {|VITEC001:"/Service/Order/UserInteraction"|}, content);
            }

            public Task Known(HttpClient http, HttpContent content, string customerId) => http.PutAsync({|VITEC001:"Service/Order/UserInteraction/"|}, content); // known
        }
        """,
        """
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;

        public class C
        {
            public async Task M(HttpClient http, HttpContent content, string customerId)
            {
                // Twice, in one method that gets one parameter.
                await http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}", content); await http.PutAsync(/* again */ $"/Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}", content);
            }

            public Task Known(HttpClient http, HttpContent content, string customerId) => http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}", content); // known
        }
        """);

    [Fact]
    public Task Relative_urls() => FixAsync<RelativeUrlCodeFix>(
        """
        using System;
        using Vitec.Connect.Contracts;

        public class C
        {
            private static readonly Uri s_base = new Uri("https://x.se/");
            private readonly Uri _baseAddress = new Uri("https://x.se/");

            object M() => new[] { new OrderUserInteractionRequest { Url = {|VITEC002:"/a"|} }, /* and */ new OrderUserInteractionRequest { Url = {|VITEC002:"b" + "/c"|} } }; // both
        }
        """,
        """
        using System;
        using Vitec.Connect.Contracts;

        public class C
        {
            private static readonly Uri s_base = new Uri("https://x.se/");
            private readonly Uri _baseAddress = new Uri("https://x.se/");

            object M() => new[] { new OrderUserInteractionRequest { Url = new Uri(_baseAddress, "/a").AbsoluteUri }, /* and */ new OrderUserInteractionRequest { Url = new Uri(_baseAddress, "b" + "/c").AbsoluteUri } }; // both
        }
        """);

    [Fact]
    public Task Urls_without_protocol() => FixAsync<UrlWithoutProtocolCodeFix>(
        """
        using Vitec.Connect.Contracts;

        public class C
        {
            void M(OrderUserInteractionRequest a, OrderUserInteractionRequest b)
            {
                var local = "www.z.se"; // stays as it is
                a.Url = {|VITEC003:"x.se/a"|}; b.Url = {|VITEC003:"//y.se"|}; /* twice */ a.Url = {|VITEC003:local|}; b.Url = {|VITEC003:local|};
            }
        }
        """,
        """
        using Vitec.Connect.Contracts;

        public class C
        {
            void M(OrderUserInteractionRequest a, OrderUserInteractionRequest b)
            {
                var local = "www.z.se"; // stays as it is
                a.Url = "https://x.se/a"; b.Url = "https://y.se"; /* twice */ a.Url = "https://" + local; b.Url = "https://" + local;
            }
        }
        """);

    [Fact]
    public Task Unusable_urls() => FixAsync<UnusableUrlCodeFix>(
        """
        using Vitec.Connect.Contracts;

        public class C
        {
            void M(OrderUserInteractionRequest a, bool condition)
            {
                a.Url = {|VITEC004:"https:/x.se"|}; /* and */ a.Url = {|VITEC004:condition ? " https://x.se" : " https://y.se"|}; // three
            }
        }
        """,
        """
        using Vitec.Connect.Contracts;

        public class C
        {
            void M(OrderUserInteractionRequest a, bool condition)
            {
                a.Url = "https://x.se"; /* and */ a.Url = condition ? "https://x.se" : "https://y.se"; // three
            }
        }
        """);

    [Fact]
    public Task Wrong_methods() => FixAsync<WrongMethodCodeFix>(
        """
        using System.Net.Http;
        using System.Threading.Tasks;

        public class C
        {
            async Task M(HttpClient http, HttpContent content)
            {
                // Two on a line.
                await {|VITEC005:http.PostAsync("Service/Order/UserInteraction/M1", content)|}; await {|VITEC005:http.PatchAsync("Service/Order/UserInteraction/M1", /* the order */ content)|};
                http.Send(new HttpRequestMessage({|VITEC005:HttpMethod.Post|}, "Service/Order/UserInteraction/M1"));
            }
        }
        """,
        """
        using System.Net.Http;
        using System.Threading.Tasks;

        public class C
        {
            async Task M(HttpClient http, HttpContent content)
            {
                // Two on a line.
                await http.PutAsync("Service/Order/UserInteraction/M1", content); await http.PutAsync("Service/Order/UserInteraction/M1", /* the order */ content);
                http.Send(new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M1"));
            }
        }
        """);

    [Fact]
    public Task Unescaped_customer_ids() => FixAsync<UnescapedCustomerIdCodeFix>(
        """
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;

        public class C
        {
            public Task M(HttpClient http, HttpContent content, string a, string b) => Task.WhenAll(
                http.PutAsync($"Service/Order/UserInteraction/{{|VITEC006:a|}}{{|VITEC006:b|}}", content), // in one path
                http.PutAsync("Service/Order/UserInteraction/" + /* both */ {|VITEC006:a|} + {|VITEC006:b|}, content));
        }
        """,
        """
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;

        public class C
        {
            public Task M(HttpClient http, HttpContent content, string a, string b) => Task.WhenAll(
                http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(a)}{Uri.EscapeDataString(b)}", content), // in one path
                http.PutAsync("Service/Order/UserInteraction/" + /* both */ Uri.EscapeDataString(a) + Uri.EscapeDataString(b), content));
        }
        """);

    [Fact]
    public Task Own_classes() => FixAsync<OwnClassCodeFix>(
        """
        using System.Runtime.Serialization;

        public class C
        {
            /// <summary>Ours.</summary>
            [DataContract]
            public class {|VITEC008:OrderUserInteractionRequest|}
            {
                [DataMember] public string id { get; set; } // the id
                [DataMember(Name = "url" /* in small letters */)] public string Url { get; set; }
            }

            public class Inner
            {
                [DataContract(Name = "Order")] public class {|VITEC008:OrderUserInteractionRequest|} { }
            }
        }
        """,
        """
        using System.Runtime.Serialization;

        public class C
        {
            /// <summary>Ours.</summary>
            [DataContract(Name = "OrderUserInteractionRequest", Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
            public class OrderUserInteractionRequest
            {
                [DataMember(Name = "Id")] public string id { get; set; } // the id
                [DataMember(Name = "Url" /* in small letters */)] public string Url { get; set; }
            }

            public class Inner
            {
                [DataContract(Name = "OrderUserInteractionRequest", Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")] public class OrderUserInteractionRequest { }
            }
        }
        """);

    [Fact]
    public Task Json_bodies() => FixAsync<JsonBodyCodeFix>(
        """
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;

        public class C
        {
            async Task M(HttpClient http)
            {
                // Two in one object, two in one text.
                await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { uri = {|VITEC009:"https://x.se"|}, /* and */ comments = {|VITEC009:"a"|} });
                await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent({|VITEC009:"{\"Id\":\"1\",\"coment\":\"a\"}"|})); // text
            }
        }
        """,
        """
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;

        public class C
        {
            async Task M(HttpClient http)
            {
                // Two in one object, two in one text.
                await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { url = "https://x.se", /* and */ comment = "a" });
                await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent("{\"id\":\"1\",\"comment\":\"a\"}")); // text
            }
        }
        """);

    [Fact]
    public Task Xml_bodies() => FixAsync<XmlBodyCodeFix>(
        """
        using System.Net.Http;
        using System.Threading.Tasks;

        public class C
        {
            async Task M(HttpClient http, bool condition)
            {
                var xml = "<OrderUserInteractionRequest />"; // used twice, changed once
                await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent({|VITEC010:xml|})); await http.PutAsync("Service/Order/UserInteraction/M2", new StringContent({|VITEC010:xml|}));
                await http.PutAsync("Service/Order/UserInteraction/M3", new StringContent(/* order */ {|VITEC010:"<OrderUserInteractionRequest><Id>1</Id><Comment>a</Comment></OrderUserInteractionRequest>"|}));
            }
        }
        """,
        """
        using System.Net.Http;
        using System.Threading.Tasks;

        public class C
        {
            async Task M(HttpClient http, bool condition)
            {
                var xml = "<OrderUserInteractionRequest xmlns='NS' />"; // used twice, changed once
                await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(xml)); await http.PutAsync("Service/Order/UserInteraction/M2", new StringContent(xml));
                await http.PutAsync("Service/Order/UserInteraction/M3", new StringContent(/* order */ "<OrderUserInteractionRequest xmlns='NS'><Comment>a</Comment><Id>1</Id></OrderUserInteractionRequest>"));
            }
        }
        """.Replace("NS", "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order"));

    [Fact]
    public Task Plain_http() => FixAsync<PlainHttpCodeFix>(
        """
        using System.Net.Http;
        using System.Threading.Tasks;

        public class C
        {
            private const string Root = "http://x.se/"; // for two calls

            Task M(HttpClient http, HttpContent content) => Task.WhenAll(
                http.PutAsync({|VITEC011:Root + "Service/Order/UserInteraction/M1"|}, content), /* and */ http.PutAsync({|VITEC011:Root + "Service/Order/UserInteraction/M2"|}, content),
                http.PutAsync({|VITEC011:"http://y.se/Service/Order/UserInteraction/M3"|}, content));
        }
        """,
        """
        using System.Net.Http;
        using System.Threading.Tasks;

        public class C
        {
            private const string Root = "https://x.se/"; // for two calls

            Task M(HttpClient http, HttpContent content) => Task.WhenAll(
                http.PutAsync(Root + "Service/Order/UserInteraction/M1", content), /* and */ http.PutAsync(Root + "Service/Order/UserInteraction/M2", content),
                http.PutAsync("https://y.se/Service/Order/UserInteraction/M3", content));
        }
        """);

    [Fact]
    public Task Unread_answers() => FixAsync<UnreadAnswerCodeFix>(
        """
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Vitec.Connect.Contracts;
        using Vitec.Connect.Contracts.Client;

        public class C
        {
            async Task M(HttpClient http, HttpContent content, IVitecConnectClient client, OrderUserInteractionRequest request)
            {
                // Two on a line, and one in another's argument.
                await {|VITEC013:http.PutAsync("Service/Order/UserInteraction/M1", content)|}; await {|VITEC013:client.RequestUserInteractionAsync("M1", request)|} /* now */; // end
                await {|VITEC013:http.PutAsync("Service/Order/UserInteraction/M1", (await {|VITEC013:http.PutAsync("Service/Order/UserInteraction/M2", content)|}).Content)|};
            }
        }
        """,
        """
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Vitec.Connect.Contracts;
        using Vitec.Connect.Contracts.Client;

        public class C
        {
            async Task M(HttpClient http, HttpContent content, IVitecConnectClient client, OrderUserInteractionRequest request)
            {
                // Two on a line, and one in another's argument.
                (await http.PutAsync("Service/Order/UserInteraction/M1", content)).EnsureSuccessStatusCode(); if (!await client.RequestUserInteractionAsync("M1", request) /* now */)
                {
                    throw new InvalidOperationException("The interaction was not accepted.");
                } // end
                (await http.PutAsync("Service/Order/UserInteraction/M1", (await http.PutAsync("Service/Order/UserInteraction/M2", content)).EnsureSuccessStatusCode().Content)).EnsureSuccessStatusCode();
            }
        }
        """);

    [Fact]
    public Task Newtonsoft_defaults() => FixAsync<NewtonsoftDefaultsCodeFix>(
        """
        using Newtonsoft.Json;
        using Newtonsoft.Json.Serialization;
        using Vitec.Connect.Contracts;

        public class C
        {
            string M(OrderUserInteractionRequest request) => {|VITEC014:JsonConvert.SerializeObject(request)|} + /* and */ {|VITEC014:JsonConvert.SerializeObject(request, Formatting.Indented /* for people */)|}; // two
        }
        """,
        """
        using Newtonsoft.Json;
        using Newtonsoft.Json.Serialization;
        using Vitec.Connect.Contracts;

        public class C
        {
            string M(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request, new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() }) + /* and */ JsonConvert.SerializeObject(request, Formatting.Indented /* for people */, new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() }); // two
        }
        """);

    [GeneratedRegex(@"\bclass C\b")]
    private static partial Regex ClassName();

    /// <summary>The code in two documents of a project and in one of another.</summary>
    private static Task FixAsync<TFix>(string bad, string good)
        where TFix : CodeFixProvider, new()
    {
        var test = new Verify.FixTest<TFix>(typeof(TFix).Name);
        foreach (var (state, code) in new[] { (test.TestState, bad), (test.FixedState, good) })
        {
            state.Sources.Add(("/0/A.cs", ClassName().Replace(code, "class A")));
            state.Sources.Add(("/0/B.cs", ClassName().Replace(code, "class B")));
            state.AdditionalProjects["Other"].Sources.Add(("/1/C.cs", code));
            state.AdditionalProjects["Other"].AdditionalReferences.AddRange(Verify.Framework.Add(Verify.Contracts).AddRange(Libraries.Of("Newtonsoft.Json")).Add(Libraries.Client));
        }

        test.TestState.AdditionalReferences.AddRange(Libraries.Of("Newtonsoft.Json").Add(Libraries.Client));
        var answers = typeof(TFix) == typeof(UnreadAnswerCodeFix) ? ReportDiagnostic.Default : ReportDiagnostic.Suppress;
        test.DisabledDiagnostics.Remove(Verify.UnreadAnswer);
        test.SolutionTransforms.Add((solution, _) => solution.ProjectIds.Aggregate(solution, (all, project) => all.WithProjectCompilationOptions(
            project, all.GetProject(project)!.CompilationOptions!.WithSpecificDiagnosticOptions([new(Verify.UnreadAnswer, answers)]))));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
