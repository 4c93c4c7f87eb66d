using System.Text.Json.Serialization;

namespace PactNet.Matchers;

/// <summary>A value of the same JSON type as the example; in objects and arrays all the way down.</summary>
public class TypeMatcher : IMatcher
{
    /// <summary>A value of the same JSON type as the example.</summary>
    /// <param name="example">The example.</param>
    public TypeMatcher(dynamic example) => Value = example;

    /// <inheritdoc/>
    [JsonPropertyName("pact:matcher:type")]
    public string Type => "type";

    /// <inheritdoc/>
    [JsonPropertyName("value")]
    public dynamic Value { get; }
}
