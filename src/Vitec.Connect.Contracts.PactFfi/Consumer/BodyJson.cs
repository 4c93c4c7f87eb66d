using System;
using System.Text.Json;
using PactNet.Matchers;

namespace Vitec.Connect.Contracts.PactFfi.Consumer;

/// <summary>Serializes what tests give as objects.</summary>
internal static class BodyJson
{
    public const string ContentType = "application/json";

    /// <summary>A body, by its own class; null is JSON's null.</summary>
    public static string Serialize(object? body, JsonSerializerOptions settings) => JsonSerializer.Serialize(body, settings);

    /// <summary>A matcher, by its own class.</summary>
    public static string Serialize(IMatcher matcher, JsonSerializerOptions settings)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        return Serialize((object)matcher, settings);
    }
}
