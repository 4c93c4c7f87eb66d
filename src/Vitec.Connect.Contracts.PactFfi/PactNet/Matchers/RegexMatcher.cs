using System.Text.Json.Serialization;

namespace PactNet.Matchers;

/// <summary>A text that a regular expression describes as a whole.</summary>
public class RegexMatcher : IMatcher
{
    internal RegexMatcher(string example, string regex)
    {
        Value = example;
        Regex = regex;
    }

    /// <inheritdoc/>
    [JsonPropertyName("pact:matcher:type")]
    public string Type => "regex";

    /// <inheritdoc/>
    [JsonPropertyName("value")]
    public dynamic Value { get; }

    /// <summary>The regular expression.</summary>
    [JsonPropertyName("regex")]
    public string Regex { get; }
}
