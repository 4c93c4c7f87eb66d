using System;
using System.IO;

namespace Vitec.Connect.Contracts.PactFfi.Core;

/// <summary>Makes folders for what is written on the way.</summary>
internal static class TemporaryFolder
{
    /// <summary>Makes a folder that only this user may enter.</summary>
    /// <param name="prefix">How its name begins.</param>
    /// <exception cref="IOException">There can be none. The message says where, and what to do; the system's own may not even name the place.</exception>
    public static DirectoryInfo Create(string prefix)
    {
        try
        {
            return Directory.CreateTempSubdirectory(prefix);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"No temporary folder can be made in {Path.GetTempPath()}: {e.Message} Set the environment variable {(OperatingSystem.IsWindows() ? "TEMP" : "TMPDIR")} to a folder that exists and can be written to.", e);
        }
    }
}
