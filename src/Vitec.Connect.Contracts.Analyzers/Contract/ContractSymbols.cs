using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Contract;

/// <summary>The contract as the compilation knows it: read once, from attributes in metadata.</summary>
internal sealed class ContractSymbols
{
    /// <summary>The assembly that declares the contract.</summary>
    public const string AssemblyName = "Vitec.Connect.Contracts";

    private readonly IAssemblySymbol _own;
    private readonly Lazy<bool> _ownMarks;
    private readonly Lazy<bool> _calls;
    private readonly INamedTypeSymbol? _absoluteUrl;
    private readonly INamedTypeSymbol? _customerId;

    // The references whose members can be marked: those that know the attributes.
    private readonly HashSet<IAssemblySymbol> _marking;

    // The marks of parameters and properties that were asked for.
    private readonly ConcurrentDictionary<ISymbol, ValueMark> _marks = new(SymbolEqualityComparer.Default);

    private ContractSymbols(Compilation compilation, ImmutableArray<Endpoint> endpoints, IAssemblySymbol contracts, HashSet<IAssemblySymbol> marking)
    {
        Endpoints = endpoints;
        _own = compilation.Assembly;
        _ownMarks = new Lazy<bool>(() => HasOwnBody() || WrittenMarks.AreIn(compilation));
        _calls = new Lazy<bool>(() => RouteTexts.AreIn(compilation, endpoints));
        _absoluteUrl = contracts.GetTypeByMetadataName("Vitec.Connect.Contracts.AbsoluteUrlAttribute");
        _customerId = contracts.GetTypeByMetadataName("Vitec.Connect.Contracts.CustomerIdAttribute");
        _marking = marking;
    }

    public ImmutableArray<Endpoint> Endpoints { get; }

    /// <summary>Whether the compilation may call an endpoint: whether it can have its URL.</summary>
    public bool MayBeCalled => _calls.Value;

    /// <summary>Whether members of the compilation itself may be marked.</summary>
    public bool HasOwnMarks => _ownMarks.Value;

    /// <summary>The contract of a compilation; null when it has none, and nothing is to be analyzed.</summary>
    public static ContractSymbols? In(Compilation compilation)
    {
        var marking = new HashSet<IAssemblySymbol>(SymbolEqualityComparer.Default);
        IAssemblySymbol? contracts = null;
        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols;
        var knowing = References.Of(compilation).Referring(AssemblyName);
        for (var i = 0; i < assemblies.Length; i++)
        {
            var isContracts = assemblies[i].Name == AssemblyName;
            if (isContracts)
            {
                contracts ??= assemblies[i];
            }

            if (isContracts || knowing[i])
            {
                marking.Add(assemblies[i]);
            }
        }

        contracts ??= compilation.Assembly.Name == AssemblyName ? compilation.Assembly : null;
        if (contracts?.GetTypeByMetadataName("Vitec.Connect.Contracts.ConnectEndpointAttribute") is not { } declaration)
        {
            return null;
        }

        var endpoints = ImmutableArray.CreateBuilder<Endpoint>();
        AddEndpoints(contracts, declaration, endpoints);
        if (!SymbolEqualityComparer.Default.Equals(contracts, compilation.Assembly))
        {
            AddEndpoints(compilation.Assembly, declaration, endpoints);
        }

        return endpoints.Count > 0 ? new ContractSymbols(compilation, endpoints.ToImmutable(), contracts, marking) : null;
    }

    /// <summary>The references whose members can be marked.</summary>
    public IReadOnlyCollection<IAssemblySymbol> MarkingReferences => _marking;

    /// <summary>What the attributes of a parameter say of it, those of the methods that it overrides included.</summary>
    public ValueMark MarkOf(IParameterSymbol parameter) =>
        !CanBeText(parameter.Type) || !CanBeMarked(parameter.ContainingSymbol) ? ValueMark.None
        : _marks.TryGetValue(parameter.OriginalDefinition, out var known) ? known
        : Known(parameter.OriginalDefinition, FindMarkOf(parameter));

