using System;
using System.Diagnostics;

namespace Vitec.Connect.Contracts.Tests;

/// <summary>
/// Programs that can be interrupted as on a terminal. A job that a script starts in the background ignores SIGINT, and so does all that is
/// started from it: the tests themselves may run in one.
/// </summary>
internal static class ForegroundProcess
{
    /// <summary>What to start in place of a program, with which arguments.</summary>
    public static ProcessStartInfo Of(string program, params string[] arguments) =>
        OperatingSystem.IsLinux() ? new("env", ["--default-signal=INT", program, .. arguments]) : new(program, arguments);
}
