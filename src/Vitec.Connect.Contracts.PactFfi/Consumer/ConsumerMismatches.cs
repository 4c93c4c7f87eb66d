using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Consumer;

/// <summary>Makes text of what the mock server reports: what was expected, what came.</summary>
internal static class ConsumerMismatches
{
    /// <param name="json">The mock server's report: an array of requests, each with what is wrong about it.</param>
    /// <param name="withMissing">Whether what was expected and not sent is wrong, too: not in a test that ended too early.</param>
    /// <returns>A line for each thing that is wrong; empty when the consumer did all that was expected and no more.</returns>
    public static string Describe(string json, bool withMissing = true)
    {
        if (json.Length == 0)
        {
            return "";
        }

        using var document = JsonDocument.Parse(json);
        var text = new StringBuilder();
        foreach (var report in document.RootElement.EnumerateArray())
        {
            var request = $"{report.Text("method")} {report.Text("path")}";
            switch (report.Text("type"))
            {
                case "request-mismatch":
                    text.Append(request).Append(" was sent, but not as expected:\n");

                    // The core's order of headers changes from run to run.
                    foreach (var line in report.Items("mismatches").Select(m => CoreMismatch.Parse(m).ToString()).Order(StringComparer.Ordinal))
                    {
                        text.Append("  ").Append(line).Append('\n');
                    }

                    break;
                case "request-not-found":
                    text.Append(request).Append(" was sent, which no interaction expects");
                    text.Append(Body(report) is { Length: > 0 } body ? $": {body}\n" : ".\n");
                    break;
                case "missing-request" when !withMissing:
                    break;
                case "missing-request":
                    text.Append(request).Append(" was expected, but not sent.\n");
                    break;
                default:
                    text.Append(report.GetRawText()).Append('\n');
                    break;
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Body(JsonElement report)
    {
        var body = report.Member("request").Member("body");
        return body.ValueKind switch
        {
            JsonValueKind.Undefined => "",
            JsonValueKind.String => body.GetString()!,
            _ => body.GetRawText(),
        };
    }
}
