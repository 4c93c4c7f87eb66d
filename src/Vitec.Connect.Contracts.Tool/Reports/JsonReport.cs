using System;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Vitec.Connect.Contracts.Testing;

namespace Vitec.Connect.Contracts.Tool.Reports;

/// <summary>A verification as JSON, for programs: everything that the objects of the kit hold.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Render(VerificationReport report, string provider, DateTime time) => JsonSerializer.Serialize(
        new
        {
            Provider = provider,
            Time = time,
            report.Succeeded,
            report.Declared,
            report.Verified,
            report.Problems,
            Interactions = report.Interactions.Select(result => new
            {
                result.Interaction.Consumer,
                result.Interaction.Description,
                result.Interaction.ProviderStates,
                result.Status,
                Pending = result.IsPending,
                DurationMilliseconds = Math.Round(result.Duration.TotalMilliseconds, 1),
                result.Messages,
                Mismatches = result.Mismatches.Select(m => new { m.Where, m.Expected, m.Actual, m.Message }),
                result.Exchange?.Curl,
                Answer = result.Exchange?.Answer is { } answer ? new { answer.Status, answer.Body } : null,
            }),
        },
        Options) + "\n";
}
