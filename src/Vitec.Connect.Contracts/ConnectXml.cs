using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text;
using System.Xml;

namespace Vitec.Connect.Contracts;

/// <summary>
/// Writes bodies as the XML that DataContractSerializer writes and the help page documents, and reads them in any order.
/// Needs no run-time code generation, so that trimmed and ahead-of-time compiled programs can use it.
/// </summary>
public static class ConnectXml
{
    private const string InstanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The largest document that is read, in characters: 1,048,576. A contract body is far smaller.</summary>
    public const int MaxCharacters = 1024 * 1024;

    /// <summary>Writes a body as XML text, without an XML declaration, as DataContractSerializer does.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="value">The body; a null member is written as <c>i:nil="true"</c>.</param>
    /// <returns>The document: the members in alphabetical order, all in the contract's namespace.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">A member holds a character that XML 1.0 cannot carry.</exception>
    public static string Serialize<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(T value)
        where T : class
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize }))
        {
            writer.WriteStartElement(ContractModel<T>.Name, ContractModel<T>.Namespace);
            writer.WriteAttributeString("xmlns", "i", null, InstanceNamespace);
            foreach (var member in ContractModel<T>.Members)
            {
                writer.WriteStartElement(member.Name, ContractModel<T>.Namespace);
                if (member.Get(value) is { } memberValue)
                {
                    writer.WriteString(memberValue);
                }
                else
                {
                    writer.WriteAttributeString("nil", InstanceNamespace, "true");
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        return text.ToString();
    }

    /// <summary>Reads a body from XML text, its members in any order.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="xml">The document; DTDs are refused, nothing external is ever resolved.</param>
    /// <returns>The body, and which of its members the provider would have dropped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="xml"/> is null.</exception>
    /// <exception cref="FormatException">
    /// The document is not well-formed, is larger than <see cref="MaxCharacters"/>, has another root or namespace than the
    /// contract's, or a member that holds elements instead of text. The message says which, and where.
    /// </exception>
    public static ConnectXmlReading<T> Deserialize<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(string xml)
        where T : class, new()
    {
        if (xml is null)
        {
            throw new ArgumentNullException(nameof(xml));
        }

        using var reader = new StringReader(xml);
        return Deserialize<T>(reader);
    }

    /// <summary>Reads a body from XML text, its members in any order.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="reader">The document; DTDs are refused, nothing external is ever resolved. Is left open.</param>
    /// <returns>The body, and which of its members the provider would have dropped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    /// <exception cref="FormatException">As for a text.</exception>
    public static ConnectXmlReading<T> Deserialize<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(TextReader reader)
        where T : class, new()
    {
        if (reader is null)
        {
            throw new ArgumentNullException(nameof(reader));
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var xml = XmlReader.Create(reader, settings);
            return Read<T>(xml);
        }
        catch (XmlException e)
        {
            throw new FormatException($"The XML of a {ContractModel<T>.Name} can't be read: {e.Message}", e);
        }
    }

    private static ConnectXmlReading<T> Read<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(XmlReader xml)
        where T : class, new()
    {
        xml.MoveToContent();
        if (xml.LocalName != ContractModel<T>.Name || xml.NamespaceURI != ContractModel<T>.Namespace)
        {
            throw new FormatException(
                $"The root of the XML is {QualifiedName(xml)}; the contract says {{{ContractModel<T>.Namespace}}}{ContractModel<T>.Name} (VITEC010, {RuleHelp.LinkFor("VITEC010")}).");
        }

        var value = new T();
        var dropped = new List<string>();
        var unknown = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var lastRead = -1;

        var isEmpty = xml.IsEmptyElement;
        xml.ReadStartElement();
        while (!isEmpty && xml.MoveToContent() != XmlNodeType.EndElement)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read(); // text between the members: the provider passes over it
                continue;
            }

            var index = IndexOfMember<T>(xml);
            if (index < 0)
            {
                unknown.Add(QualifiedName(xml));
                xml.Skip();
                continue;
            }

            var member = ContractModel<T>.Members[index];
            if (index > lastRead)
            {
                lastRead = index;
            }
            else
            {
                dropped.Add(member.Name);
            }

            var text = ReadText(xml);
            if (seen.Add(member.Name))
            {
                member.Set(value, text);
            }
        }

        if (!isEmpty)
        {
            xml.ReadEndElement();
        }

        while (!xml.EOF)
        {
            xml.Read(); // what follows the root must be well-formed too
        }

        return new ConnectXmlReading<T>(value, dropped, unknown);
    }

    private static int IndexOfMember<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(XmlReader xml)
    {
        for (var i = 0; i < ContractModel<T>.Members.Count; i++)
        {
            if (xml.LocalName == ContractModel<T>.Members[i].Name && xml.NamespaceURI == ContractModel<T>.Namespace)
            {
                return i;
            }
        }

        return -1;
    }

    private static string? ReadText(XmlReader xml)
    {
        var nil = xml.GetAttribute("nil", InstanceNamespace);
        if (nil is not null && XmlConvert.ToBoolean(nil.Trim()))
        {
            xml.Skip();
            return null;
        }

        return xml.ReadElementContentAsString();
    }

    private static string QualifiedName(XmlReader xml) => $"{{{xml.NamespaceURI}}}{xml.LocalName}";
}
