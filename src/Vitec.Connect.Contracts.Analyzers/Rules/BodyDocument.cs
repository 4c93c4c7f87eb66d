using System;
using Vitec.Connect.Contracts.Analyzers.Bodies;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>One text that a raw body can be, read as JSON or as XML.</summary>
internal sealed class BodyDocument
{
    private const string SectionStart = "<![CDATA[";
    private const string SectionEnd = "]]>";

    private BodyDocument(Text text, JsonText? json, XmlText? xml)
    {
        Text = text;
        Json = json;
        Xml = xml;
    }

    public Text Text { get; }

    /// <summary>The text as JSON; null when it is XML.</summary>
    public JsonText? Json { get; }

    /// <summary>The text as XML; null when it is JSON.</summary>
    public XmlText? Xml { get; }

    /// <summary>The document of a text; null when it is not known what it is.</summary>
    public static BodyDocument? Of(Text text, CallBodyKind kind)
    {
        var body = new BodyText(text);
        var isXml = kind switch
        {
            CallBodyKind.RawJson => false,
            CallBodyKind.RawXml => true,
            _ => body.First switch
            {
                '{' or '[' => false,
                '<' => true,
                _ => (bool?)null,
            },
        };
        return isXml switch
        {
            null => null,
            true => new BodyDocument(text, json: null, XmlText.Read(body)),
            false => new BodyDocument(text, JsonText.Read(body), xml: null),
        };
    }

    /// <summary>The text of a member; nothing when the document does not have it, or it is no text.</summary>
    public TextValue TextOf(BodyMember member)
    {
        var value = TextValue.Nothing;
        if (Json is not null)
        {
            foreach (var property in Json.Properties)
            {
                if (property.Name == member.JsonName)
                {
                    value = property.Kind switch
                    {
                        JsonKind.Null => TextValue.Null,
                        JsonKind.String => TextValue.Of(Slice(property.ValueStart, property.ValueLength).MapKnown(JsonText.Unescape)),
                        JsonKind.Unknown => TextValue.Unknown(source: null),
                        _ => TextValue.Nothing,
                    };
                }
            }
        }

        if (Xml is not null)
        {
            foreach (var element in Xml.Children)
            {
                if (element.Name == member.XmlName && element.ContentLength >= 0)
                {
                    value = !element.HasMarkup ? TextValue.Of(Slice(element.ContentStart, element.ContentLength).MapKnown(XmlText.Unescape))
                        : IsSection(element) ? TextValue.Of(Slice(element.ContentStart + SectionStart.Length, element.ContentLength - SectionStart.Length - SectionEnd.Length))
                        : value;
                }
            }
        }

        return value;
    }

    /// <summary>Where the only text of a member begins, when it begins with these characters as they are; null where it does not.</summary>
    public int? StartOf(BodyMember member, string beginning)
    {
        int? found = null;
        foreach (var property in Json?.Properties ?? [])
        {
            if (property.Name == member.JsonName)
            {
                found = found is null ? property.ValueStart : -1;
            }
        }

        foreach (var element in Xml?.Children ?? [])
        {
            if (element.Name == member.XmlName)
            {
                found = found is null ? element.ContentStart : -1;
            }
        }

        return found is >= 0 and var start && string.CompareOrdinal(Text.Pattern, start, beginning, 0, beginning.Length) == 0 ? found : null;
    }

    /// <summary>Whether an element holds one CDATA section and nothing else.</summary>
    private bool IsSection(XmlElement element) =>
        string.CompareOrdinal(Text.Pattern, element.ContentStart, SectionStart, 0, SectionStart.Length) == 0
        && Text.Pattern.IndexOf(SectionEnd, element.ContentStart + SectionStart.Length, StringComparison.Ordinal) == element.ContentStart + element.ContentLength - SectionEnd.Length;

    private Text Slice(int start, int length) => Text.Slice(start, length);
}
