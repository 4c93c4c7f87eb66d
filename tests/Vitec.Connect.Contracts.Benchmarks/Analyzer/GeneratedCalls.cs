using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Vitec.Connect.Contracts.Benchmarks.Analyzer;

/// <summary>
/// Generated consumers: the forms in which the contract is called, in turns, each with its own texts. Two in five have a mistake:
/// every XML body spells its elements as JSON does, and of the messages' and the typed client's URLs every second is no full one.
/// </summary>
internal static class GeneratedCalls
{
    private const string Base = "https://connect.example.com/Service/Order/UserInteraction/";

    private const string Header = """
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text;
        using System.Threading.Tasks;
        using Vitec.Connect.Contracts;
        using Vitec.Connect.Contracts.Client;

        namespace Generated;


        """;

    private static readonly Func<int, string>[] Forms =
    [
        i => $$"""
            public async Task Json{{i}}(HttpClient http, string customerId)
            {
                var response = await http.PutAsJsonAsync($"{{Base}}{Uri.EscapeDataString(customerId)}", new OrderUserInteractionRequest { Id = "{{i}}", Url = "{{UrlOf(i)}}" });
                response.EnsureSuccessStatusCode();
            }
            """,
        i => $$"""
            public async Task Message{{i}}(HttpClient http, string customerId)
            {
                var url = "{{Base}}" + Uri.EscapeDataString(customerId);
                using var message = new HttpRequestMessage(HttpMethod.Put, url);
                message.Content = new StringContent("{\"id\":\"{{i}}\",\"url\":\"{{UrlOf(i)}}\"}", Encoding.UTF8, "application/json");
                using var response = await http.SendAsync(message);
                response.EnsureSuccessStatusCode();
            }
            """,
        i => $$"""
            public async Task Xml{{i}}(HttpClient http, string customerId, bool isApproval)
            {
                var comment = isApproval ? "Approve the ad" : "Choose the pictures";
                var body = "<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\"><comment>" + comment + "</comment><id>{{i}}</id><url>{{UrlOf(i)}}</url></OrderUserInteractionRequest>";
                var content = new StringContent(body, Encoding.UTF8, "application/xml");
                var response = await http.PutAsync("{{Base}}" + Uri.EscapeDataString(customerId), content);
                response.EnsureSuccessStatusCode();
            }
            """,
        i => $$"""
            public Task<bool> Client{{i}}(IVitecConnectClient client, string customerId)
            {
                var request = new OrderUserInteractionRequest();
                request.Id = $"order-{{i}}";
                request.Url = UrlFor{{i}}("/order/{{i}}");
                return client.RequestUserInteractionAsync(customerId, request);
            }

            private static string UrlFor{{i}}(string path) => "{{(i % 10 == 3 ? "www.supplier.se" : "https://supplier.se")}}" + path;
            """,
        i => $$"""
            public void Upload{{i}}(string customerId)
            {
                using var client = new WebClient();
                client.Credentials = new NetworkCredential(Environment.UserName, customerId);
                client.UploadString("{{Base}}" + Uri.EscapeDataString(customerId), "PUT", "{\"id\":\"{{i}}\",\"url\":\"{{UrlOf(i)}}\"}");
            }
            """,
    ];

    /// <summary>A class a file, with ten calls each, as a consumer has them.</summary>
    public static IEnumerable<(string Path, string Text)> ManyFiles(int calls) =>
        Enumerable.Range(0, calls / 10).Select(file => ($"Orders{file}.cs", Class($"Orders{file}", Enumerable.Range(file * 10, 10).Select(Call))));

    /// <summary>All calls in the methods of one class.</summary>
    public static IEnumerable<(string Path, string Text)> OneFile(int calls) => [("Orders.cs", Class("Orders", Enumerable.Range(0, calls).Select(Call)))];

    /// <summary>All calls in one method.</summary>
    public static IEnumerable<(string Path, string Text)> OneMethod(int calls)
    {
        var statements = Enumerable.Range(0, calls).Select(i =>
            $"        var request{i} = new OrderUserInteractionRequest {{ Id = \"{i}\", Url = \"{UrlOf(i)}\" }};\n        (await http.PutAsJsonAsync(\"{Base}\" + Uri.EscapeDataString(customerId), request{i})).EnsureSuccessStatusCode();");
        return [("Orders.cs", Class("Orders", ["    public async Task All(HttpClient http, string customerId)\n    {\n" + string.Join('\n', statements) + "\n    }"]))];
    }

    /// <summary>One private function that sends what its callers give it.</summary>
    public static IEnumerable<(string Path, string Text)> OneFunction(int calls)
    {
        var callers = Enumerable.Range(0, calls).Select(i => $"    public Task Order{i}(string customerId) => Send(customerId, \"{UrlOf(i)}\");");
        const string Function = $$"""
                private readonly HttpClient _http = new HttpClient();

                private Task Send(string customerId, string url) =>
                    _http.PutAsJsonAsync($"{{Base}}{Uri.EscapeDataString(customerId)}", new OrderUserInteractionRequest { Id = "1", Url = url });
            """;
        return [("Orders.cs", Class("Orders", [Function, .. callers]))];
    }

    /// <summary>One content that every call sends.</summary>
    public static IEnumerable<(string Path, string Text)> OneContent(int calls)
    {
        var senders = Enumerable.Range(0, calls).Select(i => $"    public Task Order{i}(HttpClient http, string customerId) => http.PutAsync(\"{Base}\" + Uri.EscapeDataString(customerId), Content);");
        const string Content = """    private static readonly StringContent Content = new StringContent("{\"id\":\"1\",\"url\":\"https://supplier.se/order/1\"}", Encoding.UTF8, "application/json");""";
        return [("Orders.cs", Class("Orders", [Content, .. senders]))];
    }

    /// <summary>A file of so many lines, with some calls in it; the rest is code that has nothing to do with the contract.</summary>
    public static string Document(int lines, int calls)
    {
        var members = new List<string>(Enumerable.Range(0, calls).Select(Call));
        var count = members.Sum(member => member.Split('\n').Length + 1);
        for (var i = 0; count < lines - 20; i++)
        {
            members.Add($$"""
                    public int Sum{{i}}(string[] names, StringBuilder builder)
                    {
                        var sum = 0;
                        foreach (var name in names)
                        {
                            builder.Append(name.Trim()).AppendLine(", {{i}}");
                            sum += string.IsNullOrEmpty(name) ? Math.Max(1, name.Length) : int.Parse(name);
                        }

                        Changed = new Uri("https://example.com/" + sum.ToString());
                        return sum;
                    }
                """);
            count += 13;
        }

        return Class("Orders", ["    public Uri? Changed { get; set; }", .. members]);
    }

    private static string Call(int i) => Indented(Forms[i % Forms.Length](i));

    private static string Indented(string text) => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : "    " + line));

    private static string UrlOf(int i) => i % 10 == 1 ? $"/order/{i}" : $"https://supplier.se/order/{i}";

    private static string Class(string name, IEnumerable<string> members) =>
        new StringBuilder(Header).Append("public sealed class ").AppendLine(name).AppendLine("{").AppendJoin("\n\n", members).AppendLine().AppendLine("}").ToString();
}
