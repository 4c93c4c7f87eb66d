using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace Vitec.Connect.Contracts.Tool.Tests;

/// <summary>What <c>new</c> writes; that it compiles and that its tests pass is shown by the package tests.</summary>
public sealed class NewTests : CheckTest
{
    [Fact]
    public async Task A_project_is_written_with_the_consumers_name()
    {
        var run = await RunAsync("new", "tests/Foto å.Tests", "--consumer", "foto \"å\"");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Empty(run.Errors);
        Assert.Equal(
            ["Foto å.Tests.csproj", "Portal.cs", "UserInteractionTests.cs"],
            Directory.EnumerateFiles(Path.Combine(Folder, "tests", "Foto å.Tests")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("namespace Foto_å.Tests;", Read("tests/Foto å.Tests/Portal.cs"), StringComparison.Ordinal);
        Assert.Contains("new(\"foto \\\"å\\\"\");", Read("tests/Foto å.Tests/UserInteractionTests.cs"), StringComparison.Ordinal);
        Assert.Contains("dotnet test \"tests/Foto å.Tests\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "Microsoft.NET.Test.Sdk Version,xunit.runner.visualstudio Version,xunit.v3 Version,Vitec.Connect.Contracts.Testing Version")]
    [InlineData("""{ "test": { "runner": "Microsoft.Testing.Platform" } }""", "", "xunit.v3 Version,Vitec.Connect.Contracts.Testing Version")]
    [InlineData("""{ "test": { "runner": "Microsoft.Testing.Platform" } }""", "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>", "xunit.v3 VersionOverride,Vitec.Connect.Contracts.Testing VersionOverride")]
    public async Task The_project_fits_where_it_is_put(string globalJson, string packages, string expected)
    {
        Write("global.json", globalJson.Length > 0 ? globalJson : "{}");
        Write("Directory.Packages.props", packages.Length > 0 ? packages : "<Project />");

        Assert.Equal(0, (await RunAsync("new", "Shop")).ExitCode);

        var project = XDocument.Load(Path.Combine(Folder, "Shop", "Shop.csproj"));
        Assert.Equal(expected.Split(','), project.Descendants("PackageReference").Select(package => $"{package.Attribute("Include")!.Value} {package.Attributes().Last().Name}"));
        Assert.Equal(globalJson.Length == 0, project.Descendants("IsTestingPlatformApplication").Any());
    }

    [Theory]
    [InlineData("there is there already, and is no empty folder", "there")]
    [InlineData("there/file.txt is there already", "there/file.txt")]
    [InlineData("file.txt", "there/file.txt/Shop")]
    [InlineData("--consumer needs a name that can be part of a file's name", "Shop", "--consumer", "a/b")]
    [InlineData("Required argument missing for command: 'new'")]
    [InlineData("The option '--nope' is unknown.", "--nope")]
    public async Task What_cannot_be_written_ends_with_2_and_changes_nothing(string error, params string[] arguments)
    {
        Write("there/file.txt", "mine");
        var run = await RunAsync(["new", .. arguments]);
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
        Assert.Equal([Path.Combine(Folder, "there", "file.txt")], Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories));
    }
}
