using System.Text.Json.Serialization;

namespace PactNet.Matchers;

/// <summary>A number.</summary>
public class NumericMatcher : IMatcher
{
    internal NumericMatcher(int example) => Value = example;

    internal NumericMatcher(double example) => Value = example;

    internal NumericMatcher(float example) => Value = example;

    internal NumericMatcher(decimal example) => Value = example;

    /// <inheritdoc/>
    [JsonPropertyName("pact:matcher:type")]
    public string Type => "number";

    /// <inheritdoc/>
    [JsonPropertyName("value")]
    public dynamic Value { get; }
}
