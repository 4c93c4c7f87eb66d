using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
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

    private NewtonsoftCalls(INamedTypeSymbol convert, Compilation compilation, ContractSymbols contract, Evaluators evaluators)
    {
        _contract = contract;
        _evaluators = evaluators;
        _convert = convert;
        _settings = compilation.GetTypeByMetadataName(Namespace + "JsonSerializerSettings");
        _defaultResolver = compilation.GetTypeByMetadataName(Namespace + "Serialization.DefaultContractResolver");
        _defaultStrategy = compilation.GetTypeByMetadataName(Namespace + "Serialization.DefaultNamingStrategy");
        _setsDefaults = new Lazy<bool>(() => SetsDefaults(compilation), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>The recogniser, or null where Newtonsoft.Json is not referenced.</summary>
    public static NewtonsoftCalls? In(Compilation compilation, ContractSymbols contract, Evaluators evaluators) =>
        compilation.GetTypeByMetadataName(Namespace + "JsonConvert") is { } convert ? new NewtonsoftCalls(convert, compilation, contract, evaluators) : null;

    public void FindUses(IInvocationOperation call, ref UseList uses)
    {
        if (call.TargetMethod.Name == "SerializeObject" && Is(call.TargetMethod.ContainingType, _convert)
            && call.Arguments.Named("value") is { } value && BodyOf(value) is { } body
            && HasDefaultNames(call) && !_setsDefaults.Value)
        {
            uses.Add(new SerializationUse(call, body));
        }
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

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol? known) => known is not null && SymbolEqualityComparer.Default.Equals(type, known);

    private BodyContract? BodyOf(IOperation value)
    {
        var type = Passed.Unwrapped(value).Type;
        foreach (var endpoint in _contract.Endpoints)
        {
            if (endpoint.Body is { } body && Is(type, body.Type))
            {
                return body;
            }
        }

        return null;
    }

    private bool HasDefaultNames(IInvocationOperation call)
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
                        return false;
                    }
                }
            }
        }

        if (call.Arguments.Named("converters") is not null)
        {
            return false;
        }

        if (call.Arguments.Named("settings") is not { } settings)
        {
            return true;
        }

        var file = _evaluators.Of(call);
        foreach (var source in Sources.Of(settings, "ContractResolver", passed: null, file))
        {
            if (Sources.IsAssignedTo(source.Value, "ContractResolver") ? IsDefaultResolver(source.Value, file) : IsDefaultSettings(Passed.Unwrapped(source.Value)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(IAssemblySymbol? assembly, IAssemblySymbol known) => SymbolEqualityComparer.Default.Equals(assembly, known);

    private bool IsDefaultSettings(IOperation settings) =>
        IsNull(settings) || settings is IObjectCreationOperation { Arguments.IsEmpty: true } creation && Is(creation.Type, _settings);

    private bool IsDefaultResolver(IOperation resolver, FileEvaluator file)
    {
        foreach (var source in Sources.Of(resolver, "NamingStrategy", passed: null, file))
        {
            var value = Passed.Unwrapped(source.Value);
            if (IsNull(value) || value is IObjectCreationOperation creation && (Is(creation.Type, _defaultResolver) || Is(creation.Type, _defaultStrategy)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNull(IOperation value) => value.ConstantValue is { HasValue: true, Value: null } || value is IDefaultValueOperation;
}
