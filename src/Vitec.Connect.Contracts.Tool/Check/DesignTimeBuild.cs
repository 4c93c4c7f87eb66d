using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.VisualStudio.SolutionPersistence.Model;
using Microsoft.VisualStudio.SolutionPersistence.Serializer;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>
/// Asks the build of the user's own SDK how the compiler would be called: one run of MSBuild for all projects, which compiles
/// nothing. What can't be built so is told as an error, and left out.
/// </summary>
internal sealed class DesignTimeBuild(Action<string> status)
{
    private const string Described = "VitecConnectDescribed ";

    private readonly ConcurrentQueue<BuildError> _errors = new();
    private readonly ConcurrentDictionary<string, bool> _described = new();

    /// <summary>What went wrong, each once.</summary>
    public IReadOnlyList<BuildError> Errors => [.. _errors.Distinct()];

    /// <summary>The descriptions of the projects and of those that they reference: in every target framework, no order.</summary>
    public async Task<IReadOnlyList<ProjectDescription>> DescribeAsync(CheckTarget target, CancellationToken cancellationToken)
    {
        var folder = TemporaryFolder.Create("vitec-connect-").FullName;
        try
        {
            status("Restoring packages");
            await RestoreAsync(target, folder, cancellationToken).ConfigureAwait(false);

            status("Loading projects");
            var targets = Path.Combine(folder, "describe.targets");
            await using (var written = File.Create(targets))
            {
                using var resource = typeof(DesignTimeBuild).Assembly.GetManifestResourceStream("DesignTimeBuild.targets")!;
                await resource.CopyToAsync(written, cancellationToken).ConfigureAwait(false);
            }

            var all = Path.Combine(folder, "all.proj");
            All(target).Save(all);
            await BuildProcess.RunAsync(
                target.Folder,
                Received,
                cancellationToken,
                [
                    "msbuild", all, "-nologo", "-verbosity:minimal", "-maxCpuCount", "-nodeReuse:false", "-noAutoResponse",
                    $"-property:CustomAfterMicrosoftCommonTargets={targets}",
                    $"-property:CustomAfterMicrosoftCommonCrossTargetingTargets={targets}",
                    $"-property:VitecConnectDescriptions={folder}",

                    // As development environments ask it: the compiler's arguments, and no compiler.
                    "-property:DesignTimeBuild=true",
                    "-property:BuildingProject=false",
                    "-property:BuildProjectReferences=false",
                    "-property:SkipCompilerExecution=true",
                    "-property:ProvideCommandLineArgs=true",
                    "-property:NonExistentFile=__NonExistentSubDir__/__NonExistentFile__",
                ]).ConfigureAwait(false);
            return [.. Directory.EnumerateFiles(folder, "*.tmp").Select(ProjectDescription.Read)];
        }
        catch (Win32Exception)
        {
            _errors.Enqueue(new BuildError("There is no .NET SDK: the command \"dotnet\" was not found. Install it (https://dot.net), or put it on the PATH.", ProjectFile: null));
            return [];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task RestoreAsync(CheckTarget target, string folder, CancellationToken cancellationToken)
    {
        await RestoreSolutionAsync(target, target.SolutionFile ?? await SolutionOfAsync(target.Projects).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

        // One project that MSBuild can't read keeps it from restoring any.
        var unreadable = _errors.Where(error => error.Message.StartsWith("MSB", StringComparison.Ordinal)).Select(error => error.ProjectFile).ToHashSet(Paths.Comparer);
        if (unreadable.Count > 0)
        {
            await RestoreSolutionAsync(target, await SolutionOfAsync(target.Projects.Where(project => !unreadable.Contains(project))).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }

        // All at once, whatever they reference: a solution that holds nothing but the projects.
        async Task<string> SolutionOfAsync(IEnumerable<string> projects)
        {
            var solution = new SolutionModel();
            solution.AddBuildType("Debug");
            solution.AddPlatform("Any CPU");
            foreach (var project in projects)
            {
                solution.AddProject(project);
            }

            var file = Path.Combine(folder, "all.sln");
            await SolutionSerializers.SlnFileV12.SaveAsync(file, solution, cancellationToken).ConfigureAwait(false);
            return file;
        }
    }

    private Task RestoreSolutionAsync(CheckTarget target, string solution, CancellationToken cancellationToken) =>
        BuildProcess.RunAsync(target.Folder, Received, cancellationToken, "restore", solution, "-verbosity:quiet", "-nodeReuse:false");

    private static XDocument All(CheckTarget target) => new(new XElement(
        "Project",
        new XElement("ItemGroup", target.Projects.Select(project => new XElement("Checked", new XAttribute("Include", Escape(project))))),
        new XElement(
            "Target",
            new XAttribute("Name", "Describe"),
            new XElement(
                "MSBuild",
                new XAttribute("Projects", "@(Checked)"),
                new XAttribute("Targets", "VitecConnectDescribe"),
                new XAttribute("Properties", SolutionProperties(target)),
                new XAttribute("BuildInParallel", "true"),
                new XAttribute("ContinueOnError", "true")))));

    /// <summary>What projects know of the solution that they are built in.</summary>
    private static string SolutionProperties(CheckTarget target) => target.SolutionFile is not { } solution ? "" : string.Join(
        ';',
        $"SolutionDir={Escape(Path.GetDirectoryName(solution)! + Path.DirectorySeparatorChar)}",
        $"SolutionPath={Escape(solution)}",
        $"SolutionFileName={Escape(Path.GetFileName(solution))}",
        $"SolutionName={Escape(Path.GetFileNameWithoutExtension(solution))}",
        $"SolutionExt={Path.GetExtension(solution)}");

    /// <summary>A path, as MSBuild takes it literally.</summary>
    private static string Escape(string path) =>
        string.Concat(path.Select(c => c is '%' or '$' or '@' or '\'' or ';' or '?' or '*' or '(' or ')' ? $"%{(int)c:X2}" : c.ToString()));

    private void Received(string line)
    {
        if (line.IndexOf(Described, StringComparison.Ordinal) is >= 0 and var at)
        {
            _described.TryAdd(line[(at + Described.Length)..].Trim(), true);
            status($"Loading projects: {_described.Count} loaded");
        }
        else if (BuildError.In(line) is { } error)
        {
            _errors.Enqueue(error);
        }
    }
}
