using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Bodies;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>Finds the anonymous objects and dictionaries that an expression can be, and what is in them.</summary>
internal static class BodyObjects
{
    public static ImmutableArray<BodyObject> Of(IOperation value, FileEvaluator file)
    {
        var type = Passed.Unwrapped(value).Type;
        if (type is not { IsAnonymousType: true } && !JsonKinds.IsDictionary(type) && type?.SpecialType != SpecialType.System_Object)
        {
            return ImmutableArray<BodyObject>.Empty;
        }

        var objects = ImmutableArray.CreateBuilder<BodyObject>();
        foreach (var source in Sources.Of(value, passed: null, file))
        {
            switch (source.Value)
            {
                case IAnonymousObjectCreationOperation creation:
                    objects.Add(new BodyObject(MembersOf(creation), isDictionary: false));
                    break;
                case IObjectCreationOperation creation when JsonKinds.IsDictionary(creation.Type) && MembersOf(creation, value, file) is { } members:
                    objects.Add(new BodyObject(members, isDictionary: true));
                    break;
            }
        }

        return objects.ToImmutable();
    }

    private static ImmutableArray<BodyObjectMember> MembersOf(IAnonymousObjectCreationOperation creation)
    {
        var members = ImmutableArray.CreateBuilder<BodyObjectMember>();
        foreach (var initializer in creation.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value })
            {
                members.Add(new BodyObjectMember(property.Name, value));
            }
        }

        return members.ToImmutable();
    }

    /// <summary>What is put into a dictionary, where it is made and later on in a local; the last value of each key. Null when something is taken out.</summary>
    private static ImmutableArray<BodyObjectMember>? MembersOf(IObjectCreationOperation creation, IOperation used, FileEvaluator file)
    {
        var members = new List<BodyObjectMember>();
        if (creation.Initializer is { } initializer)
        {
            foreach (var element in initializer.Initializers)
            {
                Put(element, members);
            }
        }

        if (Passed.Unwrapped(used) is ILocalReferenceOperation { Local: var local })
        {
            foreach (var reference in file.ReferencesTo(local, used))
            {
                var change = reference.Parent switch
                {
                    IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation assignment } property when assignment.Target == property => assignment,
                    IInvocationOperation call when call.Instance == reference => call,
                    _ => (IOperation?)null,
                };
                if (change is IInvocationOperation { TargetMethod.Name: "Remove" or "Clear" })
                {
                    return null;
                }

                if (change is not null && change.Syntax.SpanStart > creation.Syntax.SpanStart && change.Syntax.SpanStart < used.Syntax.SpanStart)
                {
                    Put(change, members);
                }
            }
        }

        return members.ToImmutableArray();
    }

    private static void Put(IOperation change, List<BodyObjectMember> members)
    {
        var (key, value) = change switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } index } } assignment =>
                (index[0].Value, assignment.Value),
            IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: { Length: 2 } arguments } => (arguments[0].Value, arguments[1].Value),
            _ => default,
        };
        if (key?.ConstantValue is { HasValue: true, Value: string name })
        {
            members.RemoveAll(member => member.Name == name);
            members.Add(new BodyObjectMember(name, value));
        }
    }
}
