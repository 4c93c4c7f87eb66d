using System;
using System.IO;
using System.Text;

namespace Vitec.Connect.Contracts.Tool.Reports;

/// <summary>A report that was asked for: its format, and the file that it is to be written to.</summary>
internal sealed record ReportFile(string Format, string Path)
{
    /// <summary>Writes the report in UTF-8 and makes the folders that its path names; a file that is there is replaced.</summary>
    /// <exception cref="IOException">It can't be written. The message names the report and the file.</exception>
    public void Write(string content)
    {
        try
        {
            var path = System.IO.Path.GetFullPath(Path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new IOException($"The {Format} report can't be written to {Path}: {e.Message}", e);
        }
    }
}
