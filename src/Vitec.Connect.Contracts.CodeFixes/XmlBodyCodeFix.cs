using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>
/// Sets the namespace of an XML body and puts its elements in order (VITEC010), where the text is written in one literal or
/// interpolated string: what is moved is moved as it is written.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class XmlBodyCodeFix() : TextChangeCodeFix(RuleIds.XmlBody, "XmlBody_Fix", EquivalenceKey)
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string EquivalenceKey = nameof(XmlBodyCodeFix);

    private protected override Task<IReadOnlyCollection<TextChange>> ChangesAsync(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Task.FromResult(LiteralChanges.Of(LiteralEdit.From(diagnostic.Properties), diagnostic, site));
}
