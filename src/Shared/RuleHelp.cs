namespace Vitec.Connect.Contracts;

/// <summary>Where the page of a rule is: the one place that knows the address, for run-time errors and diagnostics alike.</summary>
internal static class RuleHelp
{
    private const string Pages = "https://github.com/vitec-connect-contracts/vitec-connect-contracts/blob/main/docs/rules/";

    public static string LinkFor(string ruleId) => Pages + ruleId + ".md";
}
