using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;

namespace Vitec.Connect.Contracts.Tool.New;

/// <summary>A consumer's contract test project, as it is written for the consumer to go on with.</summary>
internal sealed class ContractTestProject(string folder, string consumer)
{
    // The test packages that go together.
    private const string XunitVersion = "4.0.2";
    private const string RunnerVersion = "4.0.1";
    private const string TestSdkVersion = "18.11.0";

    private readonly string _folder = Path.GetFullPath(folder);

    /// <summary>The project's name: that of its folder.</summary>
    public string Name => Path.GetFileName(Path.TrimEndingDirectorySeparator(_folder));

    /// <summary>Whether the tests are run by Microsoft.Testing.Platform, as global.json has it; else by VSTest, the SDK's default.</summary>
    public bool UsesTestingPlatform => Above("global.json").FirstOrDefault() is { } file && ChoosesTestingPlatform(file);

    /// <summary>Writes the files, of which none may be there; their names.</summary>
    /// <exception cref="IOException">They can't be written. The message is for the user.</exception>
    public IReadOnlyList<string> Write()
    {
        if (File.Exists(_folder) || (Directory.Exists(_folder) && Directory.EnumerateFileSystemEntries(_folder).Any()))
        {
            throw new IOException($"{folder} is there already, and is no empty folder: give the name of a new one.");
        }

        var files = new Dictionary<string, string>
        {
            [Name + ".csproj"] = Project(),
            ["Portal.cs"] = Code("Portal.cs"),
            ["UserInteractionTests.cs"] = Code("UserInteractionTests.cs"),
        };
        try
        {
            Directory.CreateDirectory(_folder);
            foreach (var (name, content) in files)
            {
                File.WriteAllText(Path.Combine(_folder, name), content.ReplaceLineEndings("\n"));
            }
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IOException(e.Message, e);
        }

        return [.. files.Keys];
    }

    private string Project()
    {
        var tests = UsesTestingPlatform
            ? [("xunit.v3", XunitVersion)]
            : new[] { ("Microsoft.NET.Test.Sdk", TestSdkVersion), ("xunit.runner.visualstudio", RunnerVersion), ("xunit.v3", XunitVersion) };
        var packageVersion = typeof(ContractTestProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "PackageVersion").Value!;

        // With central package management a project must not give a version, but may override one.
        var attribute = Above("Directory.Packages.props").FirstOrDefault() is { } central && File.ReadAllText(central).Contains("<ManagePackageVersionsCentrally>true", StringComparison.OrdinalIgnoreCase)
            ? "VersionOverride"
            : "Version";
        var references = tests.Append(("Vitec.Connect.Contracts.Testing", packageVersion))
            .Select(package => $"    <PackageReference Include=\"{package.Item1}\" {attribute}=\"{package.Item2}\" />\n");
        var platform = UsesTestingPlatform ? "" : "    <!-- Run by VSTest, as dotnet test does unless global.json says otherwise. -->\n    <IsTestingPlatformApplication>false</IsTestingPlatformApplication>\n";
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <IsTestProject>true</IsTestProject>
                <Nullable>enable</Nullable>
            {platform}  </PropertyGroup>

              <ItemGroup>
            {string.Concat(references)}  </ItemGroup>

            </Project>

            """;
    }

    private string Code(string name)
    {
        using var resource = new StreamReader(typeof(ContractTestProject).Assembly.GetManifestResourceStream("New/" + name)!, Encoding.UTF8);
        return resource.ReadToEnd()
            .Replace("ContractTestNamespace", Namespace(), StringComparison.Ordinal)
            .Replace("\"consumer-name\"", SymbolDisplay.FormatLiteral(consumer, quote: true), StringComparison.Ordinal);
    }

    /// <summary>The project's name as a namespace.</summary>
    private string Namespace()
    {
        var parts = Name.Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => string.Concat(part.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')))
            .Select(part => SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None ? part : "_" + part);
        return string.Join('.', parts);
    }

    private IEnumerable<string> Above(string name)
    {
        for (var above = Path.GetDirectoryName(_folder); above is not null; above = Path.GetDirectoryName(above))
        {
            if (Path.Combine(above, name) is var file && File.Exists(file))
            {
                yield return file;
            }
        }
    }

    private static bool ChoosesTestingPlatform(string globalJson)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(globalJson), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return json.RootElement.TryGetProperty("test", out var test) && test.TryGetProperty("runner", out var runner) && runner.GetString() == "Microsoft.Testing.Platform";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or IOException)
        {
            // The SDK will say what is wrong with it.
            return false;
        }
    }
}
