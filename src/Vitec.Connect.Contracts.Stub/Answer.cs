using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using Microsoft.Net.Http.Headers;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>An HTTP answer, ready to be sent. Its text is UTF-8, and its media type says so.</summary>
internal sealed class Answer
{
    // As Json.NET writes it: å and ' as they are. An answer is never put into a page.
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly XmlWriterSettings XmlSettings = new()
    {
        OmitXmlDeclaration = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    private Answer(int statusCode, string? contentType, byte[] body)
    {
        StatusCode = statusCode;
        ContentType = contentType;
        Body = body;
    }

    private Answer(int statusCode, BodyFormat format, byte[] body)
        : this(statusCode, $"{format.MediaType}; charset=utf-8", body)
    {
    }

    public int StatusCode { get; }

    /// <summary>The Content-Type header; null when there is no body.</summary>
    public string? ContentType { get; }

    public byte[] Body { get; }

    /// <summary>A header beside those of the body; null for none.</summary>
    public (string Name, string Value)? Header { get; init; }

    /// <summary>200 with a boolean, byte for byte as the help page shows it.</summary>
    public static Answer Boolean(bool value, BodyFormat format)
    {
        var text = value ? "true" : "false";
        var body = format.IsXml ? $"<boolean xmlns=\"http://schemas.microsoft.com/2003/10/Serialization/\">{text}</boolean>" : text;
        return new Answer(200, format, Encoding.UTF8.GetBytes(body));
    }

    /// <summary>An answer that is no success.</summary>
    public static Answer Error(int statusCode, ApiError error, BodyFormat format, (string Name, string Value)? header = null) =>
        new(statusCode, format, format.IsXml ? Xml(error) : Json(writer => WriteJson(writer, error))) { Header = header };

    /// <summary>An answer with a status that the stub was told to give.</summary>
    public static Answer Forced(int statusCode, BodyFormat format)
    {
        if (!HasBody(statusCode))
        {
            return new Answer(statusCode, contentType: null, []);
        }

        var error = new ApiError($"The answer is {statusCode}.", "The stub was told to answer so.");
        return Error(statusCode, error, format, statusCode == 401 ? (HeaderNames.WWWAuthenticate, BasicAuthentication.Challenge) : null);
    }

    /// <summary>An answer with a body that the stub was told to send.</summary>
    public static Answer Custom(int statusCode, string contentType, string body) => new(statusCode, contentType, Encoding.UTF8.GetBytes(body));

    /// <summary>Whether an answer with this status has a body (RFC 9110, section 6.4.1).</summary>
    public static bool HasBody(int statusCode) => statusCode is not (204 or 205 or 304);

    /// <summary>200 with a JSON object.</summary>
    public static Answer Object(Action<Utf8JsonWriter> writeMembers) => new(200, BodyFormat.Default, Json(writer =>
    {
        writer.WriteStartObject();
        writeMembers(writer);
        writer.WriteEndObject();
    }));

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body, JsonOptions))
        {
            write(writer);
        }

        return body.ToArray();
    }

    private static void WriteJson(Utf8JsonWriter writer, ApiError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message", error.Message);
        if (error.Detail is not null)
        {
            writer.WriteString("messageDetail", error.Detail);
        }

        if (error.ModelState is not null)
        {
            writer.WriteStartObject("modelState");
            foreach (var (key, messages) in error.ModelState.Errors)
            {
                writer.WriteStartArray(key);
                foreach (var message in messages)
                {
                    writer.WriteStringValue(message);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static byte[] Xml(ApiError error)
    {
        using var body = new MemoryStream();
        using (var writer = XmlWriter.Create(body, XmlSettings))
        {
            writer.WriteStartElement("Error");
            writer.WriteElementString("Message", XmlText(error.Message));
            if (error.Detail is not null)
            {
                writer.WriteElementString("MessageDetail", XmlText(error.Detail));
            }

            if (error.ModelState is not null)
            {
                writer.WriteStartElement("ModelState");
                foreach (var (key, messages) in error.ModelState.Errors)
                {
                    // Web API writes the messages of a key as one list, separated by blanks.
                    writer.WriteElementString(XmlConvert.EncodeLocalName(key), XmlText(string.Join(' ', messages)));
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        return body.ToArray();
    }

    /// <summary>The text with U+FFFD for what XML 1.0 can't carry: messages quote what the client sent.</summary>
    private static string XmlText(string text)
    {
        var carried = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isXml = !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
            carried.Append((isXml ? rune : Rune.ReplacementChar).ToString());
        }

        return carried.ToString();
    }
}
