using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Contract;

/// <summary>What the attributes of System.Runtime.Serialization say of a type and its properties.</summary>
internal readonly struct DataContract
{
    private const string Namespaces = "System.Runtime.Serialization.";
    private const string DefaultNamespacePrefix = "http://schemas.datacontract.org/2004/07/";

    private DataContract(string name, string xmlNamespace)
    {
        Name = name;
        Namespace = xmlNamespace;
    }

    public string Name { get; }

    public string Namespace { get; }

    /// <summary>The name and the namespace that a type has in XML, whether it is marked or not.</summary>
    public static DataContract Of(INamedTypeSymbol type)
    {
        var attribute = AttributeOf(type);
        return new DataContract(Argument(attribute, "Name") as string ?? DefaultNameOf(type), Argument(attribute, "Namespace") as string ?? DefaultNamespaceOf(type));
    }

    /// <summary>The <c>[DataContract]</c> of a type; null when it has none.</summary>
    public static AttributeData? AttributeOf(INamedTypeSymbol type) => Find(type, "DataContractAttribute");

    /// <summary>The <c>[DataMember]</c> of a property; null when it has none.</summary>
    public static AttributeData? MemberAttributeOf(ISymbol member) => Find(member, "DataMemberAttribute");

    /// <summary>Whether an attribute does not compile, as while it is being typed: the compiler tells nothing of what is in it.</summary>
    public static bool IsBroken(AttributeData? attribute) => attribute is { AttributeConstructor: null };

    /// <summary>Whether a member is left out of what is written.</summary>
    public static bool IsIgnored(ISymbol member) => Find(member, "IgnoreDataMemberAttribute") is not null;

    /// <summary>The name that a property has in XML.</summary>
    public static string NameOf(ISymbol member, AttributeData? declaration) => Argument(declaration, "Name") as string ?? member.Name;

    /// <summary>The order of a property; -1 where none is given, which comes first.</summary>
    public static int OrderOf(AttributeData? declaration) => Argument(declaration, "Order") as int? ?? -1;

    /// <summary>The name of a type, with those of the types around it.</summary>
    private static string DefaultNameOf(INamedTypeSymbol type)
    {
        var names = new List<string>();
        for (INamedTypeSymbol? each = type; each is not null; each = each.ContainingType)
        {
            names.Add(each.Name);
        }

        names.Reverse();
        return string.Join(".", names);
    }

    /// <summary>What <c>[assembly: ContractNamespace]</c> says, or the namespace that is made of the CLR's.</summary>
    private static string DefaultNamespaceOf(INamedTypeSymbol type)
    {
        var containing = type.ContainingNamespace is { IsGlobalNamespace: false } named ? named.ToDisplayString() : "";
        foreach (var attribute in type.ContainingAssembly.GetAttributes())
        {
            if (Is(attribute, "ContractNamespaceAttribute")
                && attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Value is string given
                && (Argument(attribute, "ClrNamespace") as string ?? containing) == containing)
            {
                return given;
            }
        }

        return DefaultNamespacePrefix + containing;
    }

    private static bool Is(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && type.ToDisplayString() == Namespaces + name;

    private static object? Argument(AttributeData? attribute, string name)
    {
        if (attribute is not null)
        {
            foreach (var argument in attribute.NamedArguments)
            {
                if (argument.Key == name)
                {
                    return argument.Value.Value;
                }
            }
        }

        return null;
    }

    private static AttributeData? Find(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (Is(attribute, name))
            {
                return attribute;
            }
        }

        return null;
    }
}
