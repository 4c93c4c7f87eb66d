using System.Linq;
using Vitec.Connect.Contracts.Testing;

namespace Vitec.Connect.Contracts.Tool.Reports;

/// <summary>What all reports say in the same words.</summary>
internal static class ReportText
{
    /// <summary>The sentence that everything else explains.</summary>
    public static string Verdict(VerificationReport report)
    {
        var failed = report.Interactions.Count(i => i.Status == VerificationStatus.Failed && !i.IsPending);
        var errors = report.Count(VerificationStatus.Error);
        return report.Succeeded ? (report.Verified == report.Declared ? "The provider keeps its contracts" : "The provider keeps what could be verified")
            : failed > 0 ? $"The provider breaks {failed} of {Interactions(report.Declared)}"
            : errors > 0 ? $"{Interactions(errors)} could not be verified"
            : "Nothing could be verified";

        static string Interactions(int count) => count == 1 ? "1 interaction" : $"{count} interactions";
    }

    /// <summary>How many ended how, in one sentence.</summary>
    public static string Sum(VerificationReport report)
    {
        var rest = new[] { (VerificationStatus.Failed, "failed"), (VerificationStatus.Error, "could not be verified"), (VerificationStatus.NotVerified, "left unverified") }
            .Select(kind => (Count: report.Count(kind.Item1), Word: kind.Item2))
            .Where(kind => kind.Count > 0)
            .Select(kind => $", {kind.Count} {kind.Word}");
        return $"{report.Verified} of {report.Declared} interactions verified{string.Concat(rest)}.";
    }
}