    /// <summary>What the attributes of a property say of it, those of the properties that it overrides included.</summary>
    public ValueMark MarkOf(IPropertySymbol property) =>
        !CanBeText(property.Type) || !CanBeMarked(property) ? ValueMark.None
        : _marks.TryGetValue(property.OriginalDefinition, out var known) ? known
        : Known(property.OriginalDefinition, FindMarkOf(property));

    /// <summary>Whether a member, or its parameters, can be marked: of the compilation itself, none is where no mark is written.</summary>
    public bool CanBeMarked(ISymbol member) =>
        ReferenceEquals(member.ContainingAssembly, _own) ? HasOwnMarks || member.IsOverride
        : member.ContainingAssembly is { } assembly && _marking.Contains(assembly);

    private bool HasOwnBody()
    {
        foreach (var endpoint in Endpoints)
        {
            if (ReferenceEquals(endpoint.BodyType?.ContainingAssembly, _own))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a value of a type can have a text that is followed: no number, no list, no delegate has.</summary>
    private static bool CanBeText(ITypeSymbol type) =>
        type.SpecialType is SpecialType.None or SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Char
        && type.TypeKind is not (TypeKind.Enum or TypeKind.Delegate or TypeKind.Array);

    private ValueMark Known(ISymbol member, ValueMark mark)
    {
        _marks.TryAdd(member, mark);
        return mark;
    }

    private ValueMark FindMarkOf(IParameterSymbol parameter)
    {
        var mark = MarkIn(parameter.GetAttributes());
        return mark != ValueMark.None ? mark
            : parameter.ContainingSymbol is not IMethodSymbol method ? ValueMark.None
            : method.OverriddenMethod is { } overridden ? MarkOf(overridden.Parameters[parameter.Ordinal])
            : IsOfRecord(method) && method.ContainingType.GetMembers(parameter.Name) is { Length: 1 } members ? MarkIn(members[0].GetAttributes())
            : ValueMark.None;
    }

    private ValueMark FindMarkOf(IPropertySymbol property)
    {
        var mark = MarkIn(property.GetAttributes());
        return mark != ValueMark.None ? mark
            : property.OverriddenProperty is { } overridden ? MarkOf(overridden)
            : property.ContainingType.IsRecord && MarkOfParameterFor(property) is var given and not ValueMark.None ? given
            : property.Type.SpecialType == SpecialType.System_String && IsBody(property.ContainingType) ? ValueMark.BodyText
            : ValueMark.None;
    }

    /// <summary>Whether a parameter gives a property of the same name its value: in <c>record Order([CustomerId] string Customer)</c>, either can be marked.</summary>
    private static bool IsOfRecord(IMethodSymbol method) => method is { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true };

    private ValueMark MarkOfParameterFor(IPropertySymbol property)
    {
        foreach (var constructor in property.ContainingType.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == property.Name)
                {
                    return MarkIn(parameter.GetAttributes());
                }
            }
        }

        return ValueMark.None;
    }

    private bool IsBody(INamedTypeSymbol type)
    {
        foreach (var endpoint in Endpoints)
        {
            if (SymbolEqualityComparer.Default.Equals(endpoint.BodyType, type))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddEndpoints(IAssemblySymbol assembly, INamedTypeSymbol declaration, ImmutableArray<Endpoint>.Builder endpoints)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, declaration) && Endpoint.From(attribute) is { } endpoint)
            {
                endpoints.Add(endpoint);
            }
        }
    }

    private ValueMark MarkIn(ImmutableArray<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _absoluteUrl))
            {
                return ValueMark.AbsoluteUrl;
            }

            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _customerId))
            {
                return ValueMark.CustomerId;
            }
        }

        return ValueMark.None;
    }
}
