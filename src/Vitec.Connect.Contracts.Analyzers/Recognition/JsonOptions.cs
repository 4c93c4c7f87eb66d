using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Bodies;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>What <c>JsonSerializerOptions</c> make of the names of members.</summary>
internal sealed class JsonOptions(Compilation compilation)
{
    private readonly INamedTypeSymbol? _options = compilation.GetTypeByMetadataName("System.Text.Json.JsonSerializerOptions");
    private readonly INamedTypeSymbol? _policy = compilation.GetTypeByMetadataName("System.Text.Json.JsonNamingPolicy");

    /// <summary>The body that an object becomes with the arguments of a call that serializes it.</summary>
    public CallBody BodyOf(IOperation value, IInvocationOperation call, FileEvaluator file)
    {
        if (call.Arguments.Named("jsonTypeInfo") is not null)
        {
            return new CallBody(CallBodyKind.UnknownJson, value) { KeyNaming = JsonNaming.Unknown };
        }

        if (call.Arguments.Named("options") is not { } options)
        {
            return new CallBody(CallBodyKind.CamelCaseJson, value);
        }

        var kind = NamingBy(options, "PropertyNamingPolicy", file) switch
        {
            JsonNaming.CamelCase => CallBodyKind.CamelCaseJson,
            JsonNaming.AsIs => CallBodyKind.Json,
            _ => CallBodyKind.UnknownJson,
        };
        return new CallBody(kind, value) { KeyNaming = NamingBy(options, "DictionaryKeyPolicy", file) };
    }

    private JsonNaming NamingBy(IOperation options, string policy, FileEvaluator file)
    {
        JsonNaming? naming = null;
        foreach (var source in Sources.Of(options, policy, passed: null, file))
        {
            var value = Passed.Unwrapped(source.Value);
            var next = Sources.IsAssignedTo(source.Value, policy) ? NamingOf(value) : NamingOfOptions(value, isForKeys: policy == "DictionaryKeyPolicy");
            naming = naming is null || naming == next ? next : JsonNaming.Unknown;
        }

        return naming ?? JsonNaming.Unknown;
    }

    private JsonNaming NamingOf(IOperation policy) => policy switch
    {
        { ConstantValue: { HasValue: true, Value: null } } => JsonNaming.AsIs,
        IPropertyReferenceOperation { Property: { Name: "CamelCase" } property } when Is(property.ContainingType, _policy) => JsonNaming.CamelCase,
        _ => JsonNaming.Unknown,
    };

    /// <summary>What options say that were given no policy of their own.</summary>
    private JsonNaming NamingOfOptions(IOperation options, bool isForKeys)
    {
        var byWebDefaults = isForKeys ? JsonNaming.AsIs : JsonNaming.CamelCase;
        return options switch
        {
            { ConstantValue: { HasValue: true, Value: null } } => byWebDefaults, // as if they were left out
            IPropertyReferenceOperation { Property: { Name: "Web", IsStatic: true } web } when Is(web.ContainingType, _options) => byWebDefaults,
            IPropertyReferenceOperation { Property: { Name: "Default", IsStatic: true } general } when Is(general.ContainingType, _options) => JsonNaming.AsIs,
            IObjectCreationOperation { Arguments.IsEmpty: true } creation when Is(creation.Type, _options) => JsonNaming.AsIs,
            IObjectCreationOperation { Arguments: { Length: 1 } arguments } creation when Is(creation.Type, _options) =>
                arguments[0].Value.ConstantValue.Value switch
                {
                    0 => JsonNaming.AsIs,
                    1 => byWebDefaults,
                    _ => JsonNaming.Unknown,
                },
            _ => JsonNaming.Unknown,
        };
    }

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol? known) => known is not null && SymbolEqualityComparer.Default.Equals(type, known);
}
