using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>
/// What projects reference, read once for all of them. Of a project that others reference only the metadata is kept: the
/// memory that is needed is that of one project at a time, however many there are.
/// </summary>
internal sealed class ReferenceCache
{
    // The name under which no code can see the contract's types: they are there for the analyzer, and clash with nothing.
    private const string ContractAlias = "__VitecConnectContracts";

    private readonly Dictionary<string, PortableExecutableReference?> _files = new(Paths.Comparer);
    private readonly Dictionary<string, MetadataReference> _projects = new(Paths.Comparer);

    /// <summary>The models package's assembly, for code that does not have it.</summary>
    public MetadataReference Contract { get; } = MetadataReference.CreateFromStream(
        typeof(ReferenceCache).Assembly.GetManifestResourceStream("Vitec.Connect.Contracts.dll")!, new MetadataReferenceProperties(aliases: [ContractAlias]));

    /// <summary>The frameworks that the command itself runs on: .NET and ASP.NET Core.</summary>
    public IReadOnlyList<string> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Distinct(Paths.Comparer)
            .Where(path => !Paths.IsUnder(path, AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))),
    ];

    /// <summary>A reference to what a project puts out, or to a file; null when there is neither.</summary>
    public MetadataReference? Get(string path, MetadataReferenceProperties properties)
    {
        if (_projects.TryGetValue(path, out var project))
        {
            return With(project, properties);
        }

        if (!_files.TryGetValue(path, out var reference))
        {
            reference = Read(path);
            _files.Add(path, reference);
        }

        return reference is null ? null : With(reference, properties);
    }

    /// <summary>Keeps the metadata of a compiled project, for those that reference it.</summary>
    public void Add(ProjectDescription project, Compilation compilation, CancellationToken cancellationToken)
    {
        using var image = new MemoryStream();
        var options = new EmitOptions(metadataOnly: true, includePrivateMembers: false, tolerateErrors: true);
        if (compilation.Emit(image, options: options, cancellationToken: cancellationToken).Success)
        {
            image.Position = 0;
            var reference = MetadataReference.CreateFromStream(image, filePath: project.Outputs[0]);
            foreach (var output in project.Outputs)
            {
                _projects[output] = reference;
            }
        }
    }

    private static MetadataReference With(MetadataReference reference, MetadataReferenceProperties properties) =>
        reference.Properties.Equals(properties) ? reference : reference.WithProperties(properties);

    private static PortableExecutableReference? Read(string path)
    {
        try
        {
            return MetadataReference.CreateFromFile(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return null;
        }
    }
}
