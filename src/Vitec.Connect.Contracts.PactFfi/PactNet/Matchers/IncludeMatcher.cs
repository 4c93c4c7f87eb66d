using System.Text.Json.Serialization;

namespace PactNet.Matchers;

/// <summary>A text that has the example in it.</summary>
public class IncludeMatcher : IMatcher
{
    internal IncludeMatcher(string example) => Value = example;

    /// <inheritdoc/>
    [JsonPropertyName("pact:matcher:type")]
    public string Type => "include";

    /// <inheritdoc/>
    [JsonPropertyName("value")]
    public dynamic Value { get; }
}
