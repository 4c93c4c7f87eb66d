using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Contract;

/// <summary>What the attributes of System.Runtime.Serialization say of a type and its properties.</summary>
internal readonly struct DataContract
{
    private const string Namespaces = "System.Runtime.Serialization.";

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
        return new DataContract(Argument(attribute, "Name") as string ?? type.Name, Argument(attribute, "Namespace") as string ?? BodyContract.DefaultNamespaceOf(type));
    }

    /// <summary>The <c>[DataContract]</c> of a type; null when it has none.</summary>
    public static AttributeData? AttributeOf(INamedTypeSymbol type) => Find(type, "DataContractAttribute");

    /// <summary>The <c>[DataMember]</c> of a property; null when it has none.</summary>
    public static AttributeData? MemberAttributeOf(ISymbol member) => Find(member, "DataMemberAttribute");

    /// <summary>The name that a property has in XML.</summary>
    public static string NameOf(ISymbol member, AttributeData? declaration) => Argument(declaration, "Name") as string ?? member.Name;

    /// <summary>The order of a property; -1 where none is given, which comes first.</summary>
    public static int OrderOf(AttributeData? declaration) => Argument(declaration, "Order") as int? ?? -1;

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
            if (attribute.AttributeClass is { } type && type.Name == name && type.ToDisplayString() == Namespaces + name)
            {
                return attribute;
            }
        }

        return null;
    }
}
