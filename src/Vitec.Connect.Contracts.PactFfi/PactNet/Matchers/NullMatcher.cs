using System.Text.Json.Serialization;

namespace PactNet.Matchers;

/// <summary>Null.</summary>
public class NullMatcher : IMatcher
{
    internal NullMatcher()
    {
    }

    /// <inheritdoc/>
    [JsonPropertyName("pact:matcher:type")]
    public string Type => "null";

    /// <inheritdoc/>
    [JsonIgnore]
    public dynamic Value => null!;
}
