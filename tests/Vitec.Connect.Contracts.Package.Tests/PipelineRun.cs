using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Vitec.Connect.Contracts.Package.Tests;

/// <summary>
/// The scripts that a service runs of a pipeline, given what the caller and the service say: those whose conditions hold, with
/// their variables. Of the services' languages it knows what our pipelines use, and throws at anything else.
/// </summary>
internal static partial class PipelineRun
{
    /// <param name="name">The pipeline.</param>
    /// <param name="given">Values of expressions, such as <c>inputs.consumer</c> and <c>github.sha</c>; others are empty, or the input's default.</param>
    public static IEnumerable<PipelineStep> GitHub(string name, params IEnumerable<(string Expression, string Value)> given)
    {
        var workflow = Yaml.Read(Repository.Read(Pipeline.GitHubPath(name)));
        var values = workflow.Map("on").Map("workflow_call").Map("inputs").Children
            .ToDictionary(input => $"inputs.{input.Key}", input => ((YamlMappingNode)input.Value).Text("default") ?? "");
        foreach (var (expression, value) in given)
        {
            values[expression] = value;
        }

        var job = (YamlMappingNode)workflow.Map("jobs").Children.Values.Single();
        return job.List("steps")
            .Where(step => step.Text("run") is not null && (step.Text("if") ?? "always()").Split("&&", StringSplitOptions.TrimEntries).All(Holds))
            .Select(step => new PipelineStep(step.Text("name")!, step.Text("run")!, [.. Variables(job), .. Variables(step)]));

        bool Holds(string condition) => condition switch
        {
            "always()" => true,
            _ when condition.EndsWith(" == ''", StringComparison.Ordinal) => Value(condition[..^6]).Length == 0,
            _ when condition.EndsWith(" != ''", StringComparison.Ordinal) => Value(condition[..^6]).Length > 0,
            _ when condition.StartsWith('!') => Value(condition[1..]).Length == 0,
            _ => throw new NotSupportedException(condition),
        };

        string Value(string expression) =>
            expression.Split("||", StringSplitOptions.TrimEntries).Select(e => values.GetValueOrDefault(e, "")).FirstOrDefault(value => value.Length > 0) ?? "";

        IEnumerable<(string, string)> Variables(YamlMappingNode node) => Environment(node, text => GitHubExpression().Replace(text, match => Value(match.Groups["e"].Value)));
    }

    /// <param name="name">The pipeline.</param>
    /// <param name="given">Values of <c>parameters.…</c>, others have their defaults, and of the service's variables.</param>
    public static IEnumerable<PipelineStep> Azure(string name, params IEnumerable<(string Expression, string Value)> given)
    {
        var template = Yaml.Read(Repository.Read(Pipeline.AzurePath(name)));
        var values = template.List("parameters").ToDictionary(parameter => $"parameters.{parameter.Text("name")}", parameter => parameter.Text("default") ?? "");
        foreach (var (expression, value) in given)
        {
            values[expression] = value;
        }

        return Chosen(template.List("steps"))
            .Where(step => step.Text("bash") is not null && Holds(step.Text("condition") ?? "succeeded()"))
            .Select(step => new PipelineStep(step.Text("displayName")!, step.Text("bash")!, [.. Environment(step, Expand)]));

        IEnumerable<YamlMappingNode> Chosen(IEnumerable<YamlMappingNode> steps) => steps.SelectMany(step => step.Children is [({ } key, YamlSequenceNode inner)]
            ? IsChosen(key.ToString()) ? Chosen(inner.Children.Cast<YamlMappingNode>()) : []
            : [step]);

        bool IsChosen(string key) => AzureChoice().Match(key) is { Success: true } choice
            ? (values[choice.Groups["e"].Value].Length == 0) == (choice.Groups["is"].Value == "eq")
            : throw new NotSupportedException(key);

        bool Holds(string condition) => condition switch
        {
            "succeeded()" or "succeededOrFailed()" => true,
            "and(succeeded(), ne(variables['Build.Reason'], 'PullRequest'))" => values.GetValueOrDefault("Build.Reason") != "PullRequest",
            _ => throw new NotSupportedException(condition),
        };

        // Parameters are put in first, and may have variables in them.
        string Expand(string text) => AzureVariable().Replace(
            AzureParameter().Replace(text, match => values[match.Groups["e"].Value]),
            match => values.GetValueOrDefault(match.Groups["e"].Value, match.Value));
    }

    private static IEnumerable<(string, string)> Environment(YamlMappingNode node, Func<string, string> expand) =>
        node.Children.TryGetValue("env", out var variables)
            ? ((YamlMappingNode)variables).Children.Select(variable => (variable.Key.ToString(), expand(variable.Value.ToString())))
            : [];

    [GeneratedRegex(@"\$\{\{ (?<e>.*?) \}\}")]
    private static partial Regex GitHubExpression();

    [GeneratedRegex(@"^\$\{\{ if (?<is>eq|ne)\((?<e>[\w.]+), ''\) \}\}$")]
    private static partial Regex AzureChoice();

    [GeneratedRegex(@"\$\{\{ (?<e>parameters\.\w+) \}\}")]
    private static partial Regex AzureParameter();

    [GeneratedRegex(@"\$\((?<e>[\w.]+)\)")]
    private static partial Regex AzureVariable();
}
