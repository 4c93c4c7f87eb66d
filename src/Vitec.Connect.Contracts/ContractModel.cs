using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;

namespace Vitec.Connect.Contracts;

/// <summary>
/// What the attributes of a body type say: its XML name and namespace, its members in the order in which
/// DataContractSerializer writes and reads them, and what each must hold.
/// </summary>
internal static class ContractModel<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>
{
    /// <summary>The XML root's name.</summary>
    public static readonly string Name;

    /// <summary>The XML namespace of the root and its members.</summary>
    public static readonly string Namespace;

    /// <summary>The members, sorted as DataContractSerializer sorts them: by ordinal comparison of their names.</summary>
    public static readonly IReadOnlyList<ContractMember> Members;

    static ContractModel()
    {
        var contract = typeof(T).GetCustomAttribute<DataContractAttribute>()
            ?? throw new NotSupportedException($"{typeof(T)} is no contract model: it has no [DataContract].");
        Name = contract.Name ?? typeof(T).Name;
        Namespace = contract.Namespace
            ?? throw new NotSupportedException($"{typeof(T)} is no contract model: its [DataContract] names no Namespace.");
        Members = typeof(T).GetProperties()
            .Where(property => property.IsDefined(typeof(DataMemberAttribute), inherit: true))
            .Select(property => new ContractMember(property))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ToArray();
    }
}
