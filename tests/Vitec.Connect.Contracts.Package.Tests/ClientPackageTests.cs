using System.IO;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>The typed client as its users have it: from the package.</summary>
public sealed class ClientPackageTests(PackedSolution packed)
{
    private const string References = $"""
        <PackageReference Include="Vitec.Connect.Contracts.Client" Version="{PackedSolution.Version}" />
        <PackageReference Include="Vitec.Connect.Contracts.Stub" Version="{PackedSolution.Version}" />
        """;

    [Fact]
    public async Task A_program_calls_the_stub_provider_with_the_client_both_from_packages()
    {
        var workspace = packed.NewWorkspace()
            .WithProject("App", "net10.0", "<OutputType>Exe</OutputType><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", References)
            .With("App/Program.cs", """
                using System;
                using System.Collections.Generic;
                using Microsoft.Extensions.DependencyInjection;
                using Vitec.Connect.Contracts;
                using Vitec.Connect.Contracts.Client;
                using Vitec.Connect.Contracts.Stub;

                await using var stub = await VitecConnectStub.StartAsync(new VitecConnectStubOptions
                {
                    Credentials = new Dictionary<string, string> { ["partner"] = "hemligt" },
                });
                await using var services = new ServiceCollection()
                    .AddVitecConnect(options =>
                    {
                        options.BaseAddress = stub.BaseAddress;
                        options.UserName = "partner";
                        options.Password = "hemligt";
                    })
                    .Services.BuildServiceProvider();

                var client = services.GetRequiredService<IVitecConnectClient>();
                var accepted = await client.RequestUserInteractionAsync(
                    "M12345", new OrderUserInteractionRequest { Id = "4711", Url = "https://supplier.se/order/4711", Comment = "Välj bilder" });

                Console.WriteLine($"{accepted}, {stub.Requests.Count} request for {stub.Requests[0].CustomerId}");
                """);
        var build = (await workspace.BuildAsync("App", "--output", Path.Combine(workspace.Folder, "out"))).Succeeded();

        var run = await packed.Shell.DotnetAsync(workspace.Folder, Path.Combine(workspace.Folder, "out", "App.dll"));

        build.Reports([]);
        Assert.Equal((0, "True, 1 request for M12345"), (run.ExitCode, run.Output.Trim()));
    }

    [Fact]
    public async Task A_project_for_NET_Framework_in_C_sharp_7_3_uses_the_client_and_its_calls_are_checked()
    {
        var workspace = packed.NewWorkspace()
            .WithProject("App", "net472", "<LangVersion>7.3</LangVersion>", $"""
                <PackageReference Include="Vitec.Connect.Contracts.Client" Version="{PackedSolution.Version}" />
                <Reference Include="System.Net.Http" />
                """)
            .With("App/Orders.cs", """
                using System.Threading.Tasks;
                using Vitec.Connect.Contracts;
                using Vitec.Connect.Contracts.Client;

                public class Orders
                {
                    private readonly IVitecConnectClient _client;

                    public Orders(IVitecConnectClient client)
                    {
                        _client = client;
                    }

                    public async Task<bool> Ask(string customerId)
                    {
                        return await _client.RequestUserInteractionAsync(customerId, new OrderUserInteractionRequest { Url = "https://supplier.se" })
                            && await _client.RequestUserInteractionAsync("", new OrderUserInteractionRequest()); // VITEC001
                    }
                }
                """);

        (await workspace.BuildAsync("App")).Succeeded().Reports(workspace.Marked("App"));
    }
}
