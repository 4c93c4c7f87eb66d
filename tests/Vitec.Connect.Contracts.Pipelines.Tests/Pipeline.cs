using System;
using System.Collections.Generic;
using System.Linq;
using YamlDotNet.RepresentationModel;

namespace Vitec.Connect.Contracts.Pipelines.Tests;

/// <summary>The scripts of the pipelines, read from the files that users refer to.</summary>
internal static class Pipeline
{
    public static readonly string[] Names = ["consumer", "provider", "deployment"];

    public static string GitHubPath(string name) => $".github/workflows/{name}.yml";

    public static string AzurePath(string name) => $"eng/azure-pipelines/{name}.yml";

    public static IReadOnlyList<Step> GitHub(string name)
    {
        var job = Yaml.Read(Repository.Read(GitHubPath(name))).Map("jobs").Children.Values.Cast<YamlMappingNode>().Single();
        return [.. job.List("steps").Where(step => step.Text("run") is not null)
            .Select(step => new Step(step.Text("name")!, step.Text("run")!, [.. job.Keys("env"), .. step.Keys("env")]))];
    }

    public static IReadOnlyList<Step> Azure(string name) =>
        [.. AzureSteps(Yaml.Read(Repository.Read(AzurePath(name))).List("steps")).Where(step => step.Text("bash") is not null)
            .Select(step => new Step(step.Text("displayName")!, step.Text("bash")!, step.Keys("env")))];

    /// <summary>The steps of a template, also those under <c>${{ if … }}:</c>.</summary>
    public static IEnumerable<YamlMappingNode> AzureSteps(IEnumerable<YamlMappingNode> steps) => steps.SelectMany(step =>
        step.Children is [({ } key, YamlSequenceNode inner)] && ((YamlScalarNode)key).Value!.StartsWith("${{ if ", StringComparison.Ordinal)
            ? AzureSteps(inner.Children.Cast<YamlMappingNode>())
            : [step]);

    public static Step Script(string pipeline, string step) => GitHub(pipeline).Single(s => s.Name == step);
}
