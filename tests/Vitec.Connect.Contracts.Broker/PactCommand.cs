using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Broker;

/// <summary>Runs the official Pact command (npm, @pact-foundation/pact-cli), which the build installs in eng/pact.</summary>
public static class PactCommand
{
    /// <param name="arguments">The arguments, such as <c>broker publish …</c>.</param>
    /// <param name="environment">What is set in its environment besides; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The exit code, and all output.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, CancellationToken cancellationToken = default)
    {
        var root = typeof(PactCommand).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;
        var command = Path.Combine(root, "eng", "pact", "node_modules", "@pact-foundation", "pact-cli", "bin", "pact.js");
        var start = new ProcessStartInfo("node", [command, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PACT_DO_NOT_TRACK"] = "true";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken)).ConfigureAwait(false);
        await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        return (process.ExitCode, string.Concat(output));
    }
}
