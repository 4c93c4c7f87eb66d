using System.Diagnostics;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Tests;

/// <summary>Makes files that are to be run, on anything but Windows.</summary>
internal static class ExecutableFile
{
    /// <summary>
    /// Lets a shell write the file. One that this process wrote itself could be "text file busy" for a while: each process
    /// that other tests start at the same moment holds open, until its own program runs, what is open here.
    /// </summary>
    public static async Task WriteAsync(string path, string text)
    {
        var start = new ProcessStartInfo("sh", ["-c", "cat >\"$1\" && chmod u+x \"$1\"", "sh", path]) { RedirectStandardInput = true };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(text);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }
}
