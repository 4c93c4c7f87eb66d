using System.Text.Json.Serialization;

namespace PactNet.Matchers;

/// <summary>A number without decimals.</summary>
public class IntegerMatcher : IMatcher
{
    internal IntegerMatcher(int example) => Value = example;

    /// <inheritdoc/>
    [JsonPropertyName("pact:matcher:type")]
    public string Type => "integer";

    /// <inheritdoc/>
    [JsonPropertyName("value")]
    public dynamic Value { get; }
}
