using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;

namespace Vitec.Connect.Contracts;

/// <summary>
/// What the attributes of a body type say of its XML: its name and namespace, and its members in the order in which
/// DataContractSerializer writes and reads them.
/// </summary>
internal sealed class ContractModel
{
    private ContractModel(string name, string @namespace, IReadOnlyList<ContractMember> members)
    {
        Name = name;
        Namespace = @namespace;
        Members = members;
    }

    /// <summary>The XML root's name.</summary>
    public string Name { get; }

    /// <summary>The XML namespace of the root and its members.</summary>
    public string Namespace { get; }

    /// <summary>The members, sorted as DataContractSerializer sorts them: by ordinal comparison of their names.</summary>
    public IReadOnlyList<ContractMember> Members { get; }

    /// <summary>The model of a body type.</summary>
    /// <exception cref="NotSupportedException">The type is no contract model; the message says what it lacks.</exception>
    public static ContractModel Of<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>() => Cache<T>.Model ??= Read<T>();

    private static ContractModel Read<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>()
    {
        var contract = typeof(T).GetCustomAttribute<DataContractAttribute>()
            ?? throw new NotSupportedException($"{typeof(T)} is no contract model: it has no [DataContract].");
        return new ContractModel(
            contract.Name ?? typeof(T).Name,
            contract.Namespace ?? throw new NotSupportedException($"{typeof(T)} is no contract model: its [DataContract] names no Namespace."),
            typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.IsDefined(typeof(DataMemberAttribute), inherit: true))
                .Select(property => new ContractMember(property))
                .OrderBy(member => member.Name, StringComparer.Ordinal)
                .ToArray());
    }

    private static class Cache<T>
    {
        // Not in a static constructor, which would hide what is wrong behind a TypeInitializationException.
        public static ContractModel? Model;
    }
}
