using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

/// <summary>
/// Flurl's types (2 to 4) whose objects build a URL step by step: <c>Url</c>, and the requests that hold one. Their methods are
/// partly their own and partly extensions, of strings and Uris as well.
/// </summary>
internal sealed class FlurlTypes
{
    private readonly INamedTypeSymbol? _url;
    private readonly INamedTypeSymbol? _requestInterface;
    private readonly INamedTypeSymbol? _request;
    private readonly HashSet<ISymbol> _assemblies = new(SymbolEqualityComparer.Default);

    public FlurlTypes(Compilation compilation)
    {
        _url = compilation.TypeNamed("Flurl.Url");
        _requestInterface = compilation.TypeNamed("Flurl.Http.IFlurlRequest");
        _request = compilation.TypeNamed("Flurl.Http.FlurlRequest");
        foreach (var type in new[] { _url, _requestInterface })
        {
            if (type is not null)
            {
                _assemblies.Add(type.ContainingAssembly);
            }
        }
    }

    public bool Contains(ITypeSymbol? type) => IsUrl(type) || IsRequest(type);

    public bool IsUrl(ITypeSymbol? type) => Is(type, _url);

    public bool IsRequest(ITypeSymbol? type) => Is(type, _requestInterface) || Is(type, _request);

    /// <summary>Whether Flurl declares a method: it does not change an object behind one's back.</summary>
    public bool Declares(IMethodSymbol method) => _assemblies.Count > 0 && _assemblies.Contains(method.ContainingAssembly);

    /// <summary>The object that one of Flurl's methods works on, its receiver as an extension method included; null for others.</summary>
    public IOperation? ReceiverOf(IInvocationOperation call) =>
        !Declares(call.TargetMethod) ? null
        : call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value.WithoutImplicitConversions() : null);

    /// <summary>Whether a method takes such an object, changed or not, and returns it again.</summary>
    public bool IsFluent(IMethodSymbol method) =>
        Declares(method) && Contains(method.ReturnType) && method.Name != "Clone"
        && Contains(method.IsStatic ? method.IsExtensionMethod ? method.Parameters[0].Type : null : method.ContainingType);

    /// <summary>Whether an object that is passed in an operation stays in Flurl's hands.</summary>
    public bool Takes(IOperation? operation) => operation switch
    {
        IInvocationOperation call => Declares(call.TargetMethod),
        IObjectCreationOperation { Constructor: { } constructor } => Declares(constructor),
        _ => false,
    };

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol? known) => type is not null && SymbolEqualityComparer.Default.Equals(type, known);
}
