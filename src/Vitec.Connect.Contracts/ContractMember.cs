using System;
using System.Reflection;
using System.Runtime.Serialization;

namespace Vitec.Connect.Contracts;

/// <summary>A member of a contract model, as XML knows it.</summary>
internal sealed class ContractMember
{
    private readonly PropertyInfo _property;

    public ContractMember(PropertyInfo property)
    {
        if (property.PropertyType != typeof(string))
        {
            throw new NotSupportedException($"{property.DeclaringType}.{property.Name} is a {property.PropertyType}: members of a contract model are strings.");
        }

        if (property.SetMethod is not { IsPublic: true })
        {
            throw new NotSupportedException($"{property.DeclaringType}.{property.Name} has no public setter: members of a contract model have both.");
        }

        var attribute = property.GetCustomAttribute<DataMemberAttribute>()!;
        if (attribute.Order >= 0 || !attribute.EmitDefaultValue)
        {
            throw new NotSupportedException(
                $"{property.DeclaringType}.{property.Name} has an Order or leaves out null: members of a contract model are in alphabetical order, and all of them are written.");
        }

        _property = property;
        Name = attribute.Name ?? property.Name;
    }

    /// <summary>The member's name in XML, which is the property's own unless [DataMember] says another.</summary>
    public string Name { get; }

    public string? Get(object instance) => (string?)_property.GetValue(instance);

    public void Set(object instance, string? value) => _property.SetValue(instance, value);
}
