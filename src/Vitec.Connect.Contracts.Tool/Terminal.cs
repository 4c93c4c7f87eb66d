using System;
using System.IO;
using Spectre.Console;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>Where the command writes, in colours and with live progress on a terminal, else in plain text.</summary>
internal static class Terminal
{
    // Plain text is not wrapped: a line is found by what stands in it.
    private const int Unbounded = 10_000;

    /// <summary>Standard output: plain when it is no terminal, or the environment has NO_COLOR (https://no-color.org).</summary>
    public static IAnsiConsole Output()
    {
        var isPlain = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = Create(Console.Out, isPlain);

        // Fixed here: on Windows it can't be asked for once native code has lost its standard output.
        console.Profile.Width = Console.IsOutputRedirected ? Unbounded : console.Profile.Width;
        return console;
    }

    /// <summary>Standard error, for what is shown while something lasts; plain likewise.</summary>
    public static IAnsiConsole Progress() =>
        Create(Console.Error, Console.IsErrorRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    /// <summary>Standard error, for prompts: standard output may be on its way into a file.</summary>
    public static IAnsiConsole Prompts() => Create(Console.Error, isPlain: false);

    private static IAnsiConsole Create(TextWriter writer, bool isPlain) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
        ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        Interactive = isPlain ? InteractionSupport.No : InteractionSupport.Detect,

        // Else CI systems that show colours are taken for terminals.
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
    });
}
