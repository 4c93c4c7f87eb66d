namespace Vitec.Connect.Contracts.Analyzers.Bodies;

/// <summary>What a serializer makes of the names in an object.</summary>
/// <param name="members">Of those of properties.</param>
/// <param name="keys">Of the keys of a dictionary.</param>
internal readonly struct ObjectNaming(JsonNaming members, JsonNaming keys)
{
    /// <summary>Every name stays as it is: every serializer's defaults.</summary>
    public static readonly ObjectNaming AsIs = new(JsonNaming.AsIs, JsonNaming.AsIs);

    /// <summary>The web defaults of System.Text.Json.</summary>
    public static readonly ObjectNaming Web = new(JsonNaming.CamelCase, JsonNaming.AsIs);

    public static readonly ObjectNaming Unknown = new(JsonNaming.Unknown, JsonNaming.Unknown);

    public JsonNaming Members { get; } = members;

    public JsonNaming Keys { get; } = keys;
}
