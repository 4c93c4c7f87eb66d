using System;
using System.Diagnostics;

namespace Vitec.Connect.Contracts.Tool.Tests;

/// <summary>
/// Programs that can be interrupted as on a terminal. A job that a script starts in the background ignores SIGINT, and so does all that is
/// started from it: the tests themselves may run in one.
/// </summary>
internal static class ForegroundProcess
{
    /// <summary>What starts <c>dotnet</c>, its arguments still to be added.</summary>
    public static ProcessStartInfo Dotnet() => OperatingSystem.IsLinux() ? new("env", ["--default-signal=INT", "dotnet"]) : new("dotnet");
}
