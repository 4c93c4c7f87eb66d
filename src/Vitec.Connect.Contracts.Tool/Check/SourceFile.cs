using System;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>Reads and writes source files: what is not changed stays, byte by byte.</summary>
internal static class SourceFile
{
    // What a person wrote is shorter. The compiler needs some fifty times of a file's size.
    private const long MaxBytes = 20_000_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file: in UTF-8, UTF-16 with a byte order mark, or the given encoding; what is no UTF-8 is taken for Latin-1.</summary>
    /// <exception cref="IOException">It can't be read, or is too large. The message is for the user.</exception>
    public static SourceText Read(string path, Encoding? encoding)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MaxBytes and var length })
            {
                throw new IOException($"it has {length / 1_000_000} MB, and files of more than {MaxBytes / 1_000_000} MB are not read.");
            }

            using var content = File.OpenRead(path);
            try
            {
                return SourceText.From(content, encoding ?? Utf8);
            }
            catch (DecoderFallbackException)
            {
                content.Position = 0;
                return SourceText.From(content, Encoding.Latin1);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{Paths.Shown(path)} is passed over: {e.Message}", e);
        }
    }

    /// <summary>Replaces a file's text, if it is still the one that was read; in the file's own encoding.</summary>
    /// <exception cref="IOException">It can't be written, or has changed. The message is for the user.</exception>
    public static void Write(string path, SourceText read, SourceText changed)
    {
        try
        {
            if (!File.ReadAllBytes(path).SequenceEqual(Bytes(read)))
            {
                throw new IOException("it is not what was read any more, or its encoding is unknown.");
            }

            // Told by the attribute too, since who has all rights could write it.
            if (new FileInfo(path).IsReadOnly)
            {
                throw new IOException("it is read-only.");
            }

            File.WriteAllBytes(path, Bytes(changed, read.Encoding));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or EncoderFallbackException)
        {
            throw new IOException($"{Paths.Shown(path)} was not changed: {e.Message}", e);
        }
    }

    private static byte[] Bytes(SourceText text, Encoding? encoding = null)
    {
        encoding ??= text.Encoding!;
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())];
    }
}
