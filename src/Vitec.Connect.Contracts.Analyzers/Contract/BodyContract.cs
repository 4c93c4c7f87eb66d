using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Bodies;

namespace Vitec.Connect.Contracts.Analyzers.Contract;

/// <summary>The body of an endpoint on the wire, as the attributes of its type say: in JSON and in XML.</summary>
internal sealed class BodyContract
{
    private BodyContract(INamedTypeSymbol type, string xmlName, string xmlNamespace, ImmutableArray<BodyMember> members)
    {
        Type = type;
        XmlName = xmlName;
        XmlNamespace = xmlNamespace;
        Members = members;
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>The name of the root element.</summary>
    public string XmlName { get; }

    /// <summary>The namespace of the root element and of the members.</summary>
    public string XmlNamespace { get; }

    /// <summary>The members in the order in which DataContractSerializer reads them.</summary>
    public ImmutableArray<BodyMember> Members { get; }

    /// <summary>The body of a type.</summary>
    public static BodyContract Of(INamedTypeSymbol type)
    {
        var members = ImmutableArray.CreateBuilder<BodyMember>();
        var bases = new Stack<INamedTypeSymbol>();
        for (var each = type; each is { SpecialType: SpecialType.None }; each = each.BaseType)
        {
            bases.Push(each);
        }

        // Those of base types come first; in each type those without an order, then by order; equal ones by name (ordinal).
        while (bases.Count > 0)
        {
            AddMembers(bases.Pop(), members);
        }

        var contract = DataContract.Of(type);
        return new BodyContract(type, contract.Name, contract.Namespace, members.ToImmutable());
    }

    /// <summary>The member with a name in JSON; null when there is none.</summary>
    public BodyMember? ByJsonName(string name) => Find(member => string.Equals(member.JsonName, name, StringComparison.Ordinal));

    /// <summary>The place of the element with a name in the order; -1 when there is none.</summary>
    public int OrderOf(string xmlName)
    {
        for (var i = 0; i < Members.Length; i++)
        {
            if (string.Equals(Members[i].XmlName, xmlName, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first member that meets a condition; null when none does.</summary>
    public BodyMember? Find(Func<BodyMember, bool> condition)
    {
        foreach (var member in Members)
        {
            if (condition(member))
            {
                return member;
            }
        }

        return null;
    }

    private static void AddMembers(INamedTypeSymbol type, ImmutableArray<BodyMember>.Builder members)
    {
        var own = new List<(int Order, BodyMember Member)>();
        var isContract = DataContract.AttributeOf(type) is not null;
        foreach (var member in type.GetMembers())
        {
            if (member is not IPropertySymbol { IsStatic: false, IsIndexer: false } property)
            {
                continue;
            }

            var declaration = DataContract.MemberAttributeOf(property);
            if (isContract ? declaration is not null : property is { DeclaredAccessibility: Accessibility.Public, SetMethod: not null })
            {
                var name = DataContract.NameOf(property, declaration);
                own.Add((DataContract.OrderOf(declaration), new BodyMember(property, JsonNameOf(property, name), name, JsonKinds.Of(property.Type))));
            }
        }

        own.Sort((left, right) => left.Order != right.Order
            ? left.Order.CompareTo(right.Order)
            : string.CompareOrdinal(left.Member.XmlName, right.Member.XmlName));
        foreach (var (_, member) in own)
        {
            members.Add(member);
        }
    }

    private static string JsonNameOf(IPropertySymbol property, string name)
    {
        foreach (var attribute in property.GetAttributes())
        {
            if (attribute.AttributeClass?.ToDisplayString() == "System.Text.Json.Serialization.JsonPropertyNameAttribute"
                && attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Value is string given)
            {
                return given;
            }
        }

        return JsonNames.ToCamelCase(name);
    }
}
