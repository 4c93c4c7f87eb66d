using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using System.Xml;
using Microsoft.VisualStudio.SolutionPersistence.Model;
using Microsoft.VisualStudio.SolutionPersistence.Serializer;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>Reads which projects a solution holds.</summary>
internal static class SolutionReader
{
    /// <summary>The solution file itself, and its projects' full paths; a filter (.slnf) names a solution, and some of its projects.</summary>
    /// <exception cref="ArgumentException">It can't be read. The message is for the user.</exception>
    public static async Task<(string File, IReadOnlyList<string> Projects)> ReadAsync(string file, string shown, CancellationToken cancellationToken)
    {
        try
        {
            if (!Path.GetExtension(file).Equals(".slnf", StringComparison.OrdinalIgnoreCase))
            {
                return (file, await ProjectsAsync(file, cancellationToken).ConfigureAwait(false));
            }

            using var filter = JsonDocument.Parse(await File.ReadAllBytesAsync(file, cancellationToken).ConfigureAwait(false));
            var solution = filter.RootElement.GetProperty("solution");
            var solutionFile = Full(solution.GetProperty("path").GetString()!, file);
            var chosen = solution.GetProperty("projects").EnumerateArray().Select(project => Full(project.GetString()!, solutionFile)).ToHashSet(Paths.Comparer);
            return (solutionFile, [.. (await ProjectsAsync(solutionFile, cancellationToken).ConfigureAwait(false)).Where(chosen.Contains)]);
        }
        catch (Exception e) when (e is SolutionException or XmlException or JsonException or KeyNotFoundException or InvalidOperationException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            var place = e is SolutionException { Line: { } line } ? $", in line {line}" : "";
            throw new ArgumentException($"The solution {shown} can't be read{place}: {e.Message} Open it with \"dotnet sln {shown} list\", or give a project or a folder.", e);
        }
    }

    private static async Task<List<string>> ProjectsAsync(string file, CancellationToken cancellationToken)
    {
        var serializer = SolutionSerializers.GetSerializerByMoniker(file) ?? throw new ArgumentException("It is of an unknown kind.");
        var model = await serializer.OpenAsync(file, cancellationToken).ConfigureAwait(false);
        return [.. model.SolutionProjects.Where(project => Path.GetExtension(project.FilePath).EndsWith("proj", StringComparison.OrdinalIgnoreCase)).Select(project => Full(project.FilePath, file))];
    }

    private static string Full(string path, string relativeTo) =>
        Path.GetFullPath(path.Replace('\\', Path.DirectorySeparatorChar), Path.GetDirectoryName(Path.GetFullPath(relativeTo))!);
}
