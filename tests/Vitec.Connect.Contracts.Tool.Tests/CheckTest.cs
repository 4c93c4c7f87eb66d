using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Vitec.Connect.Contracts.Tool.Tests;

/// <summary>A test of <c>check</c>: with what it checks.</summary>
public abstract class CheckTest : ToolTest
{
    /// <summary>One call without customerId, in line 4.</summary>
    protected const string WithoutCustomerId = """
        class Orders
        {
            System.Threading.Tasks.Task Send(System.Net.Http.HttpClient http, System.Net.Http.HttpContent content) =>
                http.PutAsync("Service/Order/UserInteraction/", content);
        }
        """;

    /// <summary>The same for another class.</summary>
    protected static string WithoutCustomerIdIn(string type) => WithoutCustomerId.Replace("Orders", type, StringComparison.Ordinal);

    /// <summary>Calls the endpoint, so that the rules look at what else there is.</summary>
    protected static string Method(string body, string before = "") =>
        $$"""
        {{before}}
        class Orders
        {
            public async System.Threading.Tasks.Task Send(System.Net.Http.HttpClient http, System.Net.Http.HttpContent content, string customerId)
            {
                {{body}}
            }
        }
        """;

    protected string Write(string path, string content, Encoding? encoding = null)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content, encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return full;
    }

    protected string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>A project that needs no package: <c>name/name.csproj</c>.</summary>
    protected string WriteProject(string name, string items = "", string properties = "<TargetFramework>net10.0</TargetFramework>") =>
        Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {properties}
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);

    protected void WriteSolution(string name, params string[] projects)
    {
        var guids = projects.Select(_ => $"{{{Guid.NewGuid()}}}".ToUpperInvariant()).ToList();
        Write(name, $"""
            Microsoft Visual Studio Solution File, Format Version 12.00
            {string.Concat(projects.Select((project, i) => $"""
            Project("{"{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}"}") = "{Path.GetFileNameWithoutExtension(project)}", "{project.Replace('/', '\\')}", "{guids[i]}"
            EndProject

            """))}Global
            	GlobalSection(SolutionConfigurationPlatforms) = preSolution
            		Debug|Any CPU = Debug|Any CPU
            	EndGlobalSection
            	GlobalSection(ProjectConfigurationPlatforms) = postSolution
            {string.Concat(guids.Select(guid => $"\t\t{guid}.Debug|Any CPU.ActiveCfg = Debug|Any CPU\n\t\t{guid}.Debug|Any CPU.Build.0 = Debug|Any CPU\n"))}	EndGlobalSection
            EndGlobal

            """);
    }

    /// <summary>The findings of a run: <c>file(line,column): severity rule</c>.</summary>
    internal static string[] Found(ToolRun run) =>
    [
        .. run.Output.Split(Environment.NewLine)
            .Where(line => line.Contains("): ", StringComparison.Ordinal) && line.Contains(" VITEC", StringComparison.Ordinal))
            .Select(line => line[..(line.IndexOf(" VITEC", StringComparison.Ordinal) + " VITEC000".Length)].Replace('\\', '/')),
    ];

    protected JsonElement Json(string path)
    {
        using var document = JsonDocument.Parse(Read(path));
        return document.RootElement.Clone();
    }
}
