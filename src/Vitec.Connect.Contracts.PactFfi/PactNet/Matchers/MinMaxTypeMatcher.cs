using System;
using System.Text.Json.Serialization;

namespace PactNet.Matchers;

/// <summary>An array whose elements are of the same JSON type as the example, with a least and a largest number of them.</summary>
public class MinMaxTypeMatcher : IMatcher
{
    /// <summary>An array of elements like the example.</summary>
    /// <param name="example">The example of an element.</param>
    /// <param name="min">The least number of elements; 0 for any.</param>
    /// <param name="max">The largest number of elements; 0 for any.</param>
    /// <exception cref="ArgumentException">Neither is given, one is negative, or the least is larger than the largest.</exception>
    public MinMaxTypeMatcher(dynamic example, int min = default, int max = default)
    {
        if (min == 0 && max == 0)
        {
            throw new ArgumentException("Give the least number of elements, the largest, or both.");
        }

        if (min < 0 || max < 0 || (max > 0 && min > max))
        {
            throw new ArgumentException($"No array has at least {min} and at most {max} elements.");
        }

        Value = new object[] { example };
        Min = min;
        Max = max;
    }

    /// <inheritdoc/>
    [JsonPropertyName("pact:matcher:type")]
    public string Type => "type";

    /// <inheritdoc/>
    [JsonPropertyName("value")]
    public dynamic Value { get; }

    /// <summary>The least number of elements; 0 for any.</summary>
    [JsonPropertyName("min")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Min { get; set; }

    /// <summary>The largest number of elements; 0 for any.</summary>
    [JsonPropertyName("max")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Max { get; set; }
}
