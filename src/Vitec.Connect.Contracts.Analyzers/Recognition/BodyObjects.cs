using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Bodies;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>
/// Finds the anonymous objects and dictionaries that the body of a call can be, and what is in them: given as they are, as the
/// trees of System.Text.Json and Newtonsoft.Json (<c>JsonObject</c>, <c>JObject</c>), or as the text that a serializer makes of
/// one of these.
/// </summary>
internal sealed class BodyObjects(Compilation compilation, JsonOptions json, NewtonsoftCalls? newtonsoft)
{
    private const int MaxTexts = 20;

    private readonly INamedTypeSymbol? _serializer = compilation.TypeNamed("System.Text.Json.JsonSerializer");
    private readonly INamedTypeSymbol? _encoding = compilation.TypeNamed("System.Text.Encoding");
    private readonly INamedTypeSymbol? _property = compilation.TypeNamed("Newtonsoft.Json.Linq.JProperty");
    private readonly TypeSet _trees = new(compilation, "System.Text.Json.Nodes.JsonObject", "Newtonsoft.Json.Linq.JObject");
    private readonly TypeSet _nodes = new(
        compilation, "System.Text.Json.Nodes.JsonObject", "System.Text.Json.Nodes.JsonNode", "Newtonsoft.Json.Linq.JObject", "Newtonsoft.Json.Linq.JContainer", "Newtonsoft.Json.Linq.JToken");

    /// <summary>The objects that a body can be; none where it is another, or nothing is known of it.</summary>
    public ImmutableArray<BodyObject> In(CallBody body, FileEvaluator file)
    {
        var objects = ImmutableArray.CreateBuilder<BodyObject>();
        if (body.IsObject)
        {
            Add(body.Value, body.Naming, file, objects);
        }
        else
        {
            AddSerialized(body.Value, file, objects);
        }

        return objects.ToImmutable();
    }

    private void Add(IOperation value, ObjectNaming naming, FileEvaluator file, ImmutableArray<BodyObject>.Builder objects)
    {
        var type = Passed.Unwrapped(value).Type;
        if (type is not { IsAnonymousType: true } && !JsonKinds.IsDictionary(type) && !_nodes.Contains(type)
            && type is not { SpecialType: SpecialType.System_Object } and not ITypeParameterSymbol)
        {
            return;
        }

        foreach (var source in Sources.Of(value, file))
        {
            switch (source.Value)
            {
                case IAnonymousObjectCreationOperation creation:
                    objects.Add(new BodyObject(MembersOf(creation), naming.Members, source.Passed));
                    break;
                case IObjectCreationOperation creation when JsonKinds.IsDictionary(creation.Type) && MembersOf(creation, value, file) is { } members:
                    objects.Add(new BodyObject(members, naming.Keys, source.Passed));
                    break;
                case IObjectCreationOperation creation when _trees.Contains(creation.Type) && MembersOf(creation, value, file) is { } members:
                    objects.Add(new BodyObject(members, JsonNaming.AsIs, source.Passed));
                    break;
                case IInvocationOperation { TargetMethod: { Name: "FromObject", ContainingType: var tree }, Arguments: { Length: 1 } arguments } when _trees.Contains(tree):
                    Add(arguments[0].Value, ObjectNaming.AsIs, file, objects);
                    break;
                case IInvocationOperation { TargetMethod.Name: "SerializeToNode" } call when IsSerializing(call) && call.Arguments.Named("value") is { } serialized:
                    Add(serialized, json.NamingOf(call, ObjectNaming.AsIs, file), file, objects);
                    break;
            }
        }
    }

    /// <summary>The objects that a text is made of, or bytes that encode it.</summary>
    private void AddSerialized(IOperation text, FileEvaluator file, ImmutableArray<BodyObject>.Builder objects)
    {
        var texts = new Queue<IOperation>();
        texts.Enqueue(text);
        for (var i = 0; texts.Count > 0 && i < MaxTexts; i++)
        {
            foreach (var source in Sources.Of(texts.Dequeue(), file))
            {
                switch (source.Value)
                {
                    case IInvocationOperation { TargetMethod: { Name: "GetBytes", ContainingType: var encoding } } call
                        when (encoding.Is(_encoding) || encoding.BaseType.Is(_encoding)) && call.Arguments.Named("s") is { } encoded:
                        texts.Enqueue(encoded);
                        break;
                    case IInvocationOperation { TargetMethod.Name: "Serialize" or "SerializeToUtf8Bytes" } call when IsSerializing(call) && call.Arguments.Named("value") is { } value:
                        Add(value, json.NamingOf(call, ObjectNaming.AsIs, file), file, objects);
                        break;
                    case IInvocationOperation call when newtonsoft?.IsSerializing(call) == true && call.Arguments.Named("value") is { } value:
                        Add(value, newtonsoft.NamingOf(call), file, objects);
                        break;
                    case IInvocationOperation { TargetMethod.Name: "ToString" or "ToJsonString", Instance: { } tree } when _nodes.Contains(tree.Type):
                        Add(tree, ObjectNaming.AsIs, file, objects);
                        break;
                }
            }
        }
    }

    private bool IsSerializing(IInvocationOperation call) => call.TargetMethod.ContainingType.Is(_serializer);

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

    /// <summary>
    /// What is put into a dictionary or tree, where it is made and later on in a local; the last value of each key. Null when
    /// something is taken out.
    /// </summary>
    private ImmutableArray<BodyObjectMember>? MembersOf(IObjectCreationOperation creation, IOperation used, FileEvaluator file)
    {
        var members = new List<BodyObjectMember>();
        foreach (var argument in creation.Arguments)
        {
            PutProperties(Passed.Unwrapped(argument.Value), members);
        }

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

    /// <summary><c>new JObject(new JProperty("id", id), …)</c>.</summary>
    private void PutProperties(IOperation argument, List<BodyObjectMember> members)
    {
        if (argument is IArrayCreationOperation { Initializer.ElementValues: var elements })
        {
            foreach (var element in elements)
            {
                PutProperties(Passed.Unwrapped(element), members);
            }
        }
        else if (argument is IObjectCreationOperation { Arguments: var arguments } creation && creation.Type.Is(_property)
            && arguments.Named("name") is { } name && arguments.Named("content") is { } content)
        {
            Put(name, content, members);
        }
    }

    private void Put(IOperation change, List<BodyObjectMember> members)
    {
        switch (change)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } index } } assignment:
                Put(index[0].Value, assignment.Value, members);
                break;
            case IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: { Length: 2 } arguments }:
                Put(arguments[0].Value, arguments[1].Value, members);
                break;
        }
    }

    private void Put(IOperation key, IOperation value, List<BodyObjectMember> members)
    {
        // What a tree takes is made a node of itself.
        while (value is IConversionOperation { Operand: var operand } conversion && (_nodes.Contains(conversion.Type) || conversion.OperatorMethod is null))
        {
            value = operand;
        }

        if (key.ConstantValue is { HasValue: true, Value: string name })
        {
            members.RemoveAll(member => member.Name == name);
            members.Add(new BodyObjectMember(name, value));
        }
    }
}
