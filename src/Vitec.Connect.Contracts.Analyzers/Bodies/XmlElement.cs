namespace Vitec.Connect.Contracts.Analyzers.Bodies;

/// <summary>The root of an XML text, or a child of it.</summary>
internal sealed class XmlElement(string name, string? xmlNamespace, int start)
{
    /// <summary>The name without its prefix.</summary>
    public string Name { get; } = name;

    /// <summary>The namespace, empty for none; null when it is not known.</summary>
    public string? Namespace { get; } = xmlNamespace;

    /// <summary>Where the element begins.</summary>
    public int Start { get; } = start;

    /// <summary>Where its name ends.</summary>
    public int NameEnd { get; set; }

    /// <summary>The value of the attribute that gives it its namespace: where it begins and how long it is; null where another element does.</summary>
    public (int Start, int Length)? NamespaceValue { get; set; }

    /// <summary>Where its content begins.</summary>
    public int ContentStart { get; set; }

    /// <summary>How long its content is; -1 when it is empty by itself, or not read to its end.</summary>
    public int ContentLength { get; set; } = -1;

    /// <summary>Where it ends, past its end tag; -1 when it was not read so far.</summary>
    public int End { get; set; } = -1;

    /// <summary>The first element within it, for a child of the root; null when there is none.</summary>
    public string? Inner { get; set; }

    /// <summary>Whether its content is more than text: elements, comments, CDATA sections.</summary>
    public bool HasMarkup { get; set; }
}
