using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Vitec.Connect.Contracts.PactFfi.Core;

/// <summary>Finds and loads the native library of the Pact core, once a process.</summary>
internal static partial class PactCoreLibrary
{
    /// <summary>The name that P/Invokes use.</summary>
    public const string Name = "pact_ffi";

    // Set for the whole process before the core runs: it would report each verification to a service on the internet.
    private const string DoNotTrack = "PACT_DO_NOT_TRACK";

    /// <summary>Makes the P/Invokes of this assembly load the library from where builds and packages put it.</summary>
    public static void Register() => NativeLibrary.SetDllImportResolver(typeof(PactCoreLibrary).Assembly, Resolve);

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath)
    {
        if (name != Name)
        {
            return 0; // the C library: the runtime's own search
        }

        var handle = Load(assembly, searchPath);
        if (OperatingSystem.IsWindows())
        {
            Environment.SetEnvironmentVariable(DoNotTrack, "true");
        }
        else
        {
            // On Unix, Environment.SetEnvironmentVariable changes a copy that native code does not see.
            _ = SetEnvironmentVariable(DoNotTrack, "true", overwrite: 1);
        }

        return handle;
    }

    private static nint Load(Assembly assembly, DllImportSearchPath? searchPath)
    {
        var searched = new List<string>();
        var file = FileName();
        foreach (var directory in Directories(assembly))
        {
            foreach (var rid in RuntimeIdentifiers())
            {
                var path = Path.Combine(directory, "runtimes", rid, "native", file);
                if (TryLoad(path, out var handle))
                {
                    return handle;
                }

                searched.Add(path);
            }

            var beside = Path.Combine(directory, file);
            if (TryLoad(beside, out var besideHandle))
            {
                return besideHandle;
            }

            searched.Add(beside);
        }

        // From a NuGet package: the runtime knows where that is.
        if (NativeLibrary.TryLoad(Name, assembly, searchPath, out var ofPackage))
        {
            return ofPackage;
        }

        throw new DllNotFoundException(
            $"The Pact core ({file}) was not found, or can't be loaded, on {RuntimeInformation.RuntimeIdentifier}. Searched:\n  "
            + string.Join("\n  ", searched)
            + "\nBuild the project on this machine, so that its build puts the library there. The Pact core exists for Linux (x64 and arm64, "
            + "glibc and musl), macOS (x64 and arm64) and Windows (x64).");
    }

    private static bool TryLoad(string path, out nint handle)
    {
        handle = 0;
        return File.Exists(path) && NativeLibrary.TryLoad(path, out handle);
    }

    private static IEnumerable<string> Directories(Assembly assembly)
    {
        var application = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
        yield return application;
#pragma warning disable IL3000 // empty in a single-file application, where the base directory is the right one
        var ofAssembly = Path.GetDirectoryName(assembly.Location);
#pragma warning restore IL3000
        if (!string.IsNullOrEmpty(ofAssembly) && ofAssembly != application)
        {
            yield return ofAssembly;
        }
    }

    private static string FileName() =>
        OperatingSystem.IsWindows() ? "pact_ffi.dll" : OperatingSystem.IsMacOS() ? "libpact_ffi.dylib" : "libpact_ffi.so";

    private static string[] RuntimeIdentifiers()
    {
        var architecture = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        if (OperatingSystem.IsWindows())
        {
            return [$"win-{architecture}"];
        }

        if (OperatingSystem.IsMacOS())
        {
            return [$"osx-{architecture}"];
        }

        // A library for the other C library does not load, so that the order is a matter of speed only.
        var rid = RuntimeInformation.RuntimeIdentifier;
        return rid.Contains("musl", StringComparison.Ordinal) || rid.StartsWith("alpine", StringComparison.Ordinal)
            ? [$"linux-musl-{architecture}", $"linux-{architecture}"]
            : [$"linux-{architecture}", $"linux-musl-{architecture}"];
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironmentVariable(string name, string value, int overwrite);
}
