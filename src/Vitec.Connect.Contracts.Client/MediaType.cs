using System;

namespace Vitec.Connect.Contracts.Client;

/// <summary>The media types of the two formats: those of ASP.NET Web API's formatters.</summary>
internal static class MediaType
{
    private const string Json = "application/json";
    private const string Xml = "application/xml";

    public static string Of(VitecConnectFormat format) => format == VitecConnectFormat.Xml ? Xml : Json;

    /// <summary>The format of a media type; null when it is neither.</summary>
    public static VitecConnectFormat? FormatOf(string mediaType) =>
        Is(mediaType, Json) || Is(mediaType, "text/json") ? VitecConnectFormat.Json
        : Is(mediaType, Xml) || Is(mediaType, "text/xml") ? VitecConnectFormat.Xml
        : null;

    public static bool IsHtml(string? mediaType) => mediaType is not null && (Is(mediaType, "text/html") || Is(mediaType, "application/xhtml+xml"));

    private static bool Is(string mediaType, string other) => mediaType.Equals(other, StringComparison.OrdinalIgnoreCase);
}
