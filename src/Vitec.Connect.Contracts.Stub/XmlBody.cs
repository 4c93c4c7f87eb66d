using System;
using System.Linq;
using System.Runtime.Serialization;
using System.Text;
using System.Xml;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>
/// Reads an XML body with the reader that ASP.NET Web API uses, DataContractSerializer, which drops members that are out of
/// order without a word, and says which it dropped. Beyond it, members outside the contract's namespace are refused, which
/// it drops just as silently, and what it reads but is no XML 1.0 (<c>&amp;#1;</c>).
/// </summary>
internal static class XmlBody
{
    private const string RuleId = "VITEC010";

    private static readonly DataContractSerializer Serializer = new(typeof(OrderUserInteractionRequest));

    private static readonly string[] MemberNames =
        [nameof(OrderUserInteractionRequest.Comment), nameof(OrderUserInteractionRequest.Id), nameof(OrderUserInteractionRequest.Url)];

    // Web API's own quotas: depth is bounded, the rest is bounded by the size of the body.
    private static readonly XmlDictionaryReaderQuotas Quotas = new()
    {
        MaxArrayLength = int.MaxValue,
        MaxBytesPerRead = int.MaxValue,
        MaxDepth = 256,
        MaxNameTableCharCount = int.MaxValue,
        MaxStringContentLength = int.MaxValue,
    };

    /// <summary>The request; null when there is none or it can't be read, which the model state then says.</summary>
    public static OrderUserInteractionRequest? Read(byte[] body, Encoding encoding, ModelState modelState, ReceivedRequest received)
    {
        var (explained, reason) = Explain(body, encoding);
        OrderUserInteractionRequest? request;
        try
        {
            using var reader = XmlDictionaryReader.CreateTextReader(body, 0, body.Length, encoding, Quotas, onClose: null);
            request = (OrderUserInteractionRequest?)Serializer.ReadObject(reader);
        }
        catch (Exception e) when (e is SerializationException or XmlException or FormatException or ArgumentException)
        {
            return Unreadable(reason ?? e.Message);
        }

        if (request is null)
        {
            modelState.AddMissingBody();
            return null;
        }

        if (reason is not null)
        {
            return Unreadable(reason);
        }

        received.DroppedMembers = explained!.DroppedByProvider;
        foreach (var member in received.DroppedMembers)
        {
            received.Add(new ContractViolation(
                RuleId, member, "The element comes after a later one, or a second time: the provider drops it without a word.", $"Send {string.Join(", ", MemberNames)} in this order, each once."));
        }

        foreach (var element in explained!.Unknown)
        {
            received.Add(new ContractViolation(
                RuleId, ModelState.Body, $"The element {Shown.Of(element)} is no member of the contract.", $"Its members are {string.Join(", ", MemberNames)}, in the namespace {OrderUserInteractionRequest.XmlNamespace}."));
            var name = element[(element.LastIndexOf('}') + 1)..];
            if (MemberNames.Contains(name))
            {
                modelState.AddUnreadable(
                    ModelState.KeyOf(name), $"The element is {element}; the contract says {{{OrderUserInteractionRequest.XmlNamespace}}}{name} ({RuleId}, {RuleHelp.LinkFor(RuleId)}).");
            }
        }

        return request;

        OrderUserInteractionRequest? Unreadable(string problem)
        {
            modelState.AddUnreadable(ModelState.Body, problem);
            received.Add(new ContractViolation(RuleId, ModelState.Body, Shown.Of(problem), "Send the document that the contract shows, in UTF-8."));
            return null;
        }
    }

    /// <summary>What the tolerant reader makes of the document, or in the contract's terms why it can't.</summary>
    private static (ConnectXmlReading<OrderUserInteractionRequest>? Reading, string? Reason) Explain(byte[] body, Encoding encoding)
    {
        try
        {
            return (ConnectXml.Deserialize<OrderUserInteractionRequest>(BodyText.Decode(body, encoding)), null);
        }
        catch (FormatException e)
        {
            return (null, e.Message);
        }
        catch (ArgumentException e)
        {
            return (null, $"The body is no text in {encoding.WebName}: {e.Message}");
        }
    }
}
