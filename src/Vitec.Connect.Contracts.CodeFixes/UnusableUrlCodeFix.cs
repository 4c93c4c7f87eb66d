using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>Repairs a URL that is not usable where that is mechanical (VITEC004): <c>https:/x.se</c>, <c>https:\\x.se</c>, a leading blank.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnusableUrlCodeFix() : UrlRepairCodeFix(RuleIds.UnusableUrl, "UnusableUrl_Fix", EquivalenceKey)
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string EquivalenceKey = nameof(UnusableUrlCodeFix);
}
