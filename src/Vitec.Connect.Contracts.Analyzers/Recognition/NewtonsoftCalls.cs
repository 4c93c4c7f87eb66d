using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Bodies;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>Calls of Newtonsoft.Json's <c>JsonConvert.SerializeObject</c> with an endpoint's body and without a resolver that names it otherwise.</summary>
internal sealed class NewtonsoftCalls
{
    private const string Namespace = "Newtonsoft.Json.";

    private readonly ContractSymbols _contract;
    private readonly Evaluators _evaluators;
    private readonly Lazy<bool> _setsDefaults;
    private readonly INamedTypeSymbol _convert;
    private readonly INamedTypeSymbol? _settings;
    private readonly INamedTypeSymbol? _defaultResolver;
    private readonly INamedTypeSymbol? _defaultStrategy;
    private readonly TypeSet _camelCase;

    private NewtonsoftCalls(INamedTypeSymbol convert, Compilation compilation, ContractSymbols contract, Evaluators evaluators)
    {
        _contract = contract;
        _evaluators = evaluators;
        _convert = convert;
        _settings = compilation.TypeNamed(Namespace + "JsonSerializerSettings");
        _defaultResolver = compilation.TypeNamed(Namespace + "Serialization.DefaultContractResolver");
        _defaultStrategy = compilation.TypeNamed(Namespace + "Serialization.DefaultNamingStrategy");
        _camelCase = new TypeSet(compilation, Namespace + "Serialization.CamelCasePropertyNamesContractResolver", Namespace + "Serialization.CamelCaseNamingStrategy");
        _setsDefaults = new Lazy<bool>(() => SetsDefaults(compilation), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>The recogniser, or null where Newtonsoft.Json is not referenced.</summary>
    public static NewtonsoftCalls? In(Compilation compilation, ContractSymbols contract, Evaluators evaluators) =>
        compilation.TypeNamed(Namespace + "JsonConvert") is { } convert ? new NewtonsoftCalls(convert, compilation, contract, evaluators) : null;

    public void FindUses(IInvocationOperation call, ref UseList uses)
    {
        if (IsSerializing(call) && call.Arguments.Named("value") is { } value && BodyOf(value) is { } body
            && NamingsOf(call).Contains(JsonNaming.AsIs))
        {
            uses.Add(new SerializationUse(call, body));
        }
    }

    /// <summary>Whether a call serializes its argument <c>value</c>.</summary>
    public bool IsSerializing(IInvocationOperation call) => call.TargetMethod.Name == "SerializeObject" && call.TargetMethod.ContainingType.Is(_convert);

    /// <summary>What becomes of the names in an object that a call serializes.</summary>
    public ObjectNaming NamingOf(IInvocationOperation call)
    {
        var namings = NamingsOf(call);
        var naming = namings.Count > 0 ? namings[0] : JsonNaming.Unknown;
        foreach (var other in namings)
        {
            naming = other == naming ? naming : JsonNaming.Unknown;
        }

        // Whether the keys of a dictionary become camel case as well, the strategy says.
        return new ObjectNaming(naming, naming == JsonNaming.AsIs ? naming : JsonNaming.Unknown);
    }

    /// <summary>Whether some file of a project sets the settings of all calls; by name, for whoever it is that is assigned.</summary>
    private static bool SetsDefaults(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                var target = (node as AssignmentExpressionSyntax)?.Left switch
                {
                    MemberAccessExpressionSyntax access => access.Name,
                    IdentifierNameSyntax name => name,
                    _ => null,
                };
                if (target?.Identifier.ValueText == "DefaultSettings")
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The contract of what is serialized, whatever it is converted to on the way.</summary>
    private BodyContract? BodyOf(IOperation value)
    {
        for (; value is IConversionOperation conversion; value = conversion.Operand)
        {
            if (BodyOf(conversion.Type) is { } body)
            {
                return body;
            }
        }

        if (BodyOf(value.Type) is { } contract)
        {
            return contract;
        }

        // An object of which the type says nothing.
        if (value.Type is { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol)
        {
            foreach (var source in Sources.Of(value, _evaluators.Of(value)))
            {
                if (BodyOf(source.Value.Type) is { } body)
                {
                    return body;
                }
            }
        }

        return null;
    }

    private BodyContract? BodyOf(ITypeSymbol? type)
    {
        foreach (var endpoint in _contract.Endpoints)
        {
            if (endpoint.Body is { } body && type.Is(body.Type))
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>What may become of names by the settings of a call.</summary>
    private List<JsonNaming> NamingsOf(IInvocationOperation call)
    {
        var namings = new List<JsonNaming>();
        if (HasForeignConverter(call) || _setsDefaults.Value)
        {
            namings.Add(JsonNaming.Unknown);
        }
        else if (call.Arguments.Named("settings") is { } settings)
        {
            var file = _evaluators.Of(call);
            foreach (var source in Sources.OfMember(settings, "ContractResolver", file))
            {
                if (Sources.IsAssignedTo(source.Value, "ContractResolver"))
                {
                    AddNamingsOf(source.Value, file, namings);
                }
                else
                {
                    namings.Add(IsDefaultSettings(Passed.Unwrapped(source.Value)) ? JsonNaming.AsIs : JsonNaming.Unknown);
                }
            }
        }
        else
        {
            namings.Add(JsonNaming.AsIs);
        }

        return namings;
    }

    private bool HasForeignConverter(IInvocationOperation call)
    {
        // A converter of one's own may write anything.
        foreach (var argument in call.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.ParamArray, Parameter.Name: "converters", Value: IArrayCreationOperation { Initializer: { } converters } })
            {
                foreach (var converter in converters.ElementValues)
                {
                    if (!Is(Passed.Unwrapped(converter).Type?.ContainingAssembly, _convert.ContainingAssembly))
                    {
                        return true;
                    }
                }
            }
        }

        return call.Arguments.Named("converters") is not null;
    }

    private static bool Is(IAssemblySymbol? assembly, IAssemblySymbol known) => SymbolEqualityComparer.Default.Equals(assembly, known);

    private bool IsDefaultSettings(IOperation settings) =>
        IsNull(settings) || settings is IObjectCreationOperation { Arguments.IsEmpty: true } creation && creation.Type.Is(_settings);

    private void AddNamingsOf(IOperation resolver, FileEvaluator file, List<JsonNaming> namings)
    {
        foreach (var source in Sources.OfMember(resolver, "NamingStrategy", file))
        {
            var value = Passed.Unwrapped(source.Value);
            var type = (value as IObjectCreationOperation)?.Type;
            namings.Add(IsNull(value) || type.Is(_defaultResolver) || type.Is(_defaultStrategy) ? JsonNaming.AsIs
                : _camelCase.Contains(type) ? JsonNaming.CamelCase
                : JsonNaming.Unknown);
        }
    }

    private static bool IsNull(IOperation value) => value.ConstantValue is { HasValue: true, Value: null } || value is IDefaultValueOperation;
}
