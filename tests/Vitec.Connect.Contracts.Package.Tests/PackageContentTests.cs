using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>
/// What each package holds and depends on, as reviewed text in <c>Snapshots</c>. To accept a change, run the tests of this
/// project with the environment variable <c>ACCEPT_SNAPSHOTS=true</c> and commit what they wrote.
/// </summary>
public sealed class PackageContentTests(PackedSolution packed)
{
    private static string Snapshots => Path.Combine(Repository.Root, "tests", "Vitec.Connect.Contracts.Package.Tests", "Snapshots");

    [Fact]
    public void Every_packed_package_has_a_snapshot_and_every_snapshot_a_package() =>
        Assert.Equal(
            Directory.GetFiles(Snapshots, "*.txt").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
            packed.PackageIds.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Vitec.Connect.Contracts")]
    [InlineData("Vitec.Connect.Contracts.Client")]
    [InlineData("Vitec.Connect.Contracts.PactFfi")]
    [InlineData("Vitec.Connect.Contracts.Stub")]
    [InlineData("Vitec.Connect.Contracts.Testing")]
    [InlineData("Vitec.Connect.Contracts.Tool")]
    public async Task The_package_is_as_its_snapshot_says(string id)
    {
        var actual = Describe(packed.Package(id));
        var snapshot = Path.Combine(Snapshots, id + ".txt");
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "true")
        {
            await File.WriteAllLinesAsync(snapshot, actual, TestContext.Current.CancellationToken);
        }

        var expected = await File.ReadAllLinesAsync(snapshot, TestContext.Current.CancellationToken);

        var difference = expected.Except(actual).Select(line => "- " + line).Concat(actual.Except(expected).Select(line => "+ " + line));
        Assert.True(expected.SequenceEqual(actual), $"{id} differs from {snapshot} (ACCEPT_SNAPSHOTS=true writes it anew):\n{string.Join('\n', difference)}");
    }

    [Theory]
    [InlineData("Vitec.Connect.Contracts")]
    [InlineData("Vitec.Connect.Contracts.Client")]
    [InlineData("Vitec.Connect.Contracts.PactFfi")]
    [InlineData("Vitec.Connect.Contracts.Stub")]
    [InlineData("Vitec.Connect.Contracts.Testing")]
    [InlineData("Vitec.Connect.Contracts.Tool")]
    public void The_package_says_what_it_is_and_on_which_terms(string id)
    {
        using var package = ZipFile.OpenRead(packed.Package(id));
        var metadata = Manifest(package);
        string Value(string name) => metadata.Element(metadata.Name.Namespace + name)?.Value ?? "";

        Assert.Equal("MIT", Value("license"));
        Assert.StartsWith("https://", Value("projectUrl"), StringComparison.Ordinal);
        Assert.InRange(Value("description").Length, 50, 500);
        Assert.NotEmpty(Value("tags"));
        using var readme = new StreamReader(package.GetEntry(Value("readme"))!.Open());
        Assert.StartsWith("# ", readme.ReadToEnd(), StringComparison.Ordinal);
    }

    /// <summary>The same commit gives the same bytes: no file in a package tells when it was packed.</summary>
    [Fact]
    public void The_packages_hold_no_time_of_their_making() =>
        Assert.All(packed.PackageIds, id =>
        {
            using var package = ZipFile.OpenRead(packed.Package(id));
            Assert.All(package.Entries, entry => Assert.Equal(new DateTime(2026, 1, 1), entry.LastWriteTime.DateTime));
        });

    private static List<string> Describe(string path)
    {
        using var package = ZipFile.OpenRead(path);
        using var symbols = ZipFile.OpenRead(Path.ChangeExtension(path, ".snupkg"));
        return [.. Dependencies(Manifest(package)), .. Files(package), .. Files(symbols).Select(file => "symbols: " + file)];
    }

    private static IEnumerable<string> Dependencies(XElement metadata)
    {
        var ns = metadata.Name.Namespace;
        foreach (var group in metadata.Elements(ns + "dependencies").Concat(metadata.Elements(ns + "frameworkReferences")).Elements(ns + "group"))
        {
            var framework = group.Attribute("targetFramework")?.Value;
            yield return $"{group.Parent!.Name.LocalName} for {framework}:{(group.HasElements ? "" : " none")}";
            foreach (var element in group.Elements())
            {
                yield return $"  {framework}: {string.Join(' ', element.Attributes().Select(attribute => attribute.Value.Replace(PackedSolution.Version, "(this version)", StringComparison.Ordinal)))}";
            }
        }
    }

    // All but what every package has by the format itself.
    private static IEnumerable<string> Files(ZipArchive package) =>
        package.Entries
            .Select(entry => entry.FullName)
            .Where(name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal))
            .Where(name => !name.StartsWith("package/", StringComparison.Ordinal) && !name.EndsWith(".nuspec", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static XElement Manifest(ZipArchive package)
    {
        using var manifest = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(manifest).Root!.Elements().Single();
    }
}
