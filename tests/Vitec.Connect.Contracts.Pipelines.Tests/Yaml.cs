using System.Collections.Generic;
using System.IO;
using System.Linq;
using YamlDotNet.RepresentationModel;

namespace Vitec.Connect.Contracts.Pipelines.Tests;

/// <summary>YAML, read strictly: a key that stands twice is an error.</summary>
internal static class Yaml
{
    public static YamlMappingNode Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    public static YamlMappingNode Map(this YamlMappingNode node, string key) => (YamlMappingNode)node.Children[key];

    public static string? Text(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;

    public static IEnumerable<YamlMappingNode> List(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? ((YamlSequenceNode)value).Children.Cast<YamlMappingNode>() : [];

    /// <summary>The keys of a mapping that may be missing.</summary>
    public static IReadOnlyList<string> Keys(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? [.. ((YamlMappingNode)value).Children.Keys.Select(k => ((YamlScalarNode)k).Value!)] : [];
}
