using System.Text.Json.Serialization;

namespace PactNet.Matchers;

/// <summary>A number with decimals.</summary>
public class DecimalMatcher : IMatcher
{
    internal DecimalMatcher(double example) => Value = example;

    internal DecimalMatcher(float example) => Value = example;

    internal DecimalMatcher(decimal example) => Value = example;

    /// <inheritdoc/>
    [JsonPropertyName("pact:matcher:type")]
    public string Type => "decimal";

    /// <inheritdoc/>
    [JsonPropertyName("value")]
    public dynamic Value { get; }
}
