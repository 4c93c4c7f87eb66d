using System;
using System.Globalization;
using System.Text.Encodings.Web;

namespace Vitec.Connect.Contracts.PactFfi.Consumer;

/// <summary>
/// Escapes what JSON demands and no more (RFC 8259, 7), for files that people read. .NET's least strict encoder still
/// escapes all characters beyond U+FFFF.
/// </summary>
internal sealed class PlainJsonEncoder : JavaScriptEncoder
{
    public static readonly PlainJsonEncoder Instance = new();

    private PlainJsonEncoder()
    {
    }

    public override int MaxOutputCharactersPerInputCharacter => 6; // \u0000

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (var i = 0; i < span.Length; i++)
        {
            if (WillEncode(span[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var output = new Span<char>(buffer, bufferLength);
        var written = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\b' => "\\b",
            '\f' => "\\f",
            _ => "\\u" + unicodeScalar.ToString("x4", CultureInfo.InvariantCulture),
        };
        numberOfCharactersWritten = written.TryCopyTo(output) ? written.Length : 0;
        return numberOfCharactersWritten > 0;
    }
}
