using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>What the rules about a URL's form share: which kind of URL the texts are.</summary>
internal abstract class UrlRule(DiagnosticDescriptor descriptor, UrlKind kind) : Rule(descriptor)
{
    /// <summary>The property that says that the URL is what stands at the place, and not somewhere in its text.</summary>
    public const string IsUrl = "IsUrl";

    private static readonly ImmutableDictionary<string, string?> TheUrlItself = ImmutableDictionary<string, string?>.Empty.Add(IsUrl, bool.TrueString);

    public override void Check(Use use, RuleContext context, List<Finding> findings)
    {
        if (use is ValueUse { Mark: ValueMark.AbsoluteUrl, Value: var expression })
        {
            var value = context.TextOf(expression);
            var bad = BadIn(value);
            if (!bad.IsEmpty)
            {
                findings.Add(Finding.At(expression.Syntax, bad, PropertiesOf(bad, value)));
            }
        }
        else if (context.Body is { } view)
        {
            CheckBody(view, context, findings);
        }
    }

    private void CheckBody(BodyView view, RuleContext context, List<Finding> findings)
    {
        foreach (var member in view.Contract.Members)
        {
            if (context.Contract.MarkOf(member.Property) != ValueMark.AbsoluteUrl)
            {
                continue;
            }

            foreach (var (place, value) in view.TextsOf(member, context))
            {
                var bad = BadIn(value);
                if (!bad.IsEmpty)
                {
                    findings.Add(Finding.At(place, bad, place != view.Body.Value.Syntax ? PropertiesOf(bad, value) : LiteralEdit.ToProperties(EditsIn(view, member, bad))));
                }
            }
        }
    }

    /// <summary>The texts that the rule reports.</summary>
    private ImmutableArray<Text> BadIn(TextValue value)
    {
        var bad = ImmutableArray<Text>.Empty;
        foreach (var text in value.Alternatives)
        {
            if (IsBad(text, value))
            {
                bad = bad.Add(text);
            }
        }

        return bad;
    }

    /// <summary>What repairs the URLs where they are written in raw bodies; among them null where one is not written as it is.</summary>
    private List<LiteralEdit?> EditsIn(BodyView view, BodyMember member, ImmutableArray<Text> bad)
    {
        var edits = new List<LiteralEdit?>();
        foreach (var document in view.Documents)
        {
            foreach (var text in document.TextOf(member).Alternatives)
            {
                if (bad.Contains(text))
                {
                    edits.Add(RepairOf(text.Pattern) is { } repair && document.StartOf(member, text.Pattern.Substring(0, repair.At + repair.Remove)) is { } start
                        ? LiteralEdit.Set(document.Text, start + repair.At, start + repair.At + repair.Remove, repair.Insert)
                        : null);
                }
            }
        }

        return edits;
    }

    /// <summary>What makes a good URL of a bad one; null where that is not known.</summary>
    protected virtual UrlRepair? RepairOf(string url) => null;

    /// <summary>What the code fix has to know; nothing where the bad texts need different repairs.</summary>
    private ImmutableDictionary<string, string?> PropertiesOf(ImmutableArray<Text> bad, TextValue value)
    {
        var repair = RepairOf(bad[0].Pattern);
        foreach (var text in bad)
        {
            if (!Nullable.Equals(repair, RepairOf(text.Pattern)))
            {
                return ImmutableDictionary<string, string?>.Empty;
            }
        }

        return repair?.ToProperties(areAllBad: bad.Length == value.Alternatives.Length && !value.CanBeNull) ?? TheUrlItself;
    }

    private static UrlKind KindOf(Text text) => text.IsEmpty ? UrlKind.Relative : text.Pieces[0] switch
    {
        { IsHole: true, Content: HoleContent.Host } => UrlKind.NoProtocol,
        { IsHole: true, Content: HoleContent.RelativeUrl } => UrlKind.Relative,
        _ => UrlClassifier.ClassifyWithHoles(WithHosts(text)),
    };

    /// <summary>The text with a host for every hole that is one: it begins with no slash and holds none.</summary>
    private static string WithHosts(Text text)
    {
        var pattern = text.Pattern;
        var at = 0;
        foreach (var piece in text.Pieces)
        {
            if (piece is { IsHole: true, Content: HoleContent.Host })
            {
                pattern = pattern.Substring(0, at) + 'h' + pattern.Substring(at + 1);
            }

            at += piece.Known?.Length ?? 1;
        }

        return pattern;
    }

    /// <summary>
    /// The empty text counts only when nothing else can reach the place; null is a member left out, which is allowed; what is
    /// left over from the documentation is the business of another rule.
    /// </summary>
    private bool IsBad(Text text, TextValue value) =>
        (!text.IsEmpty || (value.Alternatives.Length == 1 && !value.CanBeNull))
        && KindOf(text) == kind
        && !DocumentationValue.Is(text.Pattern);
}
