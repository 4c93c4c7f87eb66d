namespace Vitec.Connect.Contracts.Analyzers.Bodies;

/// <summary>A property of the object that a JSON text is.</summary>
/// <param name="name">The name; null when it is not known.</param>
/// <param name="nameStart">Where the name stands, without its quotes.</param>
/// <param name="nameLength">How long it is there.</param>
/// <param name="kind">What the value is.</param>
/// <param name="valueStart">Where the value begins; that of a string, past its quote.</param>
/// <param name="valueLength">How long it is there, its quotes aside.</param>
internal readonly struct JsonProperty(string? name, int nameStart, int nameLength, JsonKind kind, int valueStart, int valueLength)
{
    public string? Name { get; } = name;

    public int NameStart { get; } = nameStart;

    public int NameLength { get; } = nameLength;

    public JsonKind Kind { get; } = kind;

    public int ValueStart { get; } = valueStart;

    public int ValueLength { get; } = valueLength;
}
