using System;
using System.Runtime.InteropServices;

namespace Vitec.Connect.Contracts.PactFfi.Core;

/// <summary>What is done around calls of the core: check their answers, and take over their strings.</summary>
internal static class CoreCall
{
    /// <exception cref="InvalidOperationException">The core refused the call. It does not say why.</exception>
    public static void Check(bool succeeded, string function)
    {
        if (!succeeded)
        {
            throw new InvalidOperationException($"The Pact core refused the call of {function}. Its log, in the outputters, may say why.");
        }
    }

    /// <summary>
    /// A message of the core without the stack that it adds when the environment asks Rust for one: addresses in a library
    /// without symbols.
    /// </summary>
    public static string WithoutBacktrace(string message)
    {
        var start = message.IndexOf("\n\nStack backtrace:", StringComparison.Ordinal);
        return start < 0 ? message : message[..start];
    }

    /// <summary>A string that stays the core's; empty when there is none.</summary>
    public static string Read(nint text) => Marshal.PtrToStringUTF8(text) ?? "";

    /// <summary>A string that the core gave away; empty when there is none.</summary>
    public static string Take(nint text)
    {
        try
        {
            return Read(text);
        }
        finally
        {
            PactCore.StringDelete(text);
        }
    }
}
