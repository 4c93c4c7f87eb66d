using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Testing;

namespace Vitec.Connect.Contracts.Tool.Reports;

/// <summary>The files that a verification can be written to.</summary>
internal static class VerificationReports
{
    /// <summary>What <c>--report</c> of <c>verify</c> knows.</summary>
    public static readonly string[] Formats = ["html", "junit", "json", "markdown"];

    /// <param name="reports">The files.</param>
    /// <param name="report">The verification.</param>
    /// <param name="provider">Who was verified, in words.</param>
    /// <exception cref="IOException">A file can't be written.</exception>
    public static async Task WriteAsync(IEnumerable<ReportFile> reports, VerificationReport report, string provider)
    {
        var time = DateTime.UtcNow;
        foreach (var file in reports)
        {
            file.Write(file.Format switch
            {
                "html" => await HtmlReport.RenderAsync(report, provider, time).ConfigureAwait(false),
                "junit" => JUnit(report),
                "json" => JsonReport.Render(report, provider, time),
                _ => MarkdownReport.Render(report, provider),
            });
        }
    }

    private static string JUnit(VerificationReport report)
    {
        using var xml = new MemoryStream();
        JUnitXml.Write(report, xml);
        return Encoding.UTF8.GetString(xml.ToArray());
    }
}
