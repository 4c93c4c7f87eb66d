using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Bodies;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>An anonymous object or dictionary that becomes the body of a call.</summary>
internal sealed class BodyObject(ImmutableArray<BodyObjectMember> members, JsonNaming naming, Passed? by)
{
    /// <summary>The calls of functions by which it comes; null where it comes by none.</summary>
    public Passed? By { get; } = by;

    /// <summary>The members that are known, in order.</summary>
    public ImmutableArray<BodyObjectMember> Members { get; } = members;

    /// <summary>The name that a member has in JSON; null where that is not known.</summary>
    public string? JsonNameOf(BodyObjectMember member) => JsonNames.Named(member.Name, naming);
}

/// <summary>A member of an anonymous object or dictionary.</summary>
internal readonly struct BodyObjectMember(string name, IOperation value)
{
    /// <summary>The name, before the serializer makes another of it.</summary>
    public string Name { get; } = name;

    public IOperation Value { get; } = value;
}
