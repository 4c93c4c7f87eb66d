using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>A check as SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/), which code hosts show beside the code.</summary>
internal static class SarifReport
{
    private const string Root = "%SRCROOT%";

    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(CheckResult result)
    {
        var rules = Analysis.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var fingerprints = new HashSet<string>();
        var log = new JsonObject
        {
            ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "vitec-connect check",
                        ["semanticVersion"] = ToolVersion.Value,
                        ["rules"] = new JsonArray([.. rules.Select(Rule)]),
                    },
                },
                ["invocations"] = new JsonArray(new JsonObject
                {
                    ["executionSuccessful"] = !result.IsIncomplete,
                    ["toolExecutionNotifications"] = new JsonArray([.. result.Notes.Select(note => new JsonObject { ["level"] = "warning", ["message"] = Text(note) })]),
                }),
                ["originalUriBaseIds"] = new JsonObject
                {
                    [Root] = new JsonObject { ["description"] = Text("The folder that the command was run in.") },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray(
                [
                    .. CheckView.Sorted(result.Projects.Values.SelectMany(found => found)).Select(finding => Result(finding, rules.FindIndex(rule => rule.Id == finding.Rule), fingerprints)),
                ]),
            }),
        };
        return log.ToJsonString(Format) + "\n";
    }

    private static JsonObject Rule(DiagnosticDescriptor rule) => new()
    {
        ["id"] = rule.Id,
        ["shortDescription"] = Text(rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ["helpUri"] = rule.HelpLinkUri,
        ["help"] = Text($"See {rule.HelpLinkUri}"),
        ["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule.DefaultSeverity) },
        ["properties"] = new JsonObject { ["category"] = rule.Category },
    };

    private static JsonObject Result(Finding finding, int rule, HashSet<string> fingerprints) => new()
    {
        ["ruleId"] = finding.Rule,
        ["ruleIndex"] = rule,
        ["level"] = Level(finding.Severity),
        ["message"] = Text(finding.Message),
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = Artifact(finding.File),
                ["region"] = new JsonObject
                {
                    ["startLine"] = finding.Start.Line + 1,
                    ["startColumn"] = finding.Start.Character + 1,
                    ["endLine"] = finding.End.Line + 1,
                    ["endColumn"] = finding.End.Character + 1,
                    ["snippet"] = Text(finding.Line),
                },
            },
        }),
        ["partialFingerprints"] = new JsonObject { ["vitecConnectContext/v1"] = Fingerprint(finding, fingerprints) },
    };

    /// <summary>Relative to the folder that the command was run in; files elsewhere by their full path.</summary>
    private static JsonObject Artifact(string file) => Paths.Shown(file) is var shown && !Path.IsPathFullyQualified(shown)
        ? new JsonObject { ["uri"] = string.Join('/', shown.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString)), ["uriBaseId"] = Root }
        : new JsonObject { ["uri"] = new Uri(file).AbsoluteUri };

    /// <summary>Tells findings apart without their line numbers, so that one stays the same when lines are put before it.</summary>
    private static string Fingerprint(Finding finding, HashSet<string> taken)
    {
        for (var occurrence = 1; ; occurrence++)
        {
            var context = string.Join('\n', finding.Rule, Paths.Shown(finding.File).Replace('\\', '/'), finding.Line.Trim(), occurrence);
            var fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(context)))[..32];
            if (taken.Add(fingerprint))
            {
                return fingerprint;
            }
        }
    }

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
