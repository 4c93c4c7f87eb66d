using System;
using System.Linq;
using System.Xml.Linq;

namespace Vitec.Connect.Contracts.PactFfi;

/// <summary>Paths into XML bodies, in the form that the Pact core wants: with the namespace in every step.</summary>
public static class XmlPath
{
    /// <summary>
    /// The path of an element's text. Without the namespaces the core would find nothing there, and compare by equality
    /// without a word.
    /// </summary>
    /// <param name="root">The root's name, with its namespace: <c>ns + "Order"</c>.</param>
    /// <param name="descendants">The names of the elements from there on, each inside of the one before.</param>
    /// <returns>For instance <c>$['http://example.com/orders:Order']['http://example.com/orders:Url']['#text']</c>.</returns>
    /// <exception cref="ArgumentException">A namespace holds a quotation mark (<c>'</c>), which such a path can't.</exception>
    public static string TextOf(XName root, params XName[] descendants)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(descendants);
        return $"${string.Concat(descendants.Prepend(root).Select(Step))}['#text']";
    }

    /// <summary>The path of an attribute's value.</summary>
    /// <param name="attribute">The attribute's name, with its namespace when it has one.</param>
    /// <param name="root">The root's name, with its namespace.</param>
    /// <param name="descendants">The names of the elements from there on, each inside of the one before; the attribute is the last one's.</param>
    /// <returns>For instance <c>$['http://example.com/orders:Order']['@id']</c>.</returns>
    /// <exception cref="ArgumentException">As for <see cref="TextOf"/>.</exception>
    public static string AttributeOf(XName attribute, XName root, params XName[] descendants)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(descendants);
        return $"${string.Concat(descendants.Prepend(root).Select(Step))}['@{Qualified(attribute)}']";
    }

    private static string Step(XName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return $"['{Qualified(name)}']";
    }

    private static string Qualified(XName name) =>
        name.NamespaceName.Contains('\'', StringComparison.Ordinal)
            ? throw new ArgumentException($"The namespace {name.NamespaceName} holds a quotation mark, which a path of the Pact core can't.", nameof(name))
            : (name.NamespaceName.Length == 0 ? "" : name.NamespaceName + ":") + name.LocalName;
}
