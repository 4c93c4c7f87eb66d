using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Bodies;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>VITEC010: an XML body that is malformed, or whose root, namespace, elements or their order are not the contract's.</summary>
internal sealed class XmlBodyRule() : Rule(Descriptors.XmlBody)
{
    public override void Check(Use use, RuleContext context, List<Finding> findings)
    {
        if (context.Body is not { } view)
        {
            return;
        }

        foreach (var document in view.Documents)
        {
            if (document.Xml is { } xml && ProblemIn(xml, view.Contract) is var (message, at))
            {
                var origins = document.Text.PieceAt(at, out _) is { IsHole: false, Source: { } source } ? ImmutableArray.Create(source) : ImmutableArray<SyntaxNode>.Empty;
                findings.Add(Finding.Of(view.Body.Value.Syntax, origins, LiteralEdit.ToProperties(EditsOf(document, xml, view.Contract)), message));
                return;
            }
        }
    }

    /// <summary>The first thing that is wrong with a document, and where.</summary>
    private static (object Message, int At)? ProblemIn(XmlText xml, BodyContract contract)
    {
        if (xml.Root is { } root)
        {
            if (root.Name != contract.XmlName)
            {
                return (Message("Root", Finding.Show(root.Name), contract.XmlName), root.Start);
            }

            if (root.Namespace is { } given && given != contract.XmlNamespace)
            {
                return (Message("Namespace", Finding.Show(given), contract.XmlNamespace), root.Start);
            }
        }

        XmlElement? previous = null;
        var order = -1;
        foreach (var child in xml.Children)
        {
            if (child.Namespace is null)
            {
                continue;
            }

            var place = contract.OrderOf(child.Name);
            if (place < 0)
            {
                return (Message("Unknown", Finding.Show(child.Name), NamesIn(contract)), child.Start);
            }

            if (child.Namespace != contract.XmlNamespace)
            {
                return (Message("Outside", child.Name, Finding.Show(child.Namespace), contract.XmlNamespace), child.Start);
            }

            if (child.Inner is { } inner && contract.Members[place].Kind is (JsonKind.String or JsonKind.Number or JsonKind.Boolean))
            {
                return (Message("Unknown", Finding.Show(inner), NamesIn(contract)), child.Start);
            }

            if (place < order)
            {
                return (Message("Order", child.Name, previous!.Name), child.Start);
            }

            (previous, order) = (child, place);
        }

        return xml.MalformedAt is { } at ? (Message("Malformed", (at + 1).ToString(CultureInfo.InvariantCulture)), at) : null;
    }

    /// <summary>What mends namespace and order, for the code fix; nothing where more is wrong.</summary>
    private static List<LiteralEdit?> EditsOf(BodyDocument document, XmlText xml, BodyContract contract)
    {
        var edits = new List<LiteralEdit?>();
        if (xml.Root is not { } root || root.End < 0 || root.Name != contract.XmlName || xml.MalformedAt is not null)
        {
            return edits;
        }

        foreach (var child in xml.Children)
        {
            if (contract.OrderOf(child.Name) < 0 || child.Inner is not null || child.Namespace != root.Namespace)
            {
                return edits;
            }
        }

        if (root.Namespace is { } given && given != contract.XmlNamespace)
        {
            // With apostrophes, which no literal escapes.
            edits.Add(root.NamespaceValue is var (start, length) ? LiteralEdit.Set(document.Text, start, start + length, contract.XmlNamespace)
                : document.Text.Pattern.IndexOf(':', root.Start, root.NameEnd - root.Start) < 0 ? LiteralEdit.Set(document.Text, root.NameEnd, root.NameEnd, $" xmlns='{contract.XmlNamespace}'")
                : null);
        }

        var sorted = new List<XmlElement>(xml.Children);
        for (var i = 1; i < sorted.Count; i++)
        {
            for (var j = i; j > 0 && contract.OrderOf(sorted[j - 1].Name) > contract.OrderOf(sorted[j].Name); j--)
            {
                (sorted[j - 1], sorted[j]) = (sorted[j], sorted[j - 1]);
            }
        }

        for (var i = 0; i < sorted.Count; i++)
        {
            var (place, moved) = (xml.Children[i], sorted[i]);
            if (place != moved)
            {
                edits.Add(LiteralEdit.Move(document.Text, place.Start, place.End, moved.Start, moved.End));
            }
        }

        return edits;
    }

    private static string NamesIn(BodyContract contract)
    {
        var names = new string[contract.Members.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = contract.Members[i].XmlName;
        }

        return string.Join(", ", names);
    }

    private static LocalizableResourceString Message(string problem, params string[] arguments) =>
        new("XmlBody_" + problem, Resources.ResourceManager, typeof(Resources), arguments);
}
