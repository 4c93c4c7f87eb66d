using System;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>Errors of the command itself go to standard error, in plain text.</summary>
internal static class Errors
{
    public static void Write(string error) => Console.Error.WriteLine($"vitec-connect: {Printable.Of(error)}");
}
