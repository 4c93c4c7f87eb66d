using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>
/// Small programs as suppliers write them (folder Consumers), each compiled against the real libraries and analyzed: exactly
/// what their marks say is reported. A folder is a topic, and says what its files are compiled against. The files in a folder
/// named after a version of C# (CSharp14) are there for the compilers that know it, and there alone.
/// </summary>
public partial class ConsumerTests
{
    private static readonly string Folder = Path.Combine(Metadata("RepositoryRoot"), "tests", "Vitec.Connect.Contracts.Analyzers.Tests", "Consumers");

    private static readonly string Packages = Metadata("NuGetPackageRoot");

    private static readonly ImmutableArray<MetadataReference> Net10 =
        [.. Verify.Framework, Verify.Contracts, MetadataReference.CreateFromFile(typeof(Client.IVitecConnectClient).Assembly.Location)];

    private static readonly ImmutableArray<MetadataReference> NewtonsoftJson = [Package("newtonsoft.json/13.0.4/lib/netstandard2.0/Newtonsoft.Json.dll")];

    private static readonly Lazy<ImmutableArray<MetadataReference>> NetFramework = new(() =>
    [
        .. new[] { "mscorlib", "System", "System.Configuration", "System.Core", "System.Net.Http", "System.Runtime.Serialization", "System.Web", "System.Xml", "Facades/netstandard", "Facades/System.Runtime" }
            .Select(name => Package($"microsoft.netframework.referenceassemblies.net472/1.0.3/build/.NETFramework/v4.7.2/{name}.dll")),
        .. new[] { "Vitec.Connect.Contracts", "Vitec.Connect.Contracts.Client" }
            .Select(name => MetadataReference.CreateFromFile(Path.Combine(Metadata("RepositoryRoot"), "src", name, "bin", Metadata("Configuration"), "netstandard2.0", name + ".dll"))),
        .. NewtonsoftJson,
    ]);

    public static TheoryData<string> Finished => [.. Files().Except(Pending())];

    [Theory]
    [MemberData(nameof(Finished))]
    public async Task What_is_reported_is_what_the_marks_say(string file) => Assert.Empty(await DifferencesAsync(file));

    [Fact]
    public async Task A_file_that_is_as_its_marks_say_is_pending_no_more()
    {
        foreach (var file in Pending())
        {
            Assert.False((await DifferencesAsync(file)).Count == 0, $"{file} is as its marks say: take it off the list.");
        }
    }

    /// <summary>The corpus shows something only as long as there is much of both in it.</summary>
    [Fact]
    public void Every_rule_is_expected_somewhere()
    {
        var expected = Files().SelectMany(file => Consumer(file).Expected()).Select(mark => mark.Id).ToHashSet();

        Assert.Equal(Enumerable.Range(1, 14).Select(number => $"VITEC{number:D3}"), expected.Order());
    }

    /// <summary>The last versions of Roslyn that do not know all of C# yet; every newer one reads all files.</summary>
    [Fact]
    public void Only_a_compiler_that_is_too_old_for_a_file_leaves_it_out()
    {
        string[] leftOut = Roslyn.Version switch
        {
            "4.8" => ["CSharp13", "CSharp14"],
            "4.14" => ["CSharp14"],
            _ => [],
        };

        Assert.Equal(leftOut, AllFiles().Except(Files()).Select(file => file.Split('/')[0]).Distinct());
    }

    private static Task<IReadOnlyList<string>> DifferencesAsync(string file) =>
        Consumer(file).DifferencesAsync(new ContractAnalyzer(), TestContext.Current.CancellationToken);

    private static ConsumerFile Consumer(string file) => new(Path.Combine(Folder, file), ReferencesOf(file.Split('/')[0]));

    private static ImmutableArray<MetadataReference> ReferencesOf(string topic) => topic switch
    {
        "RestSharp108" => Net10.AddRange(Libraries.Of("RestSharp 108")),
        "RestSharp114" => Net10.AddRange(Libraries.Of("RestSharp 114")),
        "Flurl2" => [.. Net10, .. Libraries.Of("Flurl 2"), .. NewtonsoftJson],
        "Flurl4" => Net10.AddRange(Libraries.Of("Flurl 4")),
        "Refit" => Net10.AddRange(Libraries.Of("Refit")),
        "RestEase" => Net10.AddRange(Libraries.Of("RestEase")),
        "Newtonsoft" => Net10.AddRange(NewtonsoftJson),
        "NetFramework" => NetFramework.Value,
        _ => Net10,
    };

    private static IEnumerable<string> Files() => AllFiles().Where(file =>
        LanguageTopic().Match(file) is not { Success: true } language
        || LanguageVersionFacts.TryParse(language.Groups[1].Value, out var version) && version <= LanguageVersion.Latest.MapSpecifiedToEffectiveVersion());

    private static IEnumerable<string> AllFiles() => Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Pending() => File.ReadLines(Path.Combine(Folder, "pending.txt")).Where(line => line.Length > 0 && line[0] != '#');

    private static MetadataReference Package(string file) => MetadataReference.CreateFromFile(Path.Combine(Packages, file));

    private static string Metadata(string key) =>
        typeof(ConsumerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;

    [GeneratedRegex("^CSharp([0-9]+)/")]
    private static partial Regex LanguageTopic();
}
