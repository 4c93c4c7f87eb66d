using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Consumer;

/// <summary>What the request and the response of an interaction have in common: headers and a body.</summary>
internal sealed class HttpPart(InteractionPart part)
{
    // What makes a name a token, besides letters and digits (RFC 9110, 5.6.2).
    private const string TokenSymbols = "!#$%&'*+-.^_`|~";

    private readonly List<IndexedValue> _headers = [];
    private readonly SortedDictionary<string, JsonObject> _bodyRules = new(StringComparer.Ordinal);
    private (string ContentType, string Text)? _body;

    /// <summary>Whether a text can be a method or a header's name.</summary>
    public static bool IsToken(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || TokenSymbols.Contains(c));

    public void AddHeader(string key, string value)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (!IsToken(key))
        {
            throw new ArgumentException($"'{key}' is no name of a header.", nameof(key));
        }

        var plain = IntegrationJson.CheckValue(value, $"the header {key}", nameof(value));
        if (plain.AsSpan().IndexOfAny('\r', '\n') >= 0)
        {
            throw new ArgumentException($"The header {key} holds a line break, which no header can.", nameof(value));
        }

        _headers.Add(IndexedValue.Next(_headers, key, value, StringComparer.OrdinalIgnoreCase));
    }

    public void SetBody(string body, string contentType)
    {
        CoreText.Check(body, "the body", nameof(body));
        CoreText.CheckNotBlank(contentType, "the content type", nameof(contentType));
        if (!MediaTypeHeaderValue.TryParse(contentType, out var parsed))
        {
            throw new ArgumentException($"'{contentType}' is no content type: the Pact core would guess one.", nameof(contentType));
        }

        var mediaType = parsed.MediaType!;
        var start = body.AsSpan().TrimStart();
        if (IsOf(mediaType, "xml"))
        {
            // Anything else the core takes for its JSON form of XML, which ends the process when it is not as expected.
            if (start.Length > 0 && start[0] != '<')
            {
                throw new ArgumentException($"The body is said to be {mediaType} but does not start with '<'. Give the XML as it goes over the wire.", nameof(body));
            }
        }
        else if (mediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
        {
            // Likewise: what looks like JSON at its start is read as JSON, and ends the process when it is none.
            if (start.Length > 0 && (char.IsDigit(start[0]) || start[0] is '{' or '[' or '"' || start.StartsWith("true") || start.StartsWith("false") || start.StartsWith("null")))
            {
                throw new ArgumentException(
                    "The Pact core would take this form for JSON, because of how it starts. Give it as it goes over the wire (a=1&b=2), with another member first.",
                    nameof(body));
            }
        }
        else if (IsOf(mediaType, "json"))
        {
            IntegrationJson.CheckBody(body, nameof(body));
        }

        _body = (contentType, body);
    }

    /// <param name="path">Where in the body, in the core's own form: <c>$.a</c>.</param>
    /// <param name="matcherJson">The matcher as it stands in a JSON body.</param>
    public void AddBodyRule(string path, string matcherJson)
    {
        CoreText.CheckNotBlank(path, "the path of the rule", nameof(path));
        if (!path.StartsWith('$'))
        {
            throw new ArgumentException($"'{path}' is no path into a body: one starts with '$'. The Pact core would pass over the rule.", nameof(path));
        }

        _bodyRules[path] = IntegrationJson.Rule(matcherJson, nameof(matcherJson));
    }

    /// <summary>Hands everything to the core.</summary>
    public void Apply(uint interaction)
    {
        foreach (var header in _headers)
        {
            CoreCall.Check(
                PactCore.WithHeader(interaction, part, header.Key, (nuint)header.Index, header.Value), "pactffi_with_header_v2");
        }

        if (_body is var (contentType, text))
        {
            CoreCall.Check(PactCore.WithBody(interaction, part, contentType, text), "pactffi_with_body");
        }

        if (_bodyRules.Count > 0)
        {
            var rules = new JsonObject();
            foreach (var (path, rule) in _bodyRules)
            {
                rules[path] = new JsonObject { ["combine"] = "AND", ["matchers"] = new JsonArray(rule.DeepClone()) };
            }

            CoreCall.Check(
                PactCore.WithMatchingRules(interaction, part, new JsonObject { ["body"] = rules }.ToJsonString()), "pactffi_with_matching_rules");
        }
    }

    private static bool IsOf(string mediaType, string format) =>
        mediaType.EndsWith("/" + format, StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith("+" + format, StringComparison.OrdinalIgnoreCase);
}
