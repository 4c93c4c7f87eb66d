namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>What users write: code with each rule's mistake and its silent neighbour; the marks say what is to be reported.</summary>
internal static class Sources
{
    /// <summary>The reference to the models package, as a project file has it.</summary>
    public const string ContractsReference = $"""<PackageReference Include="Vitec.Connect.Contracts" Version="{PackedSolution.Version}" />""";

    /// <summary>For every compiler and framework: C# 7.3.</summary>
    public const string Orders = """
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Vitec.Connect.Contracts;

        public class Orders
        {
            private readonly HttpClient _http = new HttpClient();

            public async Task Send(string customerId, HttpContent content)
            {
                (await _http.PutAsync("Service/Order/UserInteraction/", content)).EnsureSuccessStatusCode(); // VITEC001
                (await _http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), content)).EnsureSuccessStatusCode();
            }

            public object[] Requests()
            {
                return new object[]
                {
                    new OrderUserInteractionRequest { Url = "/order/4711" }, // VITEC002
                    new OrderUserInteractionRequest { Url = "www.supplier.se/order/4711" }, // VITEC003
                    new OrderUserInteractionRequest { Url = "https://supplier.se/order/4711" },
                };
            }
        }
        """;

    /// <summary>As <see cref="Orders"/>, of a project that others use.</summary>
    public const string Library = """
        using Vitec.Connect.Contracts;

        public static class Library
        {
            public static OrderUserInteractionRequest Request()
            {
                return new OrderUserInteractionRequest { Url = "order.aspx?id=4711" }; // VITEC002
            }
        }
        """;
}
