using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PactNet;
using PactNet.Matchers;
using Vitec.Connect.Contracts.PactFfi;
using Vitec.Connect.Contracts.Stub;
using Match = PactNet.Matchers.Match;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>Puts a documented interaction into a pact, through PactNet's API.</summary>
internal static class InteractionWriter
{
    // Nobody's credentials (example:example), in the form of the documentation.
    private const string Credentials = "Basic ZXhhbXBsZTpleGFtcGxl";
    private const string AnyCredentials = "^(?i:basic) [A-Za-z0-9+/]+={0,2}$";
    private const string AnyFullUrl = @"^https?://[^/\s]\S*$";
    private const string CustomerIdPlaceholder = "{customerId}";

    private static readonly ConnectEndpoint Endpoint = ConnectEndpoint.For<OrderUserInteractionRequest>();
    private static readonly XNamespace Contract = OrderUserInteractionRequest.XmlNamespace;
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";
    private static readonly XName Nil = Instance + "nil";
    private static readonly XNamespace Serialization = "http://schemas.microsoft.com/2003/10/Serialization/";

    public static void Write(UserInteraction interaction, RequestShape shape, IPactBuilderV4 pact)
    {
        var customerId = interaction.CustomerId ?? VitecConnectStates.DefaultCustomerId;
        var request = pact.UponReceiving(interaction.Words)
            .Given(interaction.State, new Dictionary<string, string> { ["customerId"] = customerId })
            .WithRequest(Endpoint.Method, Path(customerId, isAny: interaction.CustomerId is null))
            .WithHeader("Authorization", Match.Regex(Credentials, AnyCredentials));
        if (shape.Accept is not null)
        {
            request.WithHeader("Accept", shape.Accept);
        }

        if (interaction.Format == ConnectFormat.Xml)
        {
            WriteXml(interaction, shape, request);
        }
        else
        {
            request.WithJsonBody(Json(interaction, shape), shape.MediaType);
        }

        var response = request.WillRespond().WithStatus(interaction.Status);
        switch (interaction.Answer)
        {
            case DocumentedAnswer.Accepted or DocumentedAnswer.NotAccepted:
                WriteBoolean(interaction.Answer == DocumentedAnswer.Accepted, shape.AnswerFormat, response);
                break;
            case DocumentedAnswer.Invalid when !shape.AnswerFormat.IsXml:
                response.WithBody("""{"value":{},"pact:matcher:type":"type"}""", shape.AnswerFormat.MediaType);
                break;
            default:
                break; // the status is all that is documented
        }
    }

    /// <summary>
    /// The path in the core's own JSON: the consumer sends its customer; a verification sends the one that the provider state
    /// answers, which exists where it runs.
    /// </summary>
    private static string Path(string customerId, bool isAny)
    {
        var path = "/" + Endpoint.PathFor(customerId);
        var route = "/" + Endpoint.RouteTemplate;
        return new JsonObject
        {
            ["value"] = path,
            ["pact:matcher:type"] = "regex",
            ["regex"] = isAny ? $"^{route.Replace(CustomerIdPlaceholder, "[^/]+", StringComparison.Ordinal)}$" : $"^{Regex.Escape(path)}$",
            ["pact:generator:type"] = "ProviderState",
            ["expression"] = route.Replace(CustomerIdPlaceholder, "${customerId}", StringComparison.Ordinal),
        }.ToJsonString();
    }

    private static JsonObject Json(UserInteraction interaction, RequestShape shape)
    {
        var body = new JsonObject();
        foreach (var member in DocumentedMember.All)
        {
            if (interaction.Members.HasFlag(member.Flag))
            {
                body[member.JsonName] = JsonSerializer.SerializeToNode(RuleFor(member, interaction));
            }
            else if (!shape.LeftOut.HasFlag(member.Flag))
            {
                body[member.JsonName] = null;
            }
        }

        return body;
    }

    private static void WriteXml(UserInteraction interaction, RequestShape shape, IRequestBuilderV4 request)
    {
        var root = new XElement(Contract + nameof(OrderUserInteractionRequest), new XAttribute(XNamespace.Xmlns + "i", Instance));
        foreach (var member in DocumentedMember.All.OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            var name = Contract + member.Name;
            if (interaction.Members.HasFlag(member.Flag))
            {
                root.Add(new XElement(name, interaction.ExampleOf(member)));
                request.WithBodyRule(XmlPath.TextOf(root.Name, name), RuleFor(member, interaction));
            }
            else if (!shape.LeftOut.HasFlag(member.Flag))
            {
                root.Add(new XElement(name, new XAttribute(Nil, "true")));
                request.WithBodyRule(XmlPath.AttributeOf(Nil, root.Name, name), Match.Regex("true", "^(true|1)$"));
            }
        }

        request.WithBody(root.ToString(SaveOptions.DisableFormatting), shape.MediaType);
    }

    private static IMatcher RuleFor(DocumentedMember member, UserInteraction interaction)
    {
        var example = interaction.ExampleOf(member);
        return member.Flag == RequestMembers.Url ? Match.Regex(example, AnyFullUrl) : Match.Type(example);
    }

    private static void WriteBoolean(bool value, BodyFormat format, IResponseBuilderV4 response)
    {
        var text = value ? "true" : "false";
        if (format.IsXml)
        {
            var root = Serialization + "boolean";
            response.WithBody(Encoding.UTF8.GetString(Answer.Boolean(value, format).Body), format.MediaType)
                .WithBodyRule(XmlPath.TextOf(root), Match.Regex(text, $"^{text}$"));
        }
        else
        {
            response.WithBody(text, format.MediaType);
        }
    }
}
