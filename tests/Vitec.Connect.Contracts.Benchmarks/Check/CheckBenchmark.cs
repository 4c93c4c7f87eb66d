using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Benchmarks.Check;

/// <summary>What <c>vitec-connect check</c> takes of a solution, beside its build.</summary>
internal sealed class CheckBenchmark(TextWriter output, int rounds)
{
    private static string Tool => Path.Combine(
        BuildData.Of("RepositoryRoot"), "src", "Vitec.Connect.Contracts.Tool", "bin", BuildData.Of("Configuration"), "net10.0", "vitec-connect.dll");

    /// <summary><c>check [--projects n…] [--rounds n]</c>.</summary>
    public static Command Command()
    {
        var projects = new Option<int[]>("--projects") { Description = "How many projects the solutions have.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [10, 100] };
        var rounds = new Option<int>("--rounds") { Description = "How often each is measured, in turns.", DefaultValueFactory = _ => 1 };
        var command = new Command("check", "What a check of generated solutions takes, beside their build.") { projects, rounds, MeasuredProcess.Command() };
        command.SetAction(async (result, _) =>
            await new CheckBenchmark(result.InvocationConfiguration.Output, result.GetValue(rounds)).RunAsync(result.GetValue(projects)!));
        return command;
    }

    private async Task RunAsync(int[] sizes)
    {
        output.WriteLine($"{Machine.Description}, load {(File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown")}");
        output.WriteLine();
        var table = new Table(["", .. sizes.SelectMany(size => new[] { $"{size} projects: processor time, s", "by the clock, s", "largest process, MB" })]);
        var rows = new Dictionary<string, List<string>> { ["`vitec-connect check`"] = [], ["`dotnet build --no-restore`"] = [], ["`dotnet restore`, with nothing to do"] = [] };
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("check-benchmark-").FullName;
            try
            {
                var solution = GeneratedSolution.Write(folder, size);
                await MeasureAsync(folder, "dotnet", "restore", solution);
                var costs = rows.Keys.ToDictionary(name => name, _ => new List<ProcessCosts>());
                for (var i = 0; i < rounds; i++)
                {
                    // A check finds the one mistake of each project, or it was not measured.
                    var check = await MeasureAsync(folder, "dotnet", Tool, "check", solution);
                    if (check.ExitCode != 1 || !check.Output.Contains($"{size} warnings", StringComparison.Ordinal))
                    {
                        throw new InvalidOperationException(check.Output);
                    }

                    costs["`vitec-connect check`"].Add(check);
                    costs["`dotnet build --no-restore`"].Add(Succeeded(await MeasureAsync(folder, "dotnet", "build", solution, "--no-restore", "--no-incremental", "-p:UseSharedCompilation=false", "-nodeReuse:false")));
                    costs["`dotnet restore`, with nothing to do"].Add(Succeeded(await MeasureAsync(folder, "dotnet", "restore", solution, "-nodeReuse:false")));
                }

                foreach (var (name, cells) in rows)
                {
                    cells.AddRange(
                        Figure(costs[name].Select(cost => cost.ProcessorSeconds).Median()), Figure(costs[name].Select(cost => cost.Seconds).Median()), Figure(costs[name].Max(cost => cost.LargestMegabytes)));
                }
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        foreach (var (name, cells) in rows)
        {
            table.Add([name, .. cells]);
        }

        table.Print(output);
    }

    private static ProcessCosts Succeeded(ProcessCosts costs) => costs.ExitCode == 0 ? costs : throw new InvalidOperationException(costs.Output);

    /// <summary>In a process of its own, whose children are those of this command alone.</summary>
    private static async Task<ProcessCosts> MeasureAsync(string folder, params string[] command)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["check", MeasuredProcess.Name, "--", .. command]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        using var process = Process.Start(start)!;
        var result = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return JsonSerializer.Deserialize<ProcessCosts>(result)!;
    }

    private static string Figure(double value) => value.ToString("N1", CultureInfo.InvariantCulture);
}
