using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>What the test kit's packages are to a consumer team: its test framework, its platform, and no npm.</summary>
public sealed class KitPackageTests(PackedSolution packed)
{
    private static readonly string DotnetFolder = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    [Fact]
    public async Task The_same_consumer_test_runs_in_xunit_v2_NUnit_and_MSTest_without_npm()
    {
        var shell = packed.Shell.With(("PATH", DotnetFolder));
        Assert.DoesNotContain(Directory.GetFiles(DotnetFolder).Select(Path.GetFileNameWithoutExtension), name => name is "npm" or "node");

        // VITEC012: the credentials are made up.
        var workspace = packed.NewWorkspace()
            .WithTestProject("<NoWarn>VITEC012</NoWarn>")
            .With("App/InXunit.cs", Test("InXunit", "Xunit", "", "[Fact]", "Assert.True"))
            .With("App/InNUnit.cs", Test("InNUnit", "NUnit.Framework", "", "[Test]", "Assert.That"))
            .With("App/InMSTest.cs", Test("InMSTest", "Microsoft.VisualStudio.TestTools.UnitTesting", "[TestClass]", "[TestMethod]", "Assert.IsTrue"));

        Assert.Contains("Passed:     3", await workspace.TestAsync(shell), StringComparison.Ordinal);
        var pact = await File.ReadAllTextAsync(Path.Combine(workspace.Folder, "out", "pacts", "photo-portal-Vitec Connect.json"), TestContext.Current.CancellationToken);
        Assert.All(["InXunit", "InNUnit", "InMSTest"], name => Assert.Contains($"\"description\": \"a request {name}\"", pact, StringComparison.Ordinal));
    }

    /// <summary>Each file is a library of its platform, by the headers of ELF, Mach-O and PE, and those for musl need no glibc.</summary>
    [Theory]
    [InlineData("linux-x64/native/libpact_ffi.so", 18, 62, true)]
    [InlineData("linux-arm64/native/libpact_ffi.so", 18, 183, true)]
    [InlineData("linux-musl-x64/native/libpact_ffi.so", 18, 62, false)]
    [InlineData("linux-musl-arm64/native/libpact_ffi.so", 18, 183, false)]
    [InlineData("osx-x64/native/libpact_ffi.dylib", 4, 0x01000007, false)]
    [InlineData("osx-arm64/native/libpact_ffi.dylib", 4, 0x0100000C, false)]
    [InlineData("win-x64/native/pact_ffi.dll", -1, 0x8664, false)]
    public void Each_platform_has_a_core_of_its_own(string file, int offset, int machine, bool needsGlibc)
    {
        foreach (var entry in new[] { ("Vitec.Connect.Contracts.PactFfi", "runtimes/"), ("Vitec.Connect.Contracts.Tool", "tools/net10.0/any/runtimes/") })
        {
            using var package = ZipFile.OpenRead(packed.Package(entry.Item1));
            using var content = package.GetEntry(entry.Item2 + file)!.Open();
            using var memory = new MemoryStream();
            content.CopyTo(memory);
            var bytes = memory.ToArray();

            // Of PE, the machine comes after the signature, to which offset 60 leads.
            var at = offset < 0 ? BitConverter.ToInt32(bytes, 60) + 4 : offset;
            Assert.Equal(machine, offset == 4 ? BitConverter.ToInt32(bytes, at) : BitConverter.ToUInt16(bytes, at));
            Assert.Equal(needsGlibc, bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes("\0libc.so.6\0")) >= 0);
        }
    }

    /// <summary>
    /// The core for musl is loaded by musl, serves an interaction and sees that it was asked for. .NET itself can't be run so:
    /// its runtime for musl needs a C++ library for musl, which Debian has not.
    /// </summary>
    [Fact]
    public async Task The_core_for_musl_works_on_musl()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64, "The compiler for musl is that of Debian for x64.");
        var folder = packed.NewWorkspace().Folder;
        await using (var package = await ZipFile.OpenReadAsync(packed.Package("Vitec.Connect.Contracts.PactFfi"), TestContext.Current.CancellationToken))
        {
            await package.GetEntry("runtimes/linux-musl-x64/native/libpact_ffi.so")!.ExtractToFileAsync(Path.Combine(folder, "libpact_ffi.so"), TestContext.Current.CancellationToken);
        }

        var build = await packed.Shell.RunAsync("sh", Repository.PathOf("tests/Vitec.Connect.Contracts.Package.Tests"), "Musl/build.sh", folder);
        Assert.True(build.ExitCode == 0, $"Is musl-gcc there? (eng/musl/install.sh installs it, as root on Debian.) {build.Output}");
        var run = await packed.Shell.With(("LD_LIBRARY_PATH", folder)).BashAsync(folder, "readelf -l core | grep interpreter; ./core \"$PWD/libpact_ffi.so\"");

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("/lib/ld-musl-x86_64.so.1", run.Output, StringComparison.Ordinal);
        Assert.Contains(", HTTP/1.1 204, matched", run.Output, StringComparison.Ordinal);
    }

    private static string Test(string name, string framework, string classAttribute, string attribute, string assert) => $$"""
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using PactNet;
        using {{framework}};
        using Vitec.Connect.Contracts.Testing;

        {{classAttribute}}
        public class {{name}}
        {
            {{attribute}}
            public async Task A_request_is_accepted() =>
                await new ConsumerPact("photo-portal", new PactConfig { PactDir = "pacts" })
                    .Expect(UserInteraction.Accepted with { Description = "a request {{name}}" })
                    .VerifyAsync(async address =>
                    {
                        using var http = new HttpClient { BaseAddress = address };
                        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "cGFydG5lcjpoZW1saWd0");
                        using var response = await http.PutAsJsonAsync(
                            "Service/Order/UserInteraction/M12345", new { id = "4711", url = "https://photos.example/4711", comment = "Välj bilder" });
                        {{assert}}(await response.Content.ReadFromJsonAsync<bool>());
                    });
        }
        """;
}
