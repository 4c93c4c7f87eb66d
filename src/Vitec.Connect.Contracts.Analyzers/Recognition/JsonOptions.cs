using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Bodies;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>What <c>JsonSerializerOptions</c> make of the names of members.</summary>
internal sealed class JsonOptions(Compilation compilation)
{
    private readonly INamedTypeSymbol? _options = compilation.TypeNamed("System.Text.Json.JsonSerializerOptions");
    private readonly INamedTypeSymbol? _policy = compilation.TypeNamed("System.Text.Json.JsonNamingPolicy");

    /// <summary>What becomes of names by the arguments of a call that serializes an object.</summary>
    /// <param name="call">The call.</param>
    /// <param name="byDefault">What it makes of them without options.</param>
    /// <param name="file">The file's evaluator.</param>
    public ObjectNaming NamingOf(IInvocationOperation call, ObjectNaming byDefault, FileEvaluator file)
    {
        if (call.Arguments.Named("jsonTypeInfo") is not null || call.Arguments.Named("context") is not null)
        {
            return ObjectNaming.Unknown;
        }

        return call.Arguments.Named("options") is { } options
            ? new ObjectNaming(NamingBy(options, "PropertyNamingPolicy", byDefault.Members, file), NamingBy(options, "DictionaryKeyPolicy", byDefault.Keys, file))
            : byDefault;
    }

    private JsonNaming NamingBy(IOperation options, string policy, JsonNaming byDefault, FileEvaluator file)
    {
        JsonNaming? naming = null;
        foreach (var source in Sources.OfMember(options, policy, file))
        {
            var value = Passed.Unwrapped(source.Value);
            var next = Sources.IsAssignedTo(source.Value, policy) ? NamingOf(value) : NamingOfOptions(value, byDefault, isForKeys: policy == "DictionaryKeyPolicy");
            naming = naming is null || naming == next ? next : JsonNaming.Unknown;
        }

        return naming ?? JsonNaming.Unknown;
    }

    private JsonNaming NamingOf(IOperation policy) => policy switch
    {
        { ConstantValue: { HasValue: true, Value: null } } => JsonNaming.AsIs,
        IPropertyReferenceOperation { Property: var property } when property.ContainingType.Is(_policy) && Enum.TryParse<JsonNaming>(property.Name, out var naming) => naming,
        _ => JsonNaming.Unknown,
    };

    /// <summary>What options say that were given no policy of their own.</summary>
    private JsonNaming NamingOfOptions(IOperation options, JsonNaming byDefault, bool isForKeys)
    {
        var byWebDefaults = isForKeys ? JsonNaming.AsIs : JsonNaming.CamelCase;
        return options switch
        {
            { ConstantValue: { HasValue: true, Value: null } } => byDefault, // as if they were left out
            IPropertyReferenceOperation { Property: { Name: "Web", IsStatic: true } web } when web.ContainingType.Is(_options) => byWebDefaults,
            IPropertyReferenceOperation { Property: { Name: "Default", IsStatic: true } general } when general.ContainingType.Is(_options) => JsonNaming.AsIs,
            IObjectCreationOperation { Arguments.IsEmpty: true } creation when creation.Type.Is(_options) => JsonNaming.AsIs,
            IObjectCreationOperation { Arguments: { Length: 1 } arguments } creation when creation.Type.Is(_options) =>
                arguments[0].Value.ConstantValue.Value switch
                {
                    0 => JsonNaming.AsIs,
                    1 => byWebDefaults,
                    _ => JsonNaming.Unknown,
                },
            _ => JsonNaming.Unknown,
        };
    }

}
