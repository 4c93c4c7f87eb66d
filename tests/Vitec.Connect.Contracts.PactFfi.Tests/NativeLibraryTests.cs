using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using PactNet;

namespace Vitec.Connect.Contracts.PactFfi.Tests;

/// <summary>How the Pact core is found, and what is done to it before it runs.</summary>
public sealed partial class NativeLibraryTests : PactTest
{
    [Fact]
    public async Task Where_the_core_is_missing_the_error_says_where_it_was_searched()
    {
        var folder = Pacts.CreateSubdirectory("program");
        foreach (var file in WriterProcess.Files)
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(folder.FullName, file));
        }

        var (exitCode, error) = await WriterProcess.RunAsync(Pacts.FullName, Consumer, "x", 1, folder.FullName);

        Assert.NotEqual(0, exitCode);
        Assert.Contains("System.DllNotFoundException: The Pact core", error, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(folder.FullName, "runtimes"), error, StringComparison.Ordinal);
        Assert.Contains("Build the project on this machine", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_core_is_found_beside_the_program_as_well()
    {
        var folder = Pacts.CreateSubdirectory("program");
        foreach (var file in WriterProcess.Files)
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(folder.FullName, file));
        }

        var native = Assert.Single(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "runtimes"), "*pact_ffi.*", SearchOption.AllDirectories));
        File.Copy(native, Path.Combine(folder.FullName, Path.GetFileName(native)));

        Assert.Equal((0, ""), await WriterProcess.RunAsync(Pacts.FullName, Consumer, "x", 1, folder.FullName));
    }

    [Fact]
    public void The_core_is_told_to_send_no_statistics()
    {
        Assert.NotNull(Pact.V4("c", "p").WithHttpInteractions());

        var told = OperatingSystem.IsWindows()
            ? Environment.GetEnvironmentVariable("PACT_DO_NOT_TRACK")
            : Marshal.PtrToStringUTF8(GetEnvironmentVariable("PACT_DO_NOT_TRACK"));
        Assert.Equal("true", told);
    }

    [LibraryImport("libc", EntryPoint = "getenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint GetEnvironmentVariable(string name);
}
