using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>The matching rules of a request or a response: by category since version 3 of the Pact specification, by path before.</summary>
internal sealed partial class MatchingRules
{
    private const string Any = "*";

    private readonly List<(string Category, string[] Path, JsonArray Matchers)> _rules = [];

    public MatchingRules(JsonObject? rules)
    {
        foreach (var (key, value) in rules ?? [])
        {
            if (key.StartsWith('$'))
            {
                // Version 2: {"$.body.a": {"match": "type"}}.
                var steps = Steps(key);
                if (steps.Length > 0 && value is JsonObject matcher)
                {
                    var category = steps[0] == "headers" ? "header" : steps[0];
                    _rules.Add((category, [.. steps[1..].Select(step => NameOf(category, step))], [matcher.DeepClone()]));
                }
            }
            else if (value is JsonObject { } single && single["matchers"] is JsonArray matchers)
            {
                // The path, and the status, have no path in them: {"path": {"matchers": […]}}.
                _rules.Add((key, [], Copy(matchers)));
            }
            else
            {
                foreach (var (path, rule) in value as JsonObject ?? [])
                {
                    if (rule?["matchers"] is JsonArray ofPath)
                    {
                        _rules.Add((key, path.StartsWith('$') ? Steps(path) : path.Length == 0 ? [] : [NameOf(key, path)], Copy(ofPath)));
                    }
                }
            }
        }
    }

    /// <summary>The rule for a value: its kind, and what it says; null when there is none, so that the value itself is expected.</summary>
    public (string Rule, string Detail)? For(string category, IReadOnlyList<string> path)
    {
        var rule = _rules
            .Where(rule => rule.Category == category && Leads(rule.Path, path, rule.Matchers))
            .OrderByDescending(rule => rule.Path.Length)
            .ThenBy(rule => rule.Path.Count(step => step == Any))
            .Select(rule => rule.Matchers)
            .FirstOrDefault();
        if (rule is null)
        {
            return null;
        }

        var kind = Kind(rule);
        return kind switch
        {
            "equality" => null,
            "regex" => (kind, rule[0]!["regex"]?.ToString() ?? ""),
            _ => (kind, rule.ToJsonString()),
        };
    }

    /// <summary>Whether a rule is about a value: it has its path, or it is about the type of something around it.</summary>
    private static bool Leads(string[] rule, IReadOnlyList<string> path, JsonArray matchers) =>
        (rule.Length == path.Count || (rule.Length < path.Count && Kind(matchers) == "type"))
        && rule.Zip(path).All(step => step.First == Any || step.First == step.Second);

    private static string Kind(JsonArray matchers) =>
        matchers is [JsonObject only] ? only["match"]?.ToString() ?? (only.ContainsKey("regex") ? "regex" : "type") : "several";

    // The names of headers are without case (RFC 9110, section 5.1).
    private static string NameOf(string category, string name) => category == "header" ? name.ToLowerInvariant() : name;

    private static JsonArray Copy(JsonArray matchers) => matchers.DeepClone().AsArray();

    /// <summary>The steps of a path: <c>$.a[0]['b']</c> has a, 0 and b.</summary>
    private static string[] Steps(string path) =>
        [.. Step().Matches(path).Select(step => step.Groups["name"].Value)];

    [GeneratedRegex(@"\.(?<name>[^.\[\]]+)|\['(?<name>[^']*)'\]|\[(?<name>[0-9]+|\*)\]")]
    private static partial Regex Step();
}
