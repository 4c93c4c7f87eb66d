using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>
/// The small programs in the folder of this name. A folder in it is a topic, and says what its files are compiled against. The
/// files in one that is named after a version of C# (CSharp14) are there for the compilers that know it, and there alone.
/// </summary>
internal static partial class Consumers
{
    /// <summary>The folder of the whole project.</summary>
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>Where they are.</summary>
    public static string Folder { get; } = Path.Combine(Root, "tests", "Vitec.Connect.Contracts.Analyzers.Tests", "Consumers");

    private static readonly string Packages = Metadata("NuGetPackageRoot");

    private static readonly ImmutableArray<MetadataReference> Net10 =
        [.. Verify.Framework, Verify.Contracts, MetadataReference.CreateFromFile(typeof(Client.IVitecConnectClient).Assembly.Location)];

    private static readonly ImmutableArray<MetadataReference> NewtonsoftJson = [Package("newtonsoft.json/13.0.4/lib/netstandard2.0/Newtonsoft.Json.dll")];

    private static readonly Lazy<ImmutableArray<MetadataReference>> NetFramework = new(() =>
    [
        .. new[] { "mscorlib", "System", "System.Configuration", "System.Core", "System.Net.Http", "System.Runtime.Serialization", "System.Web", "System.Xml", "Facades/netstandard", "Facades/System.Runtime" }
            .Select(name => Package($"microsoft.netframework.referenceassemblies.net472/1.0.3/build/.NETFramework/v4.7.2/{name}.dll")),
        .. new[] { "Vitec.Connect.Contracts", "Vitec.Connect.Contracts.Client" }
            .Select(name => MetadataReference.CreateFromFile(Path.Combine(Root, "src", name, "bin", Metadata("Configuration"), "netstandard2.0", name + ".dll"))),
        .. NewtonsoftJson,
    ]);

    /// <summary>What a file is compiled against: the innermost folder says so.</summary>
    public static ImmutableArray<MetadataReference> ReferencesOf(string file) => Path.GetFileName(Path.GetDirectoryName(file)) switch
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

    /// <summary>The files that this compiler can read.</summary>
    public static IEnumerable<string> Files() => AllFiles().Where(file =>
        LanguageTopic().Match(file) is not { Success: true } language
        || LanguageVersionFacts.TryParse(language.Groups[1].Value, out var version) && version <= LanguageVersion.Latest.MapSpecifiedToEffectiveVersion());

    public static IEnumerable<string> AllFiles() => Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static MetadataReference Package(string file) => MetadataReference.CreateFromFile(Path.Combine(Packages, file));

    private static string Metadata(string key) =>
        typeof(Consumers).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;

    [GeneratedRegex("^CSharp([0-9]+)/")]
    private static partial Regex LanguageTopic();
}
