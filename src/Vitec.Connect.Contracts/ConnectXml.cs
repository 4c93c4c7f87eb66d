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

    private static readonly char[] XmlBlanks = [' ', '\t', '\r', '\n'];

    /// <summary>The largest document that is read, in characters: 1,048,576. A contract body is far smaller.</summary>
    public const int MaxCharacters = 1024 * 1024;

    /// <summary>
    /// Writes a body as XML text, without an XML declaration: what DataContractSerializer writes to an XmlWriter, with
    /// <c>&amp;#xD;</c> for a carriage return, which would be lost in reading else.
    /// </summary>
    /// <typeparam name="T">The type of the body: one with <c>[DataContract]</c>, whose members are strings.</typeparam>
    /// <param name="value">The body; a null member is written as <c>i:nil="true"</c>.</param>
    /// <returns>The document: the members in alphabetical order, all in the contract's namespace.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A member holds a character that XML 1.0 cannot carry: a control character, U+FFFE, U+FFFF or half a surrogate pair.
    /// The message names the member.
    /// </exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is no contract model; the message says why.</exception>
    public static string Serialize<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(T value)
        where T : class
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        var model = ContractModel.Of<T>();
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize }))
        {
            writer.WriteStartElement(model.Name, model.Namespace);
            writer.WriteAttributeString("xmlns", "i", null, InstanceNamespace);
            foreach (var member in model.Members)
            {
                writer.WriteStartElement(member.Name, model.Namespace);
                if (member.Get(value) is { } memberValue)
                {
                    WriteText(writer, member.Name, memberValue);
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
    /// <typeparam name="T">The type of the body: one with <c>[DataContract]</c>, whose members are strings.</typeparam>
    /// <param name="xml">The document; DTDs are refused, nothing external is ever resolved.</param>
    /// <returns>The body, and which of its members the provider would have dropped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="xml"/> is null.</exception>
    /// <exception cref="FormatException">
    /// The document is not well-formed, has a DTD, is larger than <see cref="MaxCharacters"/>, has another root or namespace
    /// than the contract's or one that is nil, text between the members, or a member that holds elements instead of text. The
    /// message says which, and where.
    /// </exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is no contract model; the message says why.</exception>
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
    /// <typeparam name="T">The type of the body: one with <c>[DataContract]</c>, whose members are strings.</typeparam>
    /// <param name="reader">The document; DTDs are refused, nothing external is ever resolved. Is left open.</param>
    /// <returns>The body, and which of its members the provider would have dropped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    /// <exception cref="FormatException">As for a text.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is no contract model; the message says why.</exception>
    public static ConnectXmlReading<T> Deserialize<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(TextReader reader)
        where T : class, new()
    {
        if (reader is null)
        {
            throw new ArgumentNullException(nameof(reader));
        }

        var model = ContractModel.Of<T>();
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
            return Read<T>(xml, model);
        }
        catch (XmlException e)
        {
            throw new FormatException($"The XML of {model.Name} can't be read: {e.Message}", e);
        }
    }

    private static void WriteText(XmlWriter writer, string member, string text)
    {
        try
        {
            writer.WriteString(text);
        }
        catch (ArgumentException e)
        {
            throw new ArgumentException($"{member} can't be written as XML 1.0: {e.Message}", "value", e);
        }
    }

    private static ConnectXmlReading<T> Read<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(XmlReader xml, ContractModel model)
        where T : class, new()
    {
        xml.MoveToContent();
        if (xml.LocalName != model.Name || xml.NamespaceURI != model.Namespace)
        {
            throw new FormatException(
                $"The root of the XML is {QualifiedName(xml)}; the contract says {{{model.Namespace}}}{model.Name} (VITEC010, {RuleHelp.LinkFor("VITEC010")}).");
        }

        if (IsNil(xml))
        {
            throw new FormatException($"The XML holds no {model.Name}: its root says nil.");
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
                PassBlank(xml);
                continue;
            }

            var index = IndexOfMember(xml, model);
            if (index < 0)
            {
                unknown.Add(QualifiedName(xml));
                xml.Skip();
                continue;
            }

            var member = model.Members[index];
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

    /// <summary>Passes over a text between the members, which is blank for the provider or nothing it can read.</summary>
    private static void PassBlank(XmlReader xml)
    {
        if (xml.Value.Trim(XmlBlanks).Length > 0)
        {
            throw ErrorAt(xml, "there is text between the members, where only elements can be.");
        }

        xml.Read();
    }

    private static int IndexOfMember(XmlReader xml, ContractModel model)
    {
        for (var i = 0; i < model.Members.Count; i++)
        {
            if (xml.LocalName == model.Members[i].Name && xml.NamespaceURI == model.Namespace)
            {
                return i;
            }
        }

        return -1;
    }

    private static string? ReadText(XmlReader xml)
    {
        if (IsNil(xml))
        {
            xml.Skip();
            return null;
        }

        return xml.ReadElementContentAsString();
    }

    /// <summary>Whether the element says that it has no value: <c>i:nil</c>, an XML Schema boolean.</summary>
    private static bool IsNil(XmlReader xml) => xml.GetAttribute("nil", InstanceNamespace)?.Trim() switch
    {
        null or "false" or "0" => false,
        "true" or "1" => true,
        var other => throw ErrorAt(xml, $"the nil attribute of {xml.LocalName} is \"{other}\"; it can be true or false."),
    };

    /// <summary>An error at the reader's position, as the reader itself words its own.</summary>
    private static XmlException ErrorAt(XmlReader xml, string message)
    {
        var position = (IXmlLineInfo)xml;
        return new XmlException(message, null, position.LineNumber, position.LinePosition);
    }

    private static string QualifiedName(XmlReader xml) => $"{{{xml.NamespaceURI}}}{xml.LocalName}";
}
