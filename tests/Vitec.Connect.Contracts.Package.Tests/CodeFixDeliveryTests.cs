using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>The code fixes come with the package as well: <c>dotnet format analyzers</c> applies all of them.</summary>
public sealed class CodeFixDeliveryTests(PackedSolution packed)
{
    private const string References = $"""
        <PackageReference Include="Vitec.Connect.Contracts.Client" Version="{PackedSolution.Version}" />
        <PackageReference Include="Newtonsoft.Json" Version="13.0.4" />
        """;

    /// <summary>A file for each fix, and one in which two meet: what it is, and what is to become of it.</summary>
    private static readonly Dictionary<string, (string Bad, string Good)> Files = new()
    {
        ["MissingCustomerId.cs"] = (
            """
            public class MissingCustomerId
            {
                public Task<HttpResponseMessage> Send(HttpClient http, HttpContent content) =>
                    http.PutAsync("Service/Order/UserInteraction/" /* whose? */, content);

                public Task<HttpResponseMessage> Known(HttpClient http, HttpContent content, string customerId) =>
                    http.PutAsync("Service/Order/UserInteraction", content); // this one's
            }
            """,
            """
            public class MissingCustomerId
            {
                public Task<HttpResponseMessage> Send(HttpClient http, HttpContent content, string customerId) =>
                    http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}" /* whose? */, content);

                public Task<HttpResponseMessage> Known(HttpClient http, HttpContent content, string customerId) =>
                    http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}", content); // this one's
            }
            """),
        ["RelativeUrl.cs"] = (
            """
            public class RelativeUrl(Uri baseUri)
            {
                public object Request(int id) => new OrderUserInteractionRequest { Url = "/order/" + id }; // ours
            }
            """,
            """
            public class RelativeUrl(Uri baseUri)
            {
                public object Request(int id) => new OrderUserInteractionRequest { Url = new Uri(baseUri, "/order/" + id).AbsoluteUri }; // ours
            }
            """),
        ["Urls.cs"] = (
            """"
            public class Urls
            {
                public object[] Requests() =>
                [
                    new OrderUserInteractionRequest { Url = "www.supplier.se/order/4711" }, new OrderUserInteractionRequest { Url = "https:/supplier.se" },
                    new OrderUserInteractionRequest { Url = /* ours */ "//supplier.se" },
                ];

                public Task<HttpResponseMessage> Raw(HttpClient http) => http.PutAsync("Service/Order/UserInteraction/M1", new StringContent("""
                    {
                        "url": "supplier.se/order/4711"
                    }
                    """));
            }
            """",
            """"
            public class Urls
            {
                public object[] Requests() =>
                [
                    new OrderUserInteractionRequest { Url = "https://www.supplier.se/order/4711" }, new OrderUserInteractionRequest { Url = "https://supplier.se" },
                    new OrderUserInteractionRequest { Url = /* ours */ "https://supplier.se" },
                ];

                public Task<HttpResponseMessage> Raw(HttpClient http) => http.PutAsync("Service/Order/UserInteraction/M1", new StringContent("""
                    {
                        "url": "https://supplier.se/order/4711"
                    }
                    """));
            }
            """"),
        ["MethodAndCustomerId.cs"] = (
            """
            public class MethodAndCustomerId
            {
                public Task<HttpResponseMessage> Send(HttpClient http, HttpContent content, string customerId) =>
                    http.PostAsync("http://connect.example.se/Service/Order/UserInteraction/" + customerId, content); // three in one
            }
            """,
            """
            public class MethodAndCustomerId
            {
                public Task<HttpResponseMessage> Send(HttpClient http, HttpContent content, string customerId) =>
                    http.PutAsync("https://connect.example.se/Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), content); // three in one
            }
            """),
        ["OwnClass.cs"] = (
            """
            [DataContract]
            public class OrderUserInteractionRequest
            {
                [DataMember(Name = "id")] // small
                public string? Id { get; set; }
            }
            """,
            """
            [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
            public class OrderUserInteractionRequest
            {
                [DataMember(Name = "Id")] // small
                public string? Id { get; set; }
            }
            """),
        ["Bodies.cs"] = (
            """
            public class Bodies
            {
                public Task<HttpResponseMessage> Json(HttpClient http) =>
                    http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { id = "4711", uri = "https://supplier.se" /* the page */ });

                public Task<HttpResponseMessage> Xml(HttpClient http) => http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(
                    "<OrderUserInteractionRequest>" +
                    "<Url>https://supplier.se</Url>" + // the page
                    "<Id>4711</Id>" +
                    "</OrderUserInteractionRequest>"));
            }
            """,
            """
            public class Bodies
            {
                public Task<HttpResponseMessage> Json(HttpClient http) =>
                    http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { id = "4711", url = "https://supplier.se" /* the page */ });

                public Task<HttpResponseMessage> Xml(HttpClient http) => http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(
                    "<OrderUserInteractionRequest xmlns='http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order'>" +
                    "<Id>4711</Id>" + // the page
                    "<Url>https://supplier.se</Url>" +
                    "</OrderUserInteractionRequest>"));
            }
            """),
        ["Answers.cs"] = (
            """
            public class Answers
            {
                public async Task Send(HttpClient http, HttpContent content, IVitecConnectClient client)
                {
                    await http.PutAsync("Service/Order/UserInteraction/M1", content); // a response
                    await client.RequestUserInteractionAsync("M1", new OrderUserInteractionRequest()); // a boolean
                }
            }
            """,
            """
            public class Answers
            {
                public async Task Send(HttpClient http, HttpContent content, IVitecConnectClient client)
                {
                    (await http.PutAsync("Service/Order/UserInteraction/M1", content)).EnsureSuccessStatusCode(); // a response
                    if (!await client.RequestUserInteractionAsync("M1", new OrderUserInteractionRequest()))
                    {
                        throw new InvalidOperationException("The interaction was not accepted.");
                    } // a boolean
                }
            }
            """),
        ["Newtonsoft.cs"] = (
            """
            public class Newtonsoft
            {
                public string Json(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request /* ours */);
            }
            """,
            """
            public class Newtonsoft
            {
                public string Json(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request /* ours */, new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() });
            }
            """),
    };

    [Fact]
    public async Task Dotnet_format_makes_every_fix_and_the_project_compiles()
    {
        var workspace = packed.NewWorkspace().WithProject("App", "net10.0", "<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>", References);
        foreach (var (name, (bad, _)) in Files)
        {
            workspace.With("App/" + name, WithUsings(name, bad));
        }

        var reported = (await workspace.BuildAsync("App")).Succeeded();
        var format = await packed.Shell.DotnetAsync(
            workspace.Folder, ["format", "analyzers", Path.Combine("App", "App.csproj"), "--no-restore", "--severity", "info", "--diagnostics", .. Fixed]);
        var built = (await workspace.BuildAsync("App", "--no-restore")).Succeeded();

        Assert.Equal(Fixed, reported.OfRules.Select(diagnostic => diagnostic.Rule).Distinct().Order(StringComparer.Ordinal));
        Assert.True(format.ExitCode == 0, format.Output);
        foreach (var (name, (_, good)) in Files)
        {
            Assert.Equal(WithUsings(name, good), await File.ReadAllTextAsync(Path.Combine(workspace.Folder, "App", name), TestContext.Current.CancellationToken));
        }

        built.Reports([]);
    }

    /// <summary>The rules that have a fix.</summary>
    private static string[] Fixed => ["VITEC001", "VITEC002", "VITEC003", "VITEC004", "VITEC005", "VITEC006", "VITEC008", "VITEC009", "VITEC010", "VITEC011", "VITEC013", "VITEC014"];

    /// <summary>The whole file; the one with statements that are added has the line ends of Windows, which they take over.</summary>
    private static string WithUsings(string name, string code)
    {
        var file = $"""
            using System.Net.Http.Json;
            using System.Runtime.Serialization;
            using Newtonsoft.Json;
            using Newtonsoft.Json.Serialization;
            using Vitec.Connect.Contracts;
            using Vitec.Connect.Contracts.Client;

            namespace App.{Path.GetFileNameWithoutExtension(name)}s;

            {code}

            """;
        return name == "Answers.cs" ? file.Replace("\n", "\r\n") : file;
    }
}
