using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Bodies;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>The body of a call.</summary>
internal sealed class CallBody(CallBodyKind kind, IOperation value)
{
    public CallBodyKind Kind { get; } = kind;

    /// <summary>The text, or the object that is serialized.</summary>
    public IOperation Value { get; } = value;

    /// <summary>What becomes of the keys of a dictionary.</summary>
    public JsonNaming KeyNaming { get; set; }

    /// <summary>The anonymous objects and dictionaries that the object may be; none where it is another.</summary>
    public ImmutableArray<BodyObject> Objects { get; set; } = ImmutableArray<BodyObject>.Empty;

    /// <summary>Whether it is given as an object that becomes JSON.</summary>
    public bool IsObject => Kind is CallBodyKind.CamelCaseJson or CallBodyKind.Json or CallBodyKind.UnknownJson;

    /// <summary>The expressions whose texts decide about the body.</summary>
    public IEnumerable<IOperation> Values
    {
        get
        {
            if (!IsObject)
            {
                yield return Value;
            }

            foreach (var each in Objects)
            {
                foreach (var member in each.Members)
                {
                    yield return member.Value;
                }
            }
        }
    }

    /// <summary>The name that a member of an object has in JSON; null where that is not known.</summary>
    public string? JsonNameOf(BodyObject container, BodyObjectMember member)
    {
        var naming = container.IsDictionary ? KeyNaming
            : Kind == CallBodyKind.CamelCaseJson ? JsonNaming.CamelCase
            : Kind == CallBodyKind.Json ? JsonNaming.AsIs
            : JsonNaming.Unknown;
        return naming switch
        {
            JsonNaming.AsIs => member.Name,
            JsonNaming.CamelCase => JsonNames.ToCamelCase(member.Name),
            _ => null,
        };
    }
}
