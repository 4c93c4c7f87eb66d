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
        : this(kind, text, default, by: null)
    {
    }

    /// <summary>A body given as an object that becomes JSON.</summary>
    public CallBody(IOperation value, ObjectNaming naming)
        : this(CallBodyKind.Object, value, naming, by: null)
    {
    }

    private CallBody(CallBodyKind kind, IOperation value, ObjectNaming naming, Passed? by)
    {
        Kind = kind;
        Value = value;
        Naming = naming;
        By = by;
    }

    public CallBodyKind Kind { get; }

    /// <summary>The text, or the object that is serialized.</summary>
    public IOperation Value { get; }

    /// <summary>What becomes of the object's names.</summary>
    public ObjectNaming Naming { get; }

    /// <summary>The anonymous objects and dictionaries that the object may be, or that the text may be made of; none where it is another.</summary>
    public ImmutableArray<BodyObject> Objects { get; set; } = ImmutableArray<BodyObject>.Empty;

    /// <summary>The calls of functions by which it comes to what is sent; null where it comes by none.</summary>
    public Passed? By { get; }

    /// <summary>The same kind of body with another value.</summary>
    public CallBody With(IOperation value, Passed? by) => new(Kind, value, Naming, by);

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
