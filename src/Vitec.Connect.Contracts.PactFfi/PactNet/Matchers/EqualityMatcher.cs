using System.Text.Json.Serialization;

namespace PactNet.Matchers;

/// <summary>A value equal to the example, inside a value that is matched by type.</summary>
public class EqualityMatcher : IMatcher
{
    internal EqualityMatcher(dynamic example) => Value = example;

    /// <inheritdoc/>
    [JsonPropertyName("pact:matcher:type")]
    public string Type => "equality";

    /// <inheritdoc/>
    [JsonPropertyName("value")]
    public dynamic Value { get; }
}
