using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// A request or a response of a pact, taken apart into what each of its values has to be: <c>status</c>, <c>header Accept</c>,
/// <c>body $.url</c>. Versions 1 to 4 of the Pact specification.
/// </summary>
internal sealed class PactMessage
{
    private const int MaxDepth = 1000;

    // The last step of a rule's path to the text of an XML element.
    private const string Text = "#text";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth };

    private readonly SortedDictionary<string, ExpectedValue> _parts = new(StringComparer.Ordinal);
    private readonly MatchingRules _rules;

    private PactMessage(JsonObject message)
    {
        _rules = new MatchingRules(message["matchingRules"] as JsonObject);
        Add("status", message["status"], "status", []);
        Add("method", message["method"], "method", []);
        AddPath(message);
        AddQuery(message["query"]);
        foreach (var (name, value) in message["headers"] as JsonObject ?? [])
        {
            var text = value is JsonArray values ? string.Join(", ", values) : value?.ToString() ?? "";
            var key = name.ToLowerInvariant(); // the names are without case (RFC 9110, section 5.1)
            Add($"header {key}", JsonValue.Create(text), "header", [key]);
        }

        var body = message["body"];
        if (body is JsonObject wrapped && wrapped.ContainsKey("content") && (wrapped.ContainsKey("contentType") || wrapped.ContainsKey("encoded")))
        {
            ContentType = wrapped["contentType"]?.ToString();
            body = wrapped["content"];
        }

        ContentType ??= _parts.GetValueOrDefault("header content-type")?.Text;
        Body = body;
        HasBody = message.ContainsKey("body");
        if (HasBody)
        {
            AddBody();
        }
    }

    /// <summary>Each value by where it is.</summary>
    public IReadOnlyDictionary<string, ExpectedValue> Parts => _parts;

    /// <summary>The body: JSON, or the text of another format.</summary>
    public JsonNode? Body { get; }

    public bool HasBody { get; }

    /// <summary>The content type of the body; null when it is not said.</summary>
    public string? ContentType { get; }

    public bool IsXml => ContentType is not null && MediaType.EndsWith("xml", StringComparison.OrdinalIgnoreCase);

    private string MediaType => ContentType!.Split(';')[0].Trim();

    public static PactMessage Parse(string json) =>
        new(JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth })!.AsObject());

    /// <summary>The body as XML; null when it is none.</summary>
    public XElement? Xml()
    {
        if (!IsXml || Body is not JsonValue value || value.GetValueKind() != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return XElement.Parse(value.GetValue<string>());
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The path. Where the provider state gives a part of it, the example is any.</summary>
    private void AddPath(JsonObject message)
    {
        var generator = message["generators"]?["path"]?["expression"] ?? message["generators"]?["path"]?[""]?["expression"];
        Add("path", generator is null ? message["path"] : generator.DeepClone(), "path", []);
    }

    private void AddQuery(JsonNode? query)
    {
        if (query is not null)
        {
            _parts["query"] = ValueOf(JsonValue.Create(query is JsonValue ? query.ToString() : query.ToJsonString(Plain)));
        }
    }

    private void AddBody()
    {
        if (ContentType is not null)
        {
            _parts["content type"] = ValueOf(JsonValue.Create(MediaType), "header", ["content-type"]);
            _parts.Remove("header content-type");
        }

        if (Xml() is { } xml)
        {
            AddXml(xml, []);
        }
        else
        {
            AddJson(Body, []);
        }
    }

    private void AddJson(JsonNode? node, IReadOnlyList<string> path)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } members:
                foreach (var (name, value) in members)
                {
                    AddJson(value, [.. path, name]);
                }

                break;
            case JsonArray { Count: > 0 } items:
                for (var i = 0; i < items.Count; i++)
                {
                    AddJson(items[i], [.. path, i.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
                }

                break;
            default:
                _parts[$"body {Shown(path)}"] = ValueOf(node, "body", path);
                break;
        }
    }

    private void AddXml(XElement element, IReadOnlyList<string> parent)
    {
        IReadOnlyList<string> path = [.. parent, Name(element.Name)];
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            AddText([.. path, "@" + Name(attribute.Name)], attribute.Value);
        }

        if (!element.HasElements)
        {
            AddText([.. path, Text], element.Value);
        }

        foreach (var child in element.Elements())
        {
            AddXml(child, path);
        }

        void AddText(IReadOnlyList<string> where, string text) =>
            _parts[$"body {string.Join('/', where.Where(step => step != Text).Select(Local))}"] = ValueOf(JsonValue.Create(text), "body", where);
    }

    private void Add(string part, JsonNode? value, string category, IReadOnlyList<string> path)
    {
        if (value is not null)
        {
            _parts[part] = ValueOf(value, category, path);
        }
    }

    private ExpectedValue ValueOf(JsonNode? value, string category, IReadOnlyList<string> path)
    {
        var plain = ValueOf(value);
        return _rules.For(category, path) is var (rule, detail) ? plain with { Rule = rule, Detail = detail } : plain;
    }

    private static ExpectedValue ValueOf(JsonNode? value) => new(
        value?.ToJsonString(Plain) ?? "null",
        value?.GetValueKind() switch
        {
            null or JsonValueKind.Null => "null",
            JsonValueKind.String => "a text",
            JsonValueKind.Number => "a number",
            JsonValueKind.True or JsonValueKind.False => "a boolean",
            JsonValueKind.Array => "an array",
            _ => "an object",
        },
        value?.ToString() ?? "null");

    private static string Name(XName name) => name.NamespaceName.Length == 0 ? name.LocalName : $"{name.NamespaceName}:{name.LocalName}";

    private static string Local(string step)
    {
        var name = step[(step.LastIndexOf(':') + 1)..];
        return step.StartsWith('@') && !name.StartsWith('@') ? "@" + name : name;
    }

    private static string Shown(IReadOnlyList<string> path) => "$" + string.Concat(path.Select(step => "." + step));
}
