using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>Makes https of http (VITEC011), in the literal that says so, wherever in the document it stands.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PlainHttpCodeFix() : UrlRepairCodeFix(RuleIds.PlainHttp, "PlainHttp_Fix", EquivalenceKey)
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string EquivalenceKey = nameof(PlainHttpCodeFix);

    private protected override bool ChangesOrigins => true;
}
