using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vitec.Connect.Contracts.PactFfi.Core;

/// <summary>
/// The JSON in which matchers and generators reach the core: an object with <c>pact:matcher:type</c>, the example as
/// <c>value</c>, and what the matcher needs. The core drops what it does not understand, or leaves null in its place, without
/// a word; so it is checked here. Source: the core's IntegrationJson.md, and what it makes of each.
/// </summary>
internal static class IntegrationJson
{
    private const string MatcherType = "pact:matcher:type";
    private const string GeneratorType = "pact:generator:type";

    // How deep the core reads JSON; a body that is deeper it takes as text, with its matchers.
    private const int MaxDepth = 127;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth };

    // The matchers of the core, and the member that each can't do without.
    private static readonly Dictionary<string, string?> Matchers = new(StringComparer.Ordinal)
    {
        ["regex"] = "regex",
        ["equality"] = null,
        ["include"] = "value",
        ["type"] = null,
        ["number"] = null,
        ["integer"] = null,
        ["decimal"] = null,
        ["boolean"] = null,
        ["datetime"] = null,
        ["timestamp"] = null,
        ["date"] = null,
        ["time"] = null,
        ["null"] = null,
        ["contentType"] = "value",
        ["content-type"] = "value",
        ["arrayContains"] = "variants",
        ["array-contains"] = "variants",
        ["values"] = null,
        ["statusCode"] = "status",
        ["status-code"] = "status",
        ["notEmpty"] = null,
        ["not-empty"] = null,
        ["semver"] = null,
        ["eachKey"] = "rules",
        ["each-key"] = "rules",
        ["eachValue"] = "rules",
        ["each-value"] = "rules",
    };

    private static readonly Dictionary<string, string?> Generators = new(StringComparer.Ordinal)
    {
        ["RandomInt"] = null,
        ["RandomDecimal"] = null,
        ["RandomHexadecimal"] = null,
        ["RandomString"] = null,
        ["RandomBoolean"] = null,
        ["Regex"] = "regex",
        ["Uuid"] = null,
        ["Date"] = null,
        ["Time"] = null,
        ["DateTime"] = null,
        ["ProviderState"] = "expression",
        ["MockServerURL"] = "regex",
    };

    /// <summary>Checks a path, or the value of a header or a query parameter: plain text, or JSON with a matcher.</summary>
    /// <param name="value">The value.</param>
    /// <param name="what">What it is, for messages: "the path".</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <returns>What the value is without its matcher: the text itself, or the example.</returns>
    /// <exception cref="ArgumentException">The core would misread it.</exception>
    public static string CheckValue(string value, string what, string parameter)
    {
        CoreText.Check(value, what, parameter);
        using var document = Parse(value);
        if (document is null || document.RootElement.ValueKind != JsonValueKind.Object)
        {
            return value;
        }

        var root = document.RootElement;
        if (!root.TryGetProperty("value", out var example))
        {
            throw new ArgumentException(
                $"The Pact core reads {what} as JSON with a matcher, since it is a JSON object, and finds no \"value\" in it: {value}. "
                + "Add the example as \"value\"; JSON that is meant as text has to be a string there.",
                parameter);
        }

        CheckElement(root, "$", parameter);
        return example.ValueKind == JsonValueKind.String ? example.GetString()! : example.GetRawText();
    }

    /// <summary>Checks a JSON body with matchers. An empty one is no JSON, but a body.</summary>
    /// <exception cref="ArgumentException">The core would misread it, or could not compare it.</exception>
    public static void CheckBody(string body, string parameter)
    {
        if (body.Length == 0)
        {
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(body, Options);
            CheckElement(document.RootElement, "$", parameter);
        }
        catch (JsonException e)
        {
            throw new ArgumentException(
                $"The body is said to be JSON, but is none that the Pact core could compare (at most {MaxDepth} levels): {e.Message}", parameter, e);
        }
    }

    /// <summary>A matcher as it stands in the matching rules of a pact file, where there is no example beside it.</summary>
    /// <param name="matcherJson">The matcher as it stands in a body.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <exception cref="ArgumentException">It is no matcher, or the core would misread it.</exception>
    public static JsonObject Rule(string matcherJson, string parameter)
    {
        CheckBody(matcherJson, parameter);
        if (JsonNode.Parse(matcherJson) is not JsonObject matcher || !matcher.ContainsKey(MatcherType))
        {
            throw new ArgumentException($"It is written as {matcherJson}, which is no matcher: that has \"{MatcherType}\".", parameter);
        }

        var rule = new JsonObject();
        foreach (var (name, value) in matcher)
        {
            // What "include" looks for is its value; to all others it is the example.
            if (name != "value" || rule["match"]?.ToString() == "include")
            {
                rule[name == MatcherType ? "match" : name] = value?.DeepClone();
            }
        }

        return rule;
    }

    private static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void CheckElement(JsonElement element, string path, string parameter)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                if (element.TryGetProperty(MatcherType, out var matcher))
                {
                    CheckMatcher(element, matcher, path, parameter);
                }

                if (element.TryGetProperty(GeneratorType, out var generator))
                {
                    CheckGenerator(element, generator, path, parameter);
                }

                foreach (var member in element.EnumerateObject())
                {
                    CheckElement(member.Value, $"{path}.{member.Name}", parameter);
                }

                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                {
                    CheckElement(item, $"{path}[{index++}]", parameter);
                }

                break;
        }
    }

    private static void CheckMatcher(JsonElement element, JsonElement type, string path, string parameter)
    {
        if (type.ValueKind == JsonValueKind.Array)
        {
            return; // several matchers: each is an element that is looked at by itself
        }

        CheckMembers(Matchers, "matcher", element, type, path, parameter);
        if (type.ValueEquals("regex"))
        {
            CheckRegex(element, element.TryGetProperty("value", out var value) ? value : default, path, parameter);
        }

        if (type.ValueEquals("type") && Count(element, "min", path, parameter) is { } min && Count(element, "max", path, parameter) is { } max && min > max)
        {
            throw new ArgumentException($"At {path}: no array has at least {min} and at most {max} elements.", parameter);
        }
    }

    private static void CheckGenerator(JsonElement element, JsonElement type, string path, string parameter)
    {
        CheckMembers(Generators, "generator", element, type, path, parameter);
        if (type.ValueEquals("RandomInt")
            && element.TryGetProperty("min", out var min) && min.TryGetInt64(out var least)
            && element.TryGetProperty("max", out var max) && max.TryGetInt64(out var largest)
            && least > largest)
        {
            throw new ArgumentException($"At {path}: there is no number from {least} to {largest}.", parameter);
        }
    }

    private static void CheckMembers(
        Dictionary<string, string?> known, string kind, JsonElement element, JsonElement type, string path, string parameter)
    {
        if (type.ValueKind != JsonValueKind.String || !known.TryGetValue(type.GetString()!, out var needed))
        {
            throw new ArgumentException(
                $"At {path}: the {kind} {type.GetRawText()} is unknown to the Pact core. Known are {string.Join(", ", known.Keys)}.", parameter);
        }

        if (needed is not null && !element.TryGetProperty(needed, out _))
        {
            throw new ArgumentException($"At {path}: the {kind} \"{type.GetString()}\" needs \"{needed}\".", parameter);
        }
    }

    private static void CheckRegex(JsonElement element, JsonElement value, string path, string parameter)
    {
        var regex = element.GetProperty("regex");
        if (regex.ValueKind != JsonValueKind.String)
        {
            throw new ArgumentException($"At {path}: \"regex\" is {regex.GetRawText()}; it has to be a string.", parameter);
        }

        var example = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => null,
        };
        try
        {
            CoreRegex.Check(regex.GetString()!, example, parameter);
        }
        catch (ArgumentException e)
        {
            throw new ArgumentException($"At {path}: {e.Message}", parameter);
        }
    }

    private static int? Count(JsonElement element, string name, string path, string parameter)
    {
        if (!element.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) && count >= 0
            ? count
            : throw new ArgumentException($"At {path}: \"{name}\" is {value.GetRawText()}; it has to be a number of elements.", parameter);
    }
}
