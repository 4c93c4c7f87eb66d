using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Net.Http.Headers;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>A request of the consumer's, and how it breaks the contract.</summary>
/// <param name="Received">The request, and what the provider understands of it.</param>
/// <param name="Problems">How it breaks the contract, a line each: the violations, and what no rule is about.</param>
internal sealed record SentRequest(ReceivedRequest Received, IReadOnlyList<string> Problems)
{
    /// <summary>The format of the body; null when it is none that the contract has.</summary>
    public BodyFormat? Format => MediaTypeHeaderValue.TryParse(Received.ContentType, out var contentType) ? BodyFormat.Of(contentType) : null;

    /// <summary>The format in which the provider answers.</summary>
    public BodyFormat AnswerFormat
    {
        get
        {
            MediaTypeHeaderValue.TryParse(Received.ContentType, out var contentType);
            return BodyFormat.ForAnswer(Received.Accept, contentType);
        }
    }

    /// <summary>
    /// The Accept header as the pact has it: as it was sent. Where none was sent the provider answers in the format of the
    /// request; a verification would send <c>*/*</c>, which the provider takes for JSON, so that XML is named.
    /// </summary>
    public string? AcceptInPact => Received.Accept ?? (Format is { IsXml: true } format ? format.MediaType : null);

    /// <summary>The names that the body has on its first level, as they are written; none when it can't be read.</summary>
    public IReadOnlyList<string> Names()
    {
        try
        {
            return Format switch
            {
                null => [],
                { IsXml: true } => [.. Xml(Received.Body).Root!.Elements().Select(element => element.Name.LocalName)],
                _ => JsonNames(Received.Body),
            };
        }
        catch (Exception e) when (e is JsonException or XmlException)
        {
            return [];
        }
    }

    private static XDocument Xml(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader);
    }

    private static string[] JsonNames(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.ValueKind == JsonValueKind.Object ? [.. document.RootElement.EnumerateObject().Select(member => member.Name)] : [];
    }
}
