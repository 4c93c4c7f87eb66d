using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

/// <summary>
/// The types whose objects build a text step by step: <c>StringBuilder</c>, <c>UriBuilder</c>, and those of Flurl. A local that
/// holds one is followed as long as nobody else can get hold of the object.
/// </summary>
internal sealed class BuilderTypes
{
    private readonly INamedTypeSymbol? _stringBuilder;
    private readonly INamedTypeSymbol? _uriBuilder;

    public BuilderTypes(Compilation compilation)
    {
        _stringBuilder = compilation.TypeNamed("System.Text.StringBuilder");
        _uriBuilder = compilation.TypeNamed("System.UriBuilder");
        Flurl = new FlurlTypes(compilation);
    }

    public FlurlTypes Flurl { get; }

    public bool Contains(ITypeSymbol? type) => IsStringBuilder(type) || IsUriBuilder(type) || Flurl.Contains(type);

    public bool IsStringBuilder(ITypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(type, _stringBuilder);

    public bool IsUriBuilder(ITypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(type, _uriBuilder);

    /// <summary>Whether a method changes its receiver, or may: those that return it again.</summary>
    public bool IsChangedBy(IMethodSymbol method) =>
        (IsStringBuilder(method.ContainingType) && IsStringBuilder(method.ReturnType)) || Flurl.IsFluent(method);

    /// <summary>Whether a call is followed by another that changes the same object, and so says it all.</summary>
    public bool IsContinued(IOperation call)
    {
        var value = call;
        while (value.Parent is IConversionOperation { OperatorMethod: null } or IArgumentOperation)
        {
            value = value.Parent;
        }

        return value.Parent is IInvocationOperation next && IsChangedBy(next.TargetMethod) && ReferenceEquals(ObjectOf(next), call);
    }

    /// <summary>
    /// The object at the start of a chain of calls (<c>builder.Append(a).Append(b)</c>) or of an assignment to its property, of
    /// which the property alone is looked at where it is one of several that a tuple is assigned to.
    /// </summary>
    public IOperation? ReceiverOf(IOperation operation)
    {
        var receiver = operation switch
        {
            IPropertyReferenceOperation { Instance: { } instance } => instance,
            IAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } => instance,
            IIncrementOrDecrementOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } => instance,
            _ => operation,
        };
        while (receiver is IInvocationOperation call && ObjectOf(call) is { } inner)
        {
            receiver = inner;
        }

        return ReferenceEquals(receiver, operation) ? null : receiver;
    }

    /// <summary>
    /// Whether what a call in a chain is given reads the object that the chain changes, when it has been changed already: by an
    /// earlier call, or by the first parts of an interpolated string, which are appended one by one.
    /// </summary>
    public bool ReadsItself(IInvocationOperation call, IOperation? receiver, bool isChanged)
    {
        foreach (var argument in call.Arguments)
        {
            if ((!isChanged && argument.Value is not IInterpolatedStringHandlerCreationOperation) || IsObjectOf(argument, call))
            {
                continue;
            }

            foreach (var operation in argument.Value.DescendantsAndSelf())
            {
                if (receiver is not null && IsSameVariable(operation, receiver))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether an argument is what an extension method is called on.</summary>
    private bool IsObjectOf(IArgumentOperation argument, IInvocationOperation call) => ReferenceEquals(argument.Value.WithoutConversions(), ObjectOf(call));

    private IOperation? ObjectOf(IInvocationOperation call) => call.Instance ?? Flurl.ReceiverOf(call);

    /// <summary>Whether a reference to such an object is used for what it holds, so that nobody gets hold of the object.</summary>
    public bool IsOwnUse(IOperation reference)
    {
        var variable = reference;
        for (; ; )
        {
            var value = reference;
            while (value.Parent is IConversionOperation conversion)
            {
                if (conversion.OperatorMethod is not null)
                {
                    return true; // its text
                }

                value = conversion;
            }

            switch (value.Parent)
            {
                case IArgumentOperation { Parent: IInvocationOperation call } when ReferenceEquals(Flurl.ReceiverOf(call), reference) && IsFluentOfOneType(call, reference):
                case IInvocationOperation fluent when fluent.Instance == reference && IsChangedBy(fluent.TargetMethod):
                    reference = value.Parent is IArgumentOperation { Parent: { } extension } ? extension : value.Parent; // the object again, which goes on
                    continue;
                case IConditionalOperation conditional when conditional.Condition != value:
                    return conditional.Parent is IReturnOperation or IConversionOperation { Parent: IReturnOperation };
                case IArgumentOperation argument:
                    return Flurl.Takes(argument.Parent);
                case IInvocationOperation call:
                    return call.Instance == reference;
                case IAssignmentOperation assignment:
                    return assignment.Target == reference || IsSameVariable(assignment.Target, variable);
                case IPropertyReferenceOperation property when Flurl.Contains(reference.Type):
                    return property.Property.Name is not ("Url" or "PathSegments") || property.Parent is IAssignmentOperation set && set.Target == property;
                default:
                    return value.Parent is IPropertyReferenceOperation or IInterpolationOperation or IBinaryOperation or IExpressionStatementOperation or IReturnOperation;
            }
        }
    }

    /// <summary>Whether a call returns the very object: a request that is made of a URL is another one.</summary>
    private bool IsFluentOfOneType(IInvocationOperation call, IOperation receiver) =>
        IsChangedBy(call.TargetMethod) && Flurl.IsUrl(receiver.Type) == Flurl.IsUrl(call.Type);

    /// <summary>Whether two expressions read the same local or parameter.</summary>
    public static bool IsSameVariable(IOperation? target, IOperation? reference) => (target, reference) switch
    {
        (ILocalReferenceOperation left, ILocalReferenceOperation right) => SymbolEqualityComparer.Default.Equals(left.Local, right.Local),
        (IParameterReferenceOperation left, IParameterReferenceOperation right) => SymbolEqualityComparer.Default.Equals(left.Parameter, right.Parameter),
        _ => false,
    };
}
