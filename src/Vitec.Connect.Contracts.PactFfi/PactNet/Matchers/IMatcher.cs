using System.Text.Json.Serialization;

namespace PactNet.Matchers;

/// <summary>What a value has to be, with an example of it. Stands in a JSON body in place of the value.</summary>
[JsonConverter(typeof(MatcherConverter))]
public interface IMatcher
{
    /// <summary>The matcher's name in the Pact core.</summary>
    [JsonPropertyName("pact:matcher:type")]
    string Type { get; }

    /// <summary>The example: what the mock server answers, and what the provider is sent.</summary>
    [JsonPropertyName("value")]
    dynamic Value { get; }
}
