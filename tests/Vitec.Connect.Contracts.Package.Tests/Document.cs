using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>A document of the repository, and what is to be typed in it.</summary>
internal sealed partial class Document(string path)
{
    private readonly string _text = Repository.Read(path);

    /// <summary>All that users read, the rules' pages but their overview apart: the root's README, those of the packages, docs/.</summary>
    public static IEnumerable<string> Paths { get; } =
        [
            "README.md",
            .. Directory.GetFiles(Repository.PathOf("src"), "README.md", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 })
                .Concat(Directory.GetFiles(Repository.PathOf("docs"), "*.md"))
                .Append(Repository.PathOf("docs/rules/README.md"))
                .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The commands of its blocks of <c>sh</c>, each with the lines that the next block shows of its output.</summary>
    public IEnumerable<(string Command, IReadOnlyList<string> Shown)> Commands => Blocks("sh").SelectMany(block =>
    {
        var shown = OutputAfter().Match(_text, block.Index + block.Length) is { Success: true } output
            ? output.Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] is not ('…' or '|' or '+')).ToArray()
            : [];
        var commands = block.Groups["text"].Value.Replace("\\\n", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#').ToArray();
        return commands.Select((command, i) => (command, i == commands.Length - 1 ? (IReadOnlyList<string>)shown : []));
    });

    /// <summary>The blocks of C#.</summary>
    public IReadOnlyList<string> Examples => [.. Blocks("csharp").Select(block => block.Groups["text"].Value)];

    /// <summary>The beginnings of its blocks that are neither commands, nor their output, nor C#.</summary>
    public IEnumerable<string> OtherBlocks => Block().Matches(_text)
        .Where(block => block.Groups["language"].Value is not ("sh" or "csharp") && !Blocks("sh").Any(command => OutputAfter().Match(_text, command.Index + command.Length) is { Success: true } output && output.Index + output.Length == block.Index + block.Length))
        .Select(block => block.Value.Split('\n')[0] + " " + block.Value.Split('\n')[1]);

    private IEnumerable<Match> Blocks(string language) => Block().Matches(_text).Where(block => block.Groups["language"].Value == language);

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    /// <summary>A block without a language that only a sentence parts from where it is looked for.</summary>
    [GeneratedRegex(@"\G\n\n(?:[^\n#`][^\n]*\n\n)?```\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex OutputAfter();
}
