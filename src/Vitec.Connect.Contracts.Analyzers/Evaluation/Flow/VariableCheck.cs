using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

/// <summary>A condition that asks one thing of one variable.</summary>
internal sealed class VariableCheck
{
    // Functions that ask others are followed so far.
    private const int MaxDepth = 4;

    private readonly Func<string?, bool?>? _check;
    private readonly bool _negated;

    private VariableCheck(ISymbol variable, SyntaxNode subject, Func<string?, bool?>? check, bool negated)
    {
        Variable = variable;
        Subject = subject;
        _check = check;
        _negated = negated;
    }

    public ISymbol Variable { get; }

    /// <summary>The expression that reads the variable.</summary>
    public SyntaxNode Subject { get; }

    /// <summary>The check that a condition makes, or null when it makes none of a variable alone.</summary>
    public static VariableCheck? In(IOperation condition, SemanticModel model) =>
        CheckIn(condition, model, depth: 0) is var (subject, check) && VariableOf(subject, model) is { } variable
            ? new VariableCheck(variable, Strip(subject).Syntax, check, negated: false)
            : OpaqueIn(condition, model);

    /// <summary>
    /// A question about the variable that only the running program can answer (<c>regex.IsMatch(url)</c>,
    /// <c>Validator.IsUrl(url)</c>): whatever the answer lets through is unknown.
    /// </summary>
    private static VariableCheck? OpaqueIn(IOperation condition, SemanticModel model)
    {
        if (StripNot(condition).Condition is not IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean } call)
        {
            return null;
        }

        if (call.Instance is { } instance && VariableOf(instance, model) is { } receiver)
        {
            return new VariableCheck(receiver, Strip(instance).Syntax, check: null, negated: false);
        }

        foreach (var argument in call.Arguments)
        {
            if (VariableOf(argument.Value, model) is { } variable)
            {
                return new VariableCheck(variable, Strip(argument.Value).Syntax, check: null, negated: false);
            }
        }

