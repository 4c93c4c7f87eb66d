using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace Vitec.Connect.Contracts.Benchmarks.Check;

/// <summary>
/// A solution of projects with ten files and a thousand lines each, most of them async methods with LINQ, interpolation and
/// switch. A project references up to two others, and uses them; it calls the endpoint ten times, once without customerId.
/// </summary>
internal static class GeneratedSolution
{
    private const int Files = 10;
    private const int Methods = 5;

    /// <summary>Writes the solution; its path.</summary>
    public static string Write(string folder, int projects)
    {
        for (var i = 0; i < projects; i++)
        {
            int[] references = [.. new[] { i - 1, i / 2 }.Where(other => other >= 0 && other < i).Distinct()];
            var project = Directory.CreateDirectory(Path.Combine(folder, $"Part{i}")).FullName;
            File.WriteAllText(Path.Combine(project, $"Part{i}.csproj"), $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <Nullable>enable</Nullable>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <NuGetAudit>false</NuGetAudit>
                  </PropertyGroup>
                  <ItemGroup>
                    {string.Concat(references.Select(other => $"""<ProjectReference Include="../Part{other}/Part{other}.csproj" />"""))}
                  </ItemGroup>
                </Project>
                """);
            for (var file = 0; file < Files; file++)
            {
                File.WriteAllText(Path.Combine(project, $"Orders{file}.cs"), Source(i, file, references));
            }
        }

        var solution = Path.Combine(folder, "All.slnx");
        File.WriteAllText(solution, $"<Solution>{string.Concat(Enumerable.Range(0, projects).Select(i => $"""<Project Path="Part{i}/Part{i}.csproj" />"""))}</Solution>");
        return solution;
    }

    private static string Source(int project, int file, int[] references)
    {
        var source = new StringBuilder($$"""
            namespace Part{{project}};

            public sealed record Order{{file}}(string Id, string Customer, decimal Amount, IReadOnlyList<string> Lines);

            public sealed class Orders{{file}}(HttpClient http)
            {
                public async Task SendAsync(string customerId, HttpContent content)
                {
                    using var answer = await http.PutAsync({{(file == 0 ? "\"Service/Order/UserInteraction/\"" : "$\"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}\"")}}, content);
                    answer.EnsureSuccessStatusCode();
                }

            """);
        for (var i = 0; i < Methods; i++)
        {
            var other = references.Length > 0 ? $"new Part{references[i % references.Length]}.Orders{file}(http)" : "this";
            source.Append(CultureInfo.InvariantCulture, $$"""

                public async Task<string> Report{{i}}Async(IEnumerable<Order{{file}}> orders, CancellationToken cancellationToken)
                {
                    var totals = orders
                        .Where(order => order.Lines.Count > {{i}} && order.Amount > 0)
                        .GroupBy(order => order.Customer)
                        .Select(group => new { Customer = group.Key, Total = group.Sum(order => order.Amount), Count = group.Count() })
                        .OrderByDescending(total => total.Total)
                        .ToList();
                    await Task.Delay({{i}}, cancellationToken);
                    var others = {{other}};
                    return totals.Count switch
                    {
                        0 => $"nothing of {others.GetHashCode()}",
                        1 => $"{totals[0].Customer}: {totals[0].Total:N2}",
                        _ => string.Join(", ", totals.Select((total, index) => $"{index}: {total.Customer} {total.Total:N2} of {total.Count}")),
                    };
                }

            """);
        }

        return source.Append("}\n").ToString();
    }
}
