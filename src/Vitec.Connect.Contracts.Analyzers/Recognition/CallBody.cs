using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Bodies;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>The body of a call.</summary>
internal sealed class CallBody
{
    /// <summary>A body given as text.</summary>
    public CallBody(CallBodyKind kind, IOperation text)
    {
        Kind = kind;
        Value = text;
    }

    /// <summary>A body given as an object that becomes JSON.</summary>
    public CallBody(IOperation value, ObjectNaming naming)
        : this(CallBodyKind.Object, value) =>
        Naming = naming;

    public CallBodyKind Kind { get; }

    /// <summary>The text, or the object that is serialized.</summary>
    public IOperation Value { get; }

    /// <summary>What becomes of the object's names.</summary>
    public ObjectNaming Naming { get; }

    /// <summary>The anonymous objects and dictionaries that the object may be, or that the text may be made of; none where it is another.</summary>
    public ImmutableArray<BodyObject> Objects { get; set; } = ImmutableArray<BodyObject>.Empty;

    /// <summary>Whether it is given as an object that becomes JSON.</summary>
    public bool IsObject => Kind == CallBodyKind.Object;

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
}
