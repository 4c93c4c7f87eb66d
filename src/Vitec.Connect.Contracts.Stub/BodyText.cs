using System;
using System.IO;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>The text of a request's body.</summary>
internal static class BodyText
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <summary>
    /// The encoding in which Web API's formatters read a body: UTF-16 where the Content-Type says so, else UTF-8, whatever
    /// it says. Throws a <see cref="DecoderFallbackException"/> on bytes that are no text.
    /// </summary>
    public static Encoding EncodingOf(MediaTypeHeaderValue? contentType) =>
        contentType is not null && HeaderUtilities.RemoveQuotes(contentType.Charset).Equals(Utf16.WebName, StringComparison.OrdinalIgnoreCase)
            ? Utf16
            : Utf8;

    /// <summary>The text in an encoding, or in the one that a byte order mark tells.</summary>
    public static string Decode(byte[] body, Encoding encoding)
    {
        using var reader = new StreamReader(new MemoryStream(body), encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    /// <summary>The text for a person to look at, with U+FFFD for bytes that are none.</summary>
    public static string Show(byte[] body, Encoding encoding)
    {
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        return Decode(body, lenient);
    }
}
