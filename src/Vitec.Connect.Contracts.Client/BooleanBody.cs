using System;
using System.IO;
using System.Text.Json;
using System.Xml;

namespace Vitec.Connect.Contracts.Client;

/// <summary>Reads the answer that the help page documents: <c>true</c> or <c>&lt;boolean …>true&lt;/boolean></c>, and nothing like it.</summary>
internal static class BooleanBody
{
    private const string SerializationNamespace = "http://schemas.microsoft.com/2003/10/Serialization/";

    /// <summary>The boolean; null when the text is none.</summary>
    public static bool? Read(string text, VitecConnectFormat format)
    {
        try
        {
            return format == VitecConnectFormat.Xml ? ReadXml(text) : JsonSerializer.Deserialize(text, ConnectJsonContext.Default.Boolean);
        }
        catch (Exception e) when (e is JsonException or XmlException)
        {
            return null;
        }
    }

    private static bool? ReadXml(string text)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var xml = XmlReader.Create(new StringReader(text), settings);
        xml.MoveToContent();
        if (xml.LocalName != "boolean" || xml.NamespaceURI != SerializationNamespace)
        {
            return null;
        }

        var value = xml.ReadElementContentAsBoolean();
        while (xml.Read())
        {
            // What follows the root must be well-formed too.
        }

        return value;
    }
}
