using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>The variable <c>customerId</c> that a fix reads: what has the name in scope, or a new parameter.</summary>
internal static class CustomerIdParameter
{
    /// <summary>The name.</summary>
    public const string Name = "customerId";

    /// <summary>The type of a parameter or local with the name that is there to be read; null when something else has the name, or nothing.</summary>
    public static ITypeSymbol? TypeInScope(SemanticModel model, int position, out bool isTaken)
    {
        isTaken = false;
        foreach (var symbol in model.LookupSymbols(position, name: Name))
        {
            isTaken = true;
            var type = symbol switch
            {
                IParameterSymbol parameter => parameter.Type,
                ILocalSymbol local when local.Locations[0].SourceSpan.End < position => local.Type,
                _ => null,
            };
            if (type is { NullableAnnotation: not NullableAnnotation.Annotated })
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>A new parameter of a method; null where a caller, an interface or an implementation would have to change as well.</summary>
    /// <param name="declaration">The method.</param>
    /// <param name="attributes">What stands before the parameter.</param>
    /// <param name="site">Where the method stands.</param>
    /// <param name="cancellationToken">Cancels the search for callers.</param>
    public static async Task<TextChange?> AddToAsync(MethodDeclarationSyntax declaration, string attributes, FixSite site, CancellationToken cancellationToken)
    {
        if (site.Model.GetDeclaredSymbol(declaration, cancellationToken) is not { IsOverride: false, IsVirtual: false, IsExtern: false, Name: not "Main" } method
            || (method.IsAbstract && method.ContainingType.TypeKind != TypeKind.Interface)
            || method.PartialDefinitionPart is not null || method.PartialImplementationPart is not null || method.ExplicitInterfaceImplementations.Length > 0
            || Implements(method))
        {
            return null;
        }

        var solution = site.Document.Project.Solution;
        var references = await SymbolFinder.FindReferencesAsync(method, solution, cancellationToken).ConfigureAwait(false);
        var implementations = await SymbolFinder.FindImplementationsAsync(method, solution, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (references.Any(reference => reference.Locations.Any()) || implementations.Any())
        {
            return null;
        }

        // Before what callers may leave out, and the token that is last by habit.
        var written = $"{attributes}string {Name}";
        var parameters = declaration.ParameterList.Parameters;
        var next = parameters.FirstOrDefault(parameter =>
            parameter.Default is not null || parameter.Modifiers.Any(SyntaxKind.ParamsKeyword) || parameter.Type?.ToString() == "CancellationToken");
        return next is not null ? new TextChange(new TextSpan(next.SpanStart, 0), written + ", ")
            : new TextChange(new TextSpan(declaration.ParameterList.CloseParenToken.SpanStart, 0), parameters.Count > 0 ? ", " + written : written);
    }

    private static bool Implements(IMethodSymbol method) => method.ContainingType.AllInterfaces
        .SelectMany(type => type.GetMembers(method.Name))
        .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));
}
