using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>What is to be checked: the projects and the files without a project, and where they are.</summary>
internal sealed class CheckTarget
{
    private static readonly string[] SolutionExtensions = [".sln", ".slnx", ".slnf"];
    private static readonly string[] PassedOverFolders = ["bin", "obj", "node_modules"];

    private CheckTarget(string folder, string? solutionFile, IEnumerable<string> projects, IEnumerable<string> looseFiles, IEnumerable<string> notes)
    {
        Folder = folder;
        SolutionFile = solutionFile;
        var all = projects.Distinct(Paths.Comparer).ToList();
        Projects = [.. all.Where(IsCSharp)];
        LooseFiles = [.. looseFiles];
        Notes =
        [
            .. notes,
            .. all.Where(project => !IsCSharp(project)).Select(project => $"{Paths.Shown(project)} is no C# project and is passed over: the rules are about C# code."),
        ];
    }

    /// <summary>The folder that PATH names, or that it is in: what patterns are relative to.</summary>
    public string Folder { get; }

    /// <summary>The solution that the projects are built in; null when there is none.</summary>
    public string? SolutionFile { get; }

    /// <summary>The C# projects' full paths.</summary>
    public IReadOnlyList<string> Projects { get; }

    /// <summary>The C# files that belong to no project.</summary>
    public IReadOnlyList<string> LooseFiles { get; }

    /// <summary>What is not checked, and why.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Whether a file is in PATH: under its folder, or under that of a project of its.</summary>
    public bool Contains(string file) => Paths.IsUnder(file, Folder) || Projects.Any(project => Paths.IsUnder(file, Path.GetDirectoryName(project)!));

    /// <summary>Finds out what a path names.</summary>
    /// <exception cref="ArgumentException">Nothing that can be checked. The message is for the user.</exception>
    public static async Task<CheckTarget> FindAsync(string path, CancellationToken cancellationToken)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            return InFolder(path, Path.TrimEndingDirectorySeparator(full));
        }

        if (!File.Exists(full))
        {
            throw new ArgumentException($"{path} does not exist. Give a solution (.sln, .slnx, .slnf), a project (.csproj) or a folder.");
        }

        var folder = Path.GetDirectoryName(full)!;
        var extension = Path.GetExtension(full).ToLowerInvariant();
        if (extension == ".csproj")
        {
            return new CheckTarget(folder, solutionFile: null, [full], [], []);
        }

        if (!SolutionExtensions.Contains(extension))
        {
            throw new ArgumentException($"{path} is no solution (.sln, .slnx, .slnf), no C# project (.csproj) and no folder.");
        }

        var solution = await SolutionReader.ReadAsync(full, path, cancellationToken).ConfigureAwait(false);
        var there = solution.Projects.ToLookup(File.Exists);
        var target = new CheckTarget(
            folder, solution.File, there[true], [], there[false].Select(project => $"{Paths.Shown(project)} is in the solution, and does not exist."));
        return target.Projects.Count > 0 ? target : throw new ArgumentException(string.Join(" ", [$"{path} holds no C# project that exists.", .. target.Notes]));
    }

    private static CheckTarget InFolder(string path, string folder)
    {
        var projects = new List<string>();
        var solutions = new List<string>();
        var files = new List<string>();
        foreach (var file in FilesUnder(folder))
        {
            var extension = Path.GetExtension(file).ToLowerInvariant();
            var list = extension == ".cs" ? files : extension is ".csproj" or ".vbproj" or ".fsproj" ? projects
                : extension is ".sln" or ".slnx" && Path.GetDirectoryName(file) == folder ? solutions : null;
            list?.Add(file);
        }

        var folders = projects.Select(project => Path.GetDirectoryName(project)!).ToHashSet(Paths.Comparer);
        var target = new CheckTarget(
            folder, solutions is [var solution] ? solution : null, projects, files.Where(file => !IsInProject(Path.GetDirectoryName(file)!)), []);
        return target.Projects.Count + target.LooseFiles.Count > 0 ? target
            : throw new ArgumentException(string.Join(" ", [$"The folder {path} holds no C# projects or files.", .. target.Notes]));

        bool IsInProject(string? of) => of is not null && of.Length >= folder.Length && (folders.Contains(of) || IsInProject(Path.GetDirectoryName(of)));
    }

    /// <summary>The files of a folder and of those within it, but for what builds and other tools put there.</summary>
    public static IEnumerable<string> FilesUnder(string folder)
    {
        var options = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System | FileAttributes.ReparsePoint | FileAttributes.Hidden };
        return Directory.EnumerateFiles(folder, "*", options).Order(StringComparer.Ordinal).Concat(
            Directory.EnumerateDirectories(folder, "*", options)
                .Where(inner => !PassedOverFolders.Contains(Path.GetFileName(inner), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .SelectMany(FilesUnder));
    }

    private static bool IsCSharp(string project) => Path.GetExtension(project).Equals(".csproj", StringComparison.OrdinalIgnoreCase);
}