        return null;
    }

    /// <summary>What a condition asks of one expression.</summary>
    private static (IOperation Subject, Func<string?, bool?> Check)? CheckIn(IOperation condition, SemanticModel model, int depth)
    {
        (condition, var negated) = StripNot(condition);
        var (subject, check) = condition switch
        {
            IIsNullOperation isNull => (isNull.Operand, Guard.IsNull),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both => OfBoth(both, model, depth),
            IInvocationOperation invocation => OfCall(invocation) is { Check: not null } known ? known : OfPredicate(invocation, model, depth),
            IBinaryOperation binary => OfComparison(binary),
            IIsPatternOperation { Pattern: var pattern } isPattern => (isPattern.Value, OfPattern(pattern)),
            IPropertyReferenceOperation { Property: var property } reference when IsAbsoluteUri(property) => (reference.Instance, HasScheme),
            _ => default,
        };
        return subject is null || check is null ? null : (subject, negated ? value => Not(check(value)) : check);
    }

    /// <summary>Two conditions on the same variable.</summary>
    private static (IOperation? Subject, Func<string?, bool?>? Check) OfBoth(IBinaryOperation both, SemanticModel model, int depth)
    {
        if (depth >= MaxDepth
            || CheckIn(both.LeftOperand, model, depth + 1) is not var (left, first)
            || CheckIn(both.RightOperand, model, depth + 1) is not var (right, second)
            || VariableOf(left, model) is not { } variable
            || !SymbolEqualityComparer.Default.Equals(variable, VariableOf(right, model)))
        {
            return default;
        }

        return (left, both.OperatorKind == BinaryOperatorKind.ConditionalOr
            ? value => Or(first(value), second(value))
            : value => Not(Or(Not(first(value)), Not(second(value)))));
    }

    /// <summary>What a private or local function asks of its parameter, asked of the argument.</summary>
    private static (IOperation? Subject, Func<string?, bool?>? Check) OfPredicate(IInvocationOperation call, SemanticModel model, int depth)
    {
        if (depth >= MaxDepth
            || Function.DeclarationOf(call.TargetMethod, model.SyntaxTree) is not { } declaration
            || model.OperationOf(declaration) is not { } body
            || Function.ReturnedValues(body) is not { Count: 1 } returned
            || CheckIn(returned[0], model, depth + 1) is not var (subject, check)
            || Strip(subject) is not IParameterReferenceOperation { Parameter: var parameter })
        {
            return default;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal == parameter.Ordinal)
            {
                return (argument.Value, check);
            }
        }

        return default;
    }

    /// <summary>A condition without the <c>!</c> before it.</summary>
    public static (IOperation Condition, bool Negated) StripNot(IOperation condition)
    {
        var negated = false;
        condition = Strip(condition);
        while (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
        {
            negated = !negated;
            condition = Strip(not.Operand);
        }

        return (condition, negated);
    }

    /// <summary>The same check of the opposite condition.</summary>
    public VariableCheck Negate() => new(Variable, Subject, _check, !_negated);

    /// <summary>What is known on the branch that is taken when the condition holds, or when it does not.</summary>
    public Guard OnBranch(bool whenTrue) => _check is null ? Guard.Opaque : new Guard(_check, passes: whenTrue != _negated);

    private static ISymbol? VariableOf(IOperation subject, SemanticModel model) => Strip(subject) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        ISimpleAssignmentOperation assignment => VariableOf(assignment.Target, model), // (x = F()) != null
        IFlowCaptureReferenceOperation capture when model.OperationOf(capture.Syntax) is { } captured && captured is not IFlowCaptureReferenceOperation =>
            VariableOf(captured, model),
        _ => null,
    };

    private static (IOperation? Subject, Func<string?, bool?>? Check) OfCall(IInvocationOperation call)
    {
        var first = call.Arguments.Length > 0 ? call.Arguments[0].Value : null;
        if (call.TargetMethod.ContainingType.SpecialType != SpecialType.System_String)
        {
            return IsCheckForAbsoluteUri(call) ? (first, IsAbsolute) : default;
        }

        switch (call.TargetMethod.Name)
        {
            case nameof(string.IsNullOrEmpty):
                return (first, Guard.IsNullOrEmpty);
            case nameof(string.IsNullOrWhiteSpace):
                return (first, Guard.IsNullOrWhiteSpace);
            case nameof(string.StartsWith) when ConstantText(first) is { } prefix && IgnoresCase(call) is { } ignoresCase:
                return (call.Instance, value => StartsWith(value, prefix, ignoresCase));
            case nameof(string.EndsWith) when ConstantText(first) is { } suffix && IgnoresCase(call) is { } ignoresCase:
                return (call.Instance, value => EndsWith(value, suffix, ignoresCase));
            case nameof(string.Contains) when ConstantText(first) is { } part && IgnoresCase(call) is { } ignoresCase:
                return (call.Instance, value => Contains(value, part, ignoresCase));
            case nameof(string.Equals) when call.Instance is not null && ConstantText(first) is { } text && IgnoresCase(call) is { } ignoresCase:
                return (call.Instance, value => IsEqual(value, text, ignoresCase));
            case nameof(string.Equals) when call.Instance is null && call.Arguments.Length > 1 && IgnoresCase(call) is { } ignoresCase:
                return OfEquality(first!, call.Arguments[1].Value, ignoresCase);
            default:
                return default;
        }
    }

    /// <summary><c>Uri.TryCreate</c> and <c>Uri.IsWellFormedUriString</c>, asked for absolute ones.</summary>
    private static bool IsCheckForAbsoluteUri(IInvocationOperation call) =>
        call.TargetMethod is { Name: nameof(Uri.TryCreate) or nameof(Uri.IsWellFormedUriString), ContainingType: var type }
        && IsUri(type)
        && call.Arguments.Length > 1
        && call.Arguments[1].Value.ConstantValue is { HasValue: true, Value: (int)UriKind.Absolute };

    private static bool IsAbsoluteUri(IPropertySymbol property) => property.Name == nameof(Uri.IsAbsoluteUri) && IsUri(property.ContainingType);

    private static bool IsUri(INamedTypeSymbol type) =>
        type is { Name: nameof(Uri), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Of what begins with another scheme, <c>IsAbsoluteUri</c> is true as well.</summary>
    private static bool? HasScheme(string? value) => value is null ? false : UrlClassifier.ClassifyWithHoles(value) switch
    {
        UrlKind.Absolute => true,
        UrlKind.Relative or UrlKind.NoProtocol => false,
        _ => null,
    };

    /// <summary>What such a check lets through is taken to be good: on some platforms it lets a path through too.</summary>
    private static bool? IsAbsolute(string? value) => value is null ? false : UrlClassifier.ClassifyWithHoles(value) switch
    {
        UrlKind.Unknown => null,
        UrlKind.Absolute => true,
        _ => false,
    };

    private static (IOperation? Subject, Func<string?, bool?>? Check) OfComparison(IBinaryOperation binary)
    {
        if (OfFirstCharacter(binary) is { Check: not null } first)
        {
            return first;
        }

        if (OfIndex(binary) is { Check: not null } index)
        {
            return index;
        }

        if (binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
            && binary.LeftOperand.Type?.SpecialType is not SpecialType.System_Int32)
        {
            var isOfTexts = binary.LeftOperand.Type?.SpecialType == SpecialType.System_String;
            var (subject, check) = OfEquality(binary.LeftOperand, binary.RightOperand, ignoresCase: false);
            if (!isOfTexts && check != Guard.IsNull)
            {
                return default; // objects are one and the same, or not, whatever their texts
            }

            return (subject, binary.OperatorKind == BinaryOperatorKind.Equals ? check : Not(check));
        }

        return Strip(binary.LeftOperand) is IPropertyReferenceOperation { Property: { Name: nameof(string.Length), ContainingType.SpecialType: SpecialType.System_String } } length
            && binary.RightOperand.ConstantValue is { HasValue: true, Value: int limit }
                ? (length.Instance, OfLength(binary.OperatorKind, limit))
                : default;
    }

    /// <summary><c>url[0] == '/'</c>.</summary>
    private static (IOperation? Subject, Func<string?, bool?>? Check) OfFirstCharacter(IBinaryOperation binary)
    {
        var text = Strip(binary.RightOperand).ConstantValue is { HasValue: true, Value: char c } ? c.ToString() : null;
        if (text is null
            || binary.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
            || Strip(binary.LeftOperand) is not IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType.SpecialType: SpecialType.System_String }, Arguments: { Length: 1 } arguments } at
            || arguments[0].Value.ConstantValue is not { HasValue: true, Value: 0 })
        {
            return default;
        }

        Func<string?, bool?> check = value => StartsWith(value, text, ignoresCase: false);
        return (at.Instance, binary.OperatorKind == BinaryOperatorKind.Equals ? check : Not(check));
    }

    /// <summary><c>url.IndexOf("://") &lt; 0</c> and its likes.</summary>
    private static (IOperation? Subject, Func<string?, bool?>? Check) OfIndex(IBinaryOperation binary)
    {
        if (Strip(binary.LeftOperand) is not IInvocationOperation { TargetMethod: { Name: nameof(string.IndexOf), ContainingType.SpecialType: SpecialType.System_String } } call
            || call.Arguments.IsEmpty || ConstantText(call.Arguments[0].Value) is not { } part || IgnoresCase(call) is not { } ignoresCase
            || (call.Arguments.Length > 1 && call.Arguments[1].Parameter?.Type.Name != nameof(StringComparison))
            || binary.RightOperand.ConstantValue is not { HasValue: true, Value: int limit })
        {
            return default;
        }

        Func<string?, bool?> contains = value => Contains(value, part, ignoresCase);
        return (binary.OperatorKind, limit) switch
        {
            (BinaryOperatorKind.GreaterThanOrEqual, 0) or (BinaryOperatorKind.GreaterThan, -1) or (BinaryOperatorKind.NotEquals, -1) => (call.Instance, contains),
            (BinaryOperatorKind.LessThan, 0) or (BinaryOperatorKind.LessThanOrEqual, -1) or (BinaryOperatorKind.Equals, -1) => (call.Instance, Not(contains)),
            _ => default,
        };
    }

    private static (IOperation? Subject, Func<string?, bool?>? Check) OfEquality(IOperation left, IOperation right, bool ignoresCase)
    {
        if (left.ConstantValue.HasValue || Strip(left).ConstantValue.HasValue)
        {
            (left, right) = (right, left);
        }

        var constant = Strip(right).ConstantValue;
        return constant switch
        {
            { HasValue: true, Value: null } => (left, Guard.IsNull),
            { HasValue: true, Value: string text } => (left, value => IsEqual(value, text, ignoresCase)),
            _ when Strip(right) is IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } } =>
                (left, value => IsEqual(value, "", ignoresCase: false)),
            _ => default,
        };
    }

    /// <summary>Comparisons of the length that ask whether it is zero.</summary>
    private static Func<string?, bool?>? OfLength(BinaryOperatorKind comparison, int limit) => (comparison, limit) switch
    {
        (BinaryOperatorKind.Equals or BinaryOperatorKind.LessThanOrEqual, 0) or (BinaryOperatorKind.LessThan, 1) => Guard.IsEmpty,
        (BinaryOperatorKind.NotEquals or BinaryOperatorKind.GreaterThan, 0) or (BinaryOperatorKind.GreaterThanOrEqual, 1) => IsNotEmpty,
        _ => null,
    };

    private static Func<string?, bool?>? OfPattern(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } }:
                return Guard.IsNull;
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: string text } }:
                return value => IsEqual(value, text, ignoresCase: false);
            case IDeclarationPatternOperation { MatchesNull: false } or ITypePatternOperation:
                return OfType(pattern, Not(Guard.IsNull));
            case INegatedPatternOperation { Pattern: var inner }:
                return Not(OfPattern(inner));
            case IBinaryPatternOperation { LeftPattern: var left, RightPattern: var right, OperatorKind: var kind }
                when OfPattern(left) is { } first && OfPattern(right) is { } second:
                return kind == BinaryOperatorKind.Or
                    ? value => Or(first(value), second(value))
                    : value => Not(Or(Not(first(value)), Not(second(value))));
            case IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true } recursive:
                return OfType(pattern, OfProperties(recursive));
            case IListPatternOperation { InputType.SpecialType: SpecialType.System_String } list:
                return OfCharacters(list);
            default:
                return null;
        }
    }

    /// <summary>A check that a pattern makes of what is of its type: an object can be of another, and its text is no answer then.</summary>
    private static Func<string?, bool?>? OfType(IPatternOperation pattern, Func<string?, bool?>? check) =>
        check is null || SymbolEqualityComparer.Default.Equals(pattern.InputType, pattern.NarrowedType)
            ? check
            : value => check(value) == false ? false : null;

    /// <summary><c>{ }</c> and <c>{ Length: &gt; 0 }</c>.</summary>
    private static Func<string?, bool?>? OfProperties(IRecursivePatternOperation pattern)
    {
        if (pattern.PropertySubpatterns.IsEmpty)
        {
            return Not(Guard.IsNull);
        }

        if (pattern.PropertySubpatterns.Length != 1
            || pattern.PropertySubpatterns[0] is not { Member: IPropertyReferenceOperation { Property: var property }, Pattern: var inner })
        {
            return null;
        }

        if (IsAbsoluteUri(property) && inner is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool isAbsolute } })
        {
            return isAbsolute ? HasScheme : value => value is null ? false : Not(HasScheme(value));
        }

        if (property.Name != nameof(string.Length))
        {
            return null;
        }

        return inner switch
        {
            IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: int limit } } => OfLength(BinaryOperatorKind.Equals, limit),
            IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: int limit } } relational => OfLength(relational.OperatorKind, limit),
            INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: 0 } } } => IsNotEmpty,
            _ => null,
        };
    }

    /// <summary><c>['/', ..]</c>, <c>[_, ..]</c>, <c>[]</c> and the like: the characters that a text begins with.</summary>
    private static Func<string?, bool?> OfCharacters(IListPatternOperation list)
    {
        var start = "";
        var index = 0;
        for (; index < list.Patterns.Length && list.Patterns[index] is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: char c } }; index++)
        {
            start += c;
        }

        if (list.Patterns.IsEmpty)
        {
            return Guard.IsEmpty;
        }

        var isAll = index == list.Patterns.Length - 1 && list.Patterns[index] is ISlicePatternOperation { Pattern: null or IDeclarationPatternOperation };
        return value => StartsWith(value, start, ignoresCase: false) is var begins && (isAll || begins == false) ? begins : null;
    }

    private static bool? IsNotEmpty(string? value) => value is null ? false : Not(Guard.IsEmpty(value));

    private static bool? IsEqual(string? value, string text, bool ignoresCase)
    {
        if (value is null)
        {
            return false;
        }

        return value.IndexOf(UrlClassifier.Hole) < 0
            ? string.Equals(value, text, Comparison(ignoresCase))
            : null;
    }

    private static bool? StartsWith(string? value, string prefix, bool ignoresCase)
    {
        if (value is null)
        {
            return false; // it would have thrown: on neither branch
        }

        var hole = value.IndexOf(UrlClassifier.Hole);
        var known = hole < 0 ? value.Length : hole;
        if (known >= prefix.Length || hole < 0)
        {
            return value.StartsWith(prefix, Comparison(ignoresCase));
        }

        return string.Compare(value, 0, prefix, 0, known, Comparison(ignoresCase)) == 0 ? null : false;
    }

    private static bool? EndsWith(string? value, string suffix, bool ignoresCase)
    {
        if (value is null)
        {
            return false;
        }

        var hole = value.LastIndexOf(UrlClassifier.Hole);
        var known = value.Length - hole - 1;
        return known >= suffix.Length || hole < 0
            ? value.EndsWith(suffix, Comparison(ignoresCase))
            : string.Compare(value, hole + 1, suffix, suffix.Length - known, known, Comparison(ignoresCase)) == 0 ? null : false;
    }

    private static bool? Contains(string? value, string part, bool ignoresCase) =>
        value is null ? false
        : value.IndexOf(part, Comparison(ignoresCase)) >= 0 ? true
        : value.IndexOf(UrlClassifier.Hole) < 0 || IsAskedForProtocol(value, part) ? false
        : null;

    /// <summary>Whether a protocol is looked for in what is known to begin with none: a hole further on holds no answer.</summary>
    private static bool IsAskedForProtocol(string value, string part) =>
        part.Contains("://") && UrlClassifier.ClassifyWithHoles(value) is UrlKind.Relative or UrlKind.NoProtocol;

    private static StringComparison Comparison(bool ignoresCase) => ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Whether a call compares without case; null when that is decided as the program runs.</summary>
    private static bool? IgnoresCase(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Type is { Name: nameof(StringComparison) } or { SpecialType: SpecialType.System_Boolean })
            {
                return argument.Value.ConstantValue switch
                {
                    { HasValue: true, Value: bool ignoresCase } => ignoresCase,
                    { HasValue: true, Value: int comparison } =>
                        (StringComparison)comparison is StringComparison.OrdinalIgnoreCase or StringComparison.CurrentCultureIgnoreCase or StringComparison.InvariantCultureIgnoreCase,
                    _ => null,
                };
            }
        }

        return false;
    }

    private static string? ConstantText(IOperation? operation) => operation?.ConstantValue switch
    {
        { HasValue: true, Value: string text } => text,
        { HasValue: true, Value: char c } => c.ToString(),
        _ => null,
    };

    private static Func<string?, bool?>? Not(Func<string?, bool?>? check) => check is null ? null : value => Not(check(value));

    private static bool? Not(bool? value) => value is { } known ? !known : null;

    private static bool? Or(bool? left, bool? right) => left == true || right == true ? true : left is null || right is null ? null : false;

    private static IOperation Strip(IOperation operation)
    {
        // Of what "as" makes null, the text is no answer.
        while (operation is IConversionOperation { OperatorMethod: null, IsTryCast: false } conversion)
        {
            operation = conversion.Operand;
        }

        return operation is IParenthesizedOperation parenthesized ? Strip(parenthesized.Operand) : operation;
    }
}
