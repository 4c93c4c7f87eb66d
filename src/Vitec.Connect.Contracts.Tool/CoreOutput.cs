using System;
using System.IO;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>
/// The Pact core prints a report of its own straight to the standard output of the process, among what the command writes,
/// and can't be told not to.
/// </summary>
internal static partial class CoreOutput
{
    private const int StandardOutput = 1; // of Unix
    private const int StandardOutputHandle = -11; // of Windows

    // Windows does not duplicate the handle: it has to stay open.
    private static SafeFileHandle? _nothing;

    /// <summary>
    /// Leads standard output into nothing for native code, until the process ends. Console.Out has to be open: it keeps the
    /// handle that it got (on Unix, a duplicate), and writes on to where standard output led.
    /// </summary>
    public static void Discard()
    {
        _ = Console.Out;
        _nothing = File.OpenHandle(OperatingSystem.IsWindows() ? "NUL" : "/dev/null", FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        var done = OperatingSystem.IsWindows() ? SetStandardHandle(StandardOutputHandle, _nothing) : Duplicate(_nothing, StandardOutput) >= 0;
        if (!done)
        {
            throw new IOException($"Standard output can't be redirected (error {Marshal.GetLastPInvokeError()}).");
        }
    }

    [LibraryImport("libc", EntryPoint = "dup2", SetLastError = true)]
    private static partial int Duplicate(SafeFileHandle from, int to);

    [LibraryImport("kernel32", EntryPoint = "SetStdHandle", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetStandardHandle(int which, SafeFileHandle handle);
}
