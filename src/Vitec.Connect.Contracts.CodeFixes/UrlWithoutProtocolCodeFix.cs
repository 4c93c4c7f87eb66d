using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>Inserts the protocol that a URL lacks (VITEC003).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UrlWithoutProtocolCodeFix() : UrlRepairCodeFix(RuleIds.UrlWithoutProtocol, "UrlWithoutProtocol_Fix", EquivalenceKey)
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string EquivalenceKey = nameof(UrlWithoutProtocolCodeFix);
}
