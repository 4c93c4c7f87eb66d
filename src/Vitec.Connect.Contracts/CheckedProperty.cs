using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;

namespace Vitec.Connect.Contracts;

/// <summary>A string property of a body, and what the validation demands of it.</summary>
internal sealed class CheckedProperty
{
    private readonly PropertyInfo _property;

    private CheckedProperty(PropertyInfo property)
    {
        _property = property;
        IsAbsoluteUrl = property.IsDefined(typeof(AbsoluteUrlAttribute), inherit: true);
        IsCustomerId = property.IsDefined(typeof(CustomerIdAttribute), inherit: true);
    }

    public string Name => _property.Name;

    public bool IsAbsoluteUrl { get; }

    public bool IsCustomerId { get; }

    /// <summary>The public string properties of a type, sorted by their names.</summary>
    public static IReadOnlyList<CheckedProperty> Of<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>() => Cache<T>.Properties;

    public string? Get(object instance) => (string?)_property.GetValue(instance);

    private static class Cache<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>
    {
        public static readonly IReadOnlyList<CheckedProperty> Properties = typeof(T)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType == typeof(string)
                && property.GetMethod is { IsPublic: true }
                && property.GetIndexParameters().Length == 0)
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => new CheckedProperty(property))
            .ToArray();
    }
}
