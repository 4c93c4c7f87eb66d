using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>Adds or corrects the attributes of a class that DataContractSerializer writes otherwise than the contract says (VITEC008).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OwnClassCodeFix() : TextChangeCodeFix(RuleIds.OwnClass, "OwnClass_Fix", EquivalenceKey)
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string EquivalenceKey = nameof(OwnClassCodeFix);

    private protected override Task<IReadOnlyCollection<TextChange>> ChangesAsync(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Task.FromResult(Changes(site, diagnostic, cancellationToken));

    private static IReadOnlyCollection<TextChange> Changes(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (site.PlaceOf(diagnostic) is not TypeDeclarationSyntax declaration
            || site.Model.GetDeclaredSymbol(declaration, cancellationToken) is not { DeclaringSyntaxReferences.Length: 1 } type
            || ContractSymbols.In(site.Model.Compilation) is not { } contract
            || OwnClasses.ContractOf(type, contract) is not { } body)
        {
            return Array.Empty<TextChange>();
        }

        var attribute = DataContract.AttributeOf(type);
        var prefix = PrefixAt(declaration.SpanStart, site.Model);
        var changes = new List<TextChange>();
        var written = DataContract.Of(type);
        AddChanges(
            declaration,
            attribute,
            prefix + "DataContract",
            written.Name == body.XmlName ? null : body.XmlName,
            written.Namespace == body.XmlNamespace && attribute is not null ? null : body.XmlNamespace,
            cancellationToken,
            changes);

        foreach (var member in OwnClasses.WrittenMembersOf(type))
        {
            var right = OwnClasses.RightNameOf(member, body);
            if (right is not null || attribute is null)
            {
                var syntax = member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
                if (syntax is ParameterSyntax)
                {
                    return Array.Empty<TextChange>(); // of a record, which has no parameterless constructor either
                }

                // With the attribute on the class, only what is marked is written.
                AddChanges(
                    syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>()!, DataContract.MemberAttributeOf(member), prefix + "DataMember", right, xmlNamespace: null, cancellationToken, changes);
            }
        }

        return changes;
    }

    /// <summary>What the names of the attributes need before them where they are written.</summary>
    private static string PrefixAt(int position, SemanticModel model) =>
        model.LookupNamespacesAndTypes(position, name: "DataContractAttribute").Any(symbol => symbol.ToDisplayString() == "System.Runtime.Serialization.DataContractAttribute")
            ? ""
            : "System.Runtime.Serialization.";

    private static void AddChanges(
        MemberDeclarationSyntax declaration,
        AttributeData? attribute,
        string attributeName,
        string? name,
        string? xmlNamespace,
        CancellationToken cancellationToken,
        List<TextChange> changes)
    {
        if (attribute?.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax written)
        {
            Set(written, new[] { ("Name", name), ("Namespace", xmlNamespace) }, changes);
            return;
        }

        var arguments = string.Join(", ", new[] { Argument("Name", name), Argument("Namespace", xmlNamespace) }.OfType<string>());
        var text = declaration.SyntaxTree.GetText(cancellationToken);
        var line = text.Lines.GetLineFromPosition(declaration.SpanStart);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, declaration.SpanStart));
        var separator = string.IsNullOrWhiteSpace(indentation) ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) + indentation : " ";
        changes.Add(new TextChange(new TextSpan(declaration.SpanStart, 0), $"[{attributeName}{(arguments.Length > 0 ? $"({arguments})" : "")}]{separator}"));
    }

    private static void Set(AttributeSyntax attribute, (string Name, string? Value)[] arguments, List<TextChange> changes)
    {
        var missing = new List<string>();
        foreach (var (name, value) in arguments)
        {
            if (Argument(name, value) is not { } text)
            {
                continue;
            }

            if (attribute.ArgumentList?.Arguments.FirstOrDefault(each => each.NameEquals?.Name.Identifier.ValueText == name) is { } given)
            {
                changes.Add(new TextChange(given.Span, text));
            }
            else
            {
                missing.Add(text);
            }
        }

        var added = string.Join(", ", missing);
        if (added.Length > 0)
        {
            changes.Add(attribute.ArgumentList is not { } list
                ? new TextChange(new TextSpan(attribute.Span.End, 0), $"({added})")
                : new TextChange(new TextSpan(list.CloseParenToken.SpanStart, 0), list.Arguments.Count > 0 ? ", " + added : added));
        }
    }

    private static string? Argument(string name, string? value) => value is null ? null : $"{name} = {SyntaxFactory.Literal(value).Text}";
}
