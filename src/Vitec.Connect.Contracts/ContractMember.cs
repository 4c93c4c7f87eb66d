using System;
using System.Reflection;
using System.Runtime.Serialization;

namespace Vitec.Connect.Contracts;

/// <summary>A member of a contract model.</summary>
internal sealed class ContractMember
{
    private readonly PropertyInfo _property;

    public ContractMember(PropertyInfo property)
    {
        if (property.PropertyType != typeof(string))
        {
            throw new NotSupportedException($"{property.DeclaringType}.{property.Name} is a {property.PropertyType}: members of a contract model are strings.");
        }

        _property = property;
        Name = property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name;
        IsAbsoluteUrl = property.IsDefined(typeof(AbsoluteUrlAttribute), inherit: true);
        IsCustomerId = property.IsDefined(typeof(CustomerIdAttribute), inherit: true);
    }

    /// <summary>The member's name in XML, which is the property's own unless [DataMember] says another.</summary>
    public string Name { get; }

    public bool IsAbsoluteUrl { get; }

    public bool IsCustomerId { get; }

    public string? Get(object instance) => (string?)_property.GetValue(instance);

    public void Set(object instance, string? value) => _property.SetValue(instance, value);
}
