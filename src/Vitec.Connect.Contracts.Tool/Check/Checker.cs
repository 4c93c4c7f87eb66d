using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>Checks the projects of a target, one after the other: a project that others reference before those.</summary>
internal sealed class Checker
{
    private readonly CheckTarget _target;
    private readonly CheckOptions _options;
    private readonly CheckProgress _progress;
    private readonly CheckResult _result = new();
    private readonly HashSet<Finding> _seen = [];
    private readonly HashSet<Finding> _seenFixed = [];
    private readonly HashSet<string> _compiled = new(Paths.Comparer);
    private readonly ReferenceCache _references = new();
    private readonly Exclusions _exclusions;
    private readonly ProjectFactory _factory;
    private readonly Analysis _analysis;
    private readonly Fixes _fixes;

    public Checker(CheckTarget target, CheckOptions options, CheckProgress progress)
    {
        _target = target;
        _options = options;
        _progress = progress;
        _exclusions = new Exclusions(target.Folder, options.Exclude);
        _factory = new ProjectFactory(_references, new GeneratorLoader(), Note);
        _analysis = new Analysis(message =>
        {
            Note(message);
            _result.IsIncomplete = true;
        });
        _fixes = new Fixes(_analysis, Note);
        _result.Notes.AddRange(target.Notes);
    }

    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken)
    {
        var checkedProjects = _target.Projects.Where(project => !_exclusions.Contains(project)).ToHashSet(Paths.Comparer);
        IReadOnlyList<ProjectDescription> descriptions = [];
        if (checkedProjects.Count > 0)
        {
            var build = new DesignTimeBuild(_progress.Status);
            descriptions = InOrder(await build.DescribeAsync(_target, cancellationToken).ConfigureAwait(false));
            TellErrors(build.Errors, descriptions, checkedProjects);
        }

        var referenced = descriptions.SelectMany(description => description.References).ToHashSet(Paths.Comparer);
        var missing = checkedProjects.Except(descriptions.Select(description => description.ProjectFile), Paths.Comparer).Order(StringComparer.Ordinal).ToList();
        _progress.Begin(descriptions.Count + missing.Count + (_target.LooseFiles.Count > 0 ? 1 : 0));
        foreach (var description in descriptions)
        {
            _progress.Next(Paths.Shown(description.ProjectFile));
            await CheckAsync(description, checkedProjects.Contains(description.ProjectFile), description.Outputs.Any(referenced.Contains), cancellationToken).ConfigureAwait(false);
        }

        foreach (var projectFile in missing)
        {
            _progress.Next(Paths.Shown(projectFile));
            var folder = Path.GetDirectoryName(projectFile)!;
            var others = _target.Projects.Select(project => Path.GetDirectoryName(project)!).Where(other => Paths.IsUnder(other, folder)).ToList();
            var files = CheckTarget.FilesUnder(folder).Where(file => file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) && !others.Any(other => Paths.IsUnder(file, other))).ToList();
            await CheckFallbackAsync(_factory.CreateFallback(Paths.Shown(projectFile), folder, files, projectFile), cancellationToken).ConfigureAwait(false);
        }

        var loose = _target.LooseFiles.Where(file => !_exclusions.Contains(file) && !_compiled.Contains(file)).ToList();
        if (loose.Count > 0)
        {
            var name = $"{(loose.Count == 1 ? "1 file" : $"{loose.Count} files")} without a project";
            _progress.Next(name);
            Note($"{name} in {Paths.Shown(_target.Folder)}: checked with the references of .NET and ASP.NET Core alone.");
            await CheckFallbackAsync(_factory.CreateFallback(name, _target.Folder, loose, projectFile: null), cancellationToken).ConfigureAwait(false);
        }

        return _result;
    }

    private async Task CheckAsync(ProjectDescription description, bool isChecked, bool isReferenced, CancellationToken cancellationToken)
    {
        var project = _factory.Create(description);
        using var workspace = project.Solution.Workspace;
        _compiled.UnionWith(project.Documents.Select(document => document.FilePath!));
        if (isChecked)
        {
            await CheckAsync(project, Paths.Shown(description.ProjectFile), _options.Fix, cancellationToken).ConfigureAwait(false);
        }

        if (isReferenced)
        {
            _references.Add(description, (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!, cancellationToken);
        }
    }

    private async Task CheckFallbackAsync(Project project, CancellationToken cancellationToken)
    {
        using var workspace = project.Solution.Workspace;
        if (_options.Fix)
        {
            Note($"Nothing was fixed in {project.Name}: without its references it can't be told whether the code would still compile.");
        }

        await CheckAsync(project, project.Name, isFixed: false, cancellationToken).ConfigureAwait(false);
    }

    private async Task CheckAsync(Project project, string name, bool isFixed, CancellationToken cancellationToken)
    {
        _result.Files.UnionWith(project.Documents.Select(document => document.FilePath!).Where(file => !_exclusions.Contains(file) && !IsGenerated(file)));
        if (!_result.Projects.TryGetValue(name, out var findings))
        {
            _result.Projects.Add(name, findings = []);
        }

        IReadOnlyList<Diagnostic> found;
        try
        {
            found = await _analysis.RunAsync(project, cancellationToken).ConfigureAwait(false);
        }
        catch (InsufficientExecutionStackException)
        {
            Note($"{project.Name} was not checked: it has an expression that is nested too deeply for the compiler. Split the expression.");
            _result.IsIncomplete = true;
            return;
        }

        if (isFixed)
        {
            (var mended, found) = await _fixes.ApplyAsync(project, found, IsToBeFixed, cancellationToken).ConfigureAwait(false);
            _result.Fixed.AddRange(Analysis.FindingsOf(mended).Where(_seenFixed.Add));
        }

        foreach (var finding in Analysis.FindingsOf(found).Where(finding => !_exclusions.Contains(finding.File)).Where(_seen.Add))
        {
            if (finding.Severity >= _options.Severity)
            {
                findings.Add(finding);
            }
            else
            {
                _result.Hidden++;
            }
        }
    }

    private bool IsToBeFixed(Diagnostic diagnostic)
    {
        var file = diagnostic.Location.SourceTree!.FilePath;
        return diagnostic.Severity >= _options.Severity && _target.Contains(file) && !_exclusions.Contains(file);
    }

    private static bool IsGenerated(string file) => file.Split(Path.DirectorySeparatorChar).Contains("obj", Paths.Comparer);

    /// <summary>Says of each project that could not be loaded, or not in full, why, and what was done instead.</summary>
    private void TellErrors(IReadOnlyList<BuildError> errors, IReadOnlyList<ProjectDescription> descriptions, HashSet<string> wanted)
    {
        var described = descriptions.ToLookup(description => description.ProjectFile, Paths.Comparer);
        foreach (var project in wanted.Order(StringComparer.Ordinal))
        {
            var own = errors.FirstOrDefault(error => error.ProjectFile is { } file && Paths.Comparer.Equals(file, project));
            var reason = (own ?? errors.FirstOrDefault(error => error.ProjectFile is null))?.Message ?? "the build gave no reason";
            if (!described.Contains(project))
            {
                Note($"{Paths.Shown(project)} can't be loaded ({reason}). It was checked with the references of .NET and ASP.NET Core alone: calls through other libraries were not recognised.");
            }
            else if (!described[project].All(description => description.IsRestored))
            {
                Note($"{Paths.Shown(project)} can't be restored ({reason}). It was checked without its packages: calls through them were not recognised.");
            }
            else if (own is not null)
            {
                Note($"{Paths.Shown(project)} was loaded with an error, and something may be missing: {own.Message}");
            }
        }
    }

    private static List<ProjectDescription> InOrder(IReadOnlyList<ProjectDescription> descriptions)
    {
        // One that was described twice, by way of different properties, is checked once.
        var unique = descriptions.DistinctBy(description => (description.ProjectFile, description.Framework)).OrderBy(description => description.ProjectFile, StringComparer.Ordinal).ThenBy(description => description.Framework, StringComparer.Ordinal).ToList();
        var byOutput = new Dictionary<string, ProjectDescription>(Paths.Comparer);
        foreach (var description in unique)
        {
            foreach (var output in description.Outputs)
            {
                byOutput.TryAdd(output, description);
            }
        }

        var ordered = new List<ProjectDescription>();
        var visited = new HashSet<ProjectDescription>();
        unique.ForEach(Visit);
        return ordered;

        void Visit(ProjectDescription description)
        {
            if (visited.Add(description))
            {
                foreach (var output in description.References)
                {
                    if (byOutput.TryGetValue(output, out var other))
                    {
                        Visit(other);
                    }
                }

                ordered.Add(description);
            }
        }
    }

    private void Note(string note)
    {
        lock (_result.Notes)
        {
            if (!_result.Notes.Contains(note))
            {
                _result.Notes.Add(note);
            }
        }
    }
}
