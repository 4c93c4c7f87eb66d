using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

/// <summary>
/// The types whose objects build a text step by step, <c>StringBuilder</c> and <c>UriBuilder</c>. A local that holds one is
/// followed as long as nobody else can get hold of the object.
/// </summary>
internal sealed class BuilderTypes
{
    private readonly INamedTypeSymbol? _stringBuilder;
    private readonly INamedTypeSymbol? _uriBuilder;

    public BuilderTypes(Compilation compilation)
    {
        _stringBuilder = compilation.GetTypeByMetadataName("System.Text.StringBuilder");
        _uriBuilder = compilation.GetTypeByMetadataName("System.UriBuilder");
    }

    public bool Contains(ITypeSymbol? type) => IsStringBuilder(type) || IsUriBuilder(type);

    public bool IsStringBuilder(ITypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(type, _stringBuilder);

    public bool IsUriBuilder(ITypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(type, _uriBuilder);

    /// <summary>Whether a method changes its receiver: those of <c>StringBuilder</c> that do return it.</summary>
    public bool IsChangedBy(IMethodSymbol method) => IsStringBuilder(method.ContainingType) && IsStringBuilder(method.ReturnType);

    /// <summary>The object at the start of a chain of calls (<c>builder.Append(a).Append(b)</c>) or of an assignment to its property.</summary>
    public static IOperation? ReceiverOf(IOperation operation)
    {
        var receiver = operation switch
        {
            IAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } => instance,
            IIncrementOrDecrementOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } => instance,
            _ => operation,
        };
        while (receiver is IInvocationOperation { Instance: { } inner })
        {
            receiver = inner;
        }

        return ReferenceEquals(receiver, operation) ? null : receiver;
    }

    /// <summary>Whether a reference to such an object is used for what it holds, so that nobody gets hold of the object.</summary>
    public bool IsOwnUse(IOperation reference)
    {
        for (; ; )
        {
            var parent = reference.Parent;
            while (parent is IConversionOperation { IsImplicit: true })
            {
                parent = parent.Parent;
            }

            switch (parent)
            {
                case IInvocationOperation call when call.Instance == reference && IsChangedBy(call.TargetMethod):
                    reference = call; // the object again, which goes on
                    continue;
                case IInvocationOperation call:
                    return call.Instance == reference;
                case IAssignmentOperation assignment:
                    return assignment.Target == reference;
                default:
                    return parent is IPropertyReferenceOperation or IInterpolationOperation or IBinaryOperation or IExpressionStatementOperation or IReturnOperation;
            }
        }
    }
}
