using System;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

/// <summary>What generated programs call: nothing that the analyzer knows anything of.</summary>
public static class Probe
{
    private const int LongestText = 2_000;

    [ThreadStatic]
    private static Run? _current;

    internal static Run Current
    {
        get => _current ?? throw new InvalidOperationException("No program is being run on this thread.");
        set => _current = value;
    }

    public static void See(int site, string? value) => Current.Seen.Add((site, value));

    public static bool Flip() => Current.Flip();

    /// <summary>Whether a loop may go round once more.</summary>
    public static bool Again() => Current.RoundsLeft > 0 && Current.RoundsLeft-- > 0 && Flip();

    /// <summary>Throws sometimes.</summary>
    public static void Mishap()
    {
        if (Flip() && Flip())
        {
            throw new InvalidOperationException();
        }
    }

    /// <summary>Ends the program when a text that grows in a loop becomes too long.</summary>
    public static void Limit(string? value)
    {
        if (value?.Length > LongestText)
        {
            throw new RunawayException();
        }
    }

    public static string? Any(string? value) => Flip() ? value : Flip() ? null : "any";

    public static void Out(out string? value) => value = Flip() ? null : "out";

    public static void Change(ref string? value) => value = Flip() ? value + "ref" : value;

    public static ref string? Pick(ref string? first, ref string? second) => ref Flip() ? ref first : ref second;

    public static IDisposable? Scope() => null;
}
