using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>An anonymous object or dictionary that becomes the body of a call.</summary>
internal sealed class BodyObject(ImmutableArray<BodyObjectMember> members, bool isDictionary)
{
    /// <summary>The members that are known, in order.</summary>
    public ImmutableArray<BodyObjectMember> Members { get; } = members;

    /// <summary>Whether the names are the keys of a dictionary.</summary>
    public bool IsDictionary { get; } = isDictionary;
}

/// <summary>A member of an anonymous object or dictionary.</summary>
internal readonly struct BodyObjectMember(string name, IOperation value)
{
    /// <summary>The name, before the serializer makes another of it.</summary>
    public string Name { get; } = name;

    public IOperation Value { get; } = value;
}
