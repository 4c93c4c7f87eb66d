using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Bodies;

namespace Vitec.Connect.Contracts.Analyzers.Contract;

/// <summary>A member of an endpoint's body.</summary>
internal sealed class BodyMember(IPropertySymbol property, string jsonName, string xmlName, JsonKind kind)
{
    public IPropertySymbol Property { get; } = property;

    /// <summary>The name of the property in JSON.</summary>
    public string JsonName { get; } = jsonName;

    /// <summary>The name of the element in XML.</summary>
    public string XmlName { get; } = xmlName;

    /// <summary>What its value is in JSON; <see cref="JsonKind.Unknown"/> where it can be several things.</summary>
    public JsonKind Kind { get; } = kind;
}
