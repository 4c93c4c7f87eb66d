using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>
/// The packed analyzers ask their host for nothing that one of the served hosts lacks: the .NET SDK from 8.0.100, Visual
/// Studio from 2022 17.8. A newer version of a library is enough to keep them from being loaded there, while a build
/// with a newer SDK shows nothing.
/// </summary>
public sealed class AnalyzerReferencesTests(PackedSolution packed)
{
    private const string Slot = "analyzers/dotnet/roslyn4.8/cs/";

    // What comes with Roslyn 4.8.
    private static readonly Dictionary<string, Version> Supplied = new()
    {
        ["netstandard"] = new Version(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new Version(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new Version(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new Version(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new Version(4, 8, 0, 0),
        ["System.Buffers"] = new Version(4, 0, 3, 0),
        ["System.Collections.Immutable"] = new Version(7, 0, 0, 0),
        ["System.Composition.AttributedModel"] = new Version(7, 0, 0, 0),
        ["System.Memory"] = new Version(4, 0, 1, 2),
        ["System.Reflection.Metadata"] = new Version(7, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new Version(6, 0, 0, 0),
    };

    [Fact]
    public void The_packed_analyzers_reference_only_what_every_host_supplies()
    {
        var packedTogether = PackedAssemblies().Select(assembly => assembly.Name).ToHashSet();
        foreach (var (name, references) in PackedAssemblies())
        {
            Assert.All(references.Where(reference => !packedTogether.Contains(reference.Name)), reference =>
            {
                Assert.True(Supplied.TryGetValue(reference.Name, out var version), $"{name} references {reference.Name} {reference.Version}, which not every host has.");
                Assert.True(reference.Version == version, $"{name} references {reference.Name} {reference.Version}, hosts have {version}.");
            });
        }
    }

    /// <summary>Without this the test above would pass on an empty package, or on assemblies that it can't read.</summary>
    [Fact]
    public void Both_assemblies_are_packed_and_their_references_are_read()
    {
        var assemblies = PackedAssemblies();

        Assert.Equal(
            ["Vitec.Connect.Contracts.Analyzers", "Vitec.Connect.Contracts.CodeFixes"],
            assemblies.Select(assembly => assembly.Name).Order(StringComparer.Ordinal));
        Assert.All(assemblies, assembly => Assert.Contains(assembly.References, reference => reference.Name == "netstandard"));
        Assert.Contains(assemblies.SelectMany(assembly => assembly.References), reference => reference.Name == "Microsoft.CodeAnalysis");
    }

    [Fact]
    public void No_other_package_carries_an_analyzer_and_this_one_carries_it_once()
    {
        var carried = packed.PackageIds.SelectMany(id =>
        {
            using var package = ZipFile.OpenRead(packed.Package(id));
            return package.Entries
                .Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal) && !entry.Name.EndsWith(".resources.dll", StringComparison.Ordinal))
                .Select(entry => $"{id}: {entry.FullName}")
                .ToList();
        });

        Assert.Equal(
            new[] { "Analyzers", "CodeFixes" }.Select(name => $"Vitec.Connect.Contracts: {Slot}Vitec.Connect.Contracts.{name}.dll"),
            carried.Order(StringComparer.Ordinal));
    }

    private List<(string Name, List<(string Name, Version Version)> References)> PackedAssemblies()
    {
        using var package = ZipFile.OpenRead(packed.Package("Vitec.Connect.Contracts"));
        return package.Entries
            .Where(entry => entry.FullName.StartsWith(Slot, StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Where(entry => !entry.Name.EndsWith(".resources.dll", StringComparison.Ordinal))
            .Select(entry =>
            {
                using var content = entry.Open();
                using var bytes = new MemoryStream();
                content.CopyTo(bytes);
                bytes.Position = 0;
                using var image = new PEReader(bytes);
                var metadata = image.GetMetadataReader();
                var references = metadata.AssemblyReferences
                    .Select(metadata.GetAssemblyReference)
                    .Select(reference => (metadata.GetString(reference.Name), reference.Version))
                    .ToList();
                return (metadata.GetString(metadata.GetAssemblyDefinition().Name), references);
            })
            .ToList();
    }
}
