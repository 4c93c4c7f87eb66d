using System.IO;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>The code fixes come with the package as well: <c>dotnet format analyzers</c> applies them.</summary>
public sealed class CodeFixDeliveryTests(PackedSolution packed)
{
    [Fact]
    public async Task Dotnet_format_gives_every_URL_its_protocol()
    {
        const string Source = """
            using Vitec.Connect.Contracts;

            public class Orders
            {
                public object[] Requests() =>
                [
                    new OrderUserInteractionRequest { Url = "www.supplier.se/order/4711" },
                    new OrderUserInteractionRequest { Url = /* ours */ "//supplier.se" },
                    new OrderUserInteractionRequest { Url = "/order/4711" },
                ];
            }

            """;
        var workspace = packed.NewWorkspace().WithProject("App", "net10.0", items: Sources.ContractsReference).With("App/Orders.cs", Source);

        var format = await packed.Shell.DotnetAsync(
            workspace.Folder, "format", "analyzers", Path.Combine("App", "App.csproj"), "--diagnostics", "VITEC003", "--severity", "warn");

        Assert.True(format.ExitCode == 0, format.Output);
        Assert.Equal(
            Source.Replace("\"www.", "\"https://www.").Replace("\"//supplier", "\"https://supplier"),
            await File.ReadAllTextAsync(Path.Combine(workspace.Folder, "App", "Orders.cs"), TestContext.Current.CancellationToken));
    }
}
