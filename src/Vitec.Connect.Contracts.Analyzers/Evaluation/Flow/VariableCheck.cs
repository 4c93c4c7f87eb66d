using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

/// <summary>A condition that asks one thing of one variable.</summary>
internal sealed class VariableCheck
{
    // Functions that ask others, and changes of what is asked about, are followed so far.
    private const int MaxDepth = 4;

    // Longer conditions than people write.
    private const int MaxOperations = 64;

    // What a function throws for stands at its start.
    private const int MaxStatements = 8;

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

    /// <summary>The checks that a condition makes: of one variable, or of every one of which it asks what can't be told.</summary>
    public static ImmutableArray<VariableCheck> In(IOperation condition, SemanticModel model) =>
        CheckIn(condition, model, depth: 0) is var (subject, check) && Of(subject, check, negated: false, model) is { } known
            ? ImmutableArray.Create(known)
            : OpaqueIn(condition, model);

    /// <summary>The same check of what the variable was made of: <c>new Uri(url)</c>, <c>url.Trim()</c> …</summary>
    public ImmutableArray<VariableCheck> Of(IOperation value, SemanticModel model) =>
        _check is null ? OpaqueIn(value, model)
        : Of(value, _check, _negated, model) is { } known ? ImmutableArray.Create(known)
        : ImmutableArray<VariableCheck>.Empty;

    private static VariableCheck? Of(IOperation subject, Func<string?, bool?> check, bool negated, SemanticModel model)
    {
        (subject, check) = BeforeChange(subject, check);
        return VariableOf(subject, model) is { } variable ? new VariableCheck(variable, Strip(subject).Syntax, check, negated) : null;
    }

    /// <summary>
    /// Questions about variables that only the running program can answer (<c>regex.IsMatch(url)</c>, <c>url.Split(':')[0] ==
    /// "https"</c>): whatever the answer lets through is unknown. What is awaited is a call that the program is about, and
    /// <c>??</c> and <c>?.</c> ask nothing of what their operand was made of.
    /// </summary>
    private static ImmutableArray<VariableCheck> OpaqueIn(IOperation condition, SemanticModel model)
    {
        if (condition is IIsNullOperation)
        {
            return ImmutableArray<VariableCheck>.Empty;
        }

        ImmutableArray<VariableCheck>.Builder? found = null;
        var pending = new Stack<(IOperation Operation, bool IsAsked)>();
        pending.Push((condition, false));
        for (var seen = 0; pending.Count > 0 && seen < MaxOperations; seen++)
        {
            var (operation, isAsked) = pending.Pop();
            if (operation is IAwaitOperation)
            {
                continue;
            }

            if (operation is IFlowCaptureReferenceOperation or IFlowAnonymousFunctionOperation && model.OperationOf(operation.Syntax) is { } captured)
            {
                operation = captured;
            }

            if (operation is ILocalReferenceOperation or IParameterReferenceOperation && IsText(operation.Type))
            {
                if (isAsked)
                {
                    (found ??= ImmutableArray.CreateBuilder<VariableCheck>()).Add(new VariableCheck(VariableOf(operation, model)!, operation.Syntax, check: null, negated: false));
                }

                continue;
            }

            isAsked |= operation is IInvocationOperation or IObjectCreationOperation or IMethodReferenceOperation;
            foreach (var child in operation.ChildOperations)
            {
                pending.Push((child, isAsked));
            }
        }

        return found?.ToImmutable() ?? ImmutableArray<VariableCheck>.Empty;
    }

    private static bool IsText(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String or SpecialType.System_Object } || (type is INamedTypeSymbol named && IsUri(named));

    /// <summary>The check of the text that another was made of: of what is trimmed, changed in case, cut off its start, taken for a URI.</summary>
    private static (IOperation Subject, Func<string?, bool?> Check) BeforeChange(IOperation subject, Func<string?, bool?> check)
    {
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            var after = check;
            switch (Strip(subject))
            {
                case IConditionalAccessInstanceOperation instance when AccessedBy(instance) is { } accessed:
                    subject = accessed;
                    break;
                case IConditionalAccessOperation { WhenNotNull: IInvocationOperation call }:
                    subject = call;
                    break;
                case IInvocationOperation { Instance: { } text } call when ChangeBy(call) is { } change:
                    subject = text;
                    check = value => after(value is null ? null : change(value));
                    break;
                case IImplicitIndexerReferenceOperation { Instance: { Type.SpecialType: SpecialType.System_String } text, Argument: IRangeOperation range } when StartOf(range) is { } length:
                    subject = text;
                    check = value => after(value is null ? null : Start(value, length));
                    break;
                case IObjectCreationOperation { Type: INamedTypeSymbol type, Arguments: { Length: > 0 } arguments } when IsUri(type) && arguments[0].Value.Type?.SpecialType == SpecialType.System_String:
                    subject = arguments[0].Value;
                    break;
                default:
                    return (subject, check);
            }
        }

        return (subject, check);
    }

    private static IOperation? AccessedBy(IConditionalAccessInstanceOperation instance)
    {
        for (var parent = instance.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access)
            {
                return access.Operation;
            }
        }

        return null;
    }

    private static Func<string, string>? ChangeBy(IInvocationOperation call)
    {
        if (call.TargetMethod.ContainingType.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        switch (call.TargetMethod.Name)
        {
            case nameof(string.ToLower) or nameof(string.ToLowerInvariant):
                return value => value.ToLowerInvariant();
            case nameof(string.ToUpper) or nameof(string.ToUpperInvariant):
                return value => value.ToUpperInvariant();
            case nameof(string.Trim) when call.Arguments.IsEmpty:
                return value => value.Trim();
            case nameof(string.TrimStart) when call.Arguments.IsEmpty || IsEmptyArray(call.Arguments[0].Value):
                return value => value.TrimStart();
            case nameof(string.TrimEnd) when call.Arguments.IsEmpty || IsEmptyArray(call.Arguments[0].Value):
                return value => value.TrimEnd();
            case nameof(string.Substring) when call.Arguments.Length == 2
                && call.Arguments[0].Value.ConstantValue is { HasValue: true, Value: 0 } && call.Arguments[1].Value.ConstantValue is { HasValue: true, Value: int length }:
                return value => Start(value, length);
            default:
                return null;
        }
    }

    private static bool IsEmptyArray(IOperation value) => value is IArrayCreationOperation { Initializer.ElementValues.IsEmpty: true };

    /// <summary>The length of a range that begins where the text does.</summary>
    private static int? StartOf(IRangeOperation range) =>
        range.LeftOperand is null or IConversionOperation { Operand.ConstantValue: { HasValue: true, Value: 0 } }
        && range.RightOperand is IConversionOperation { Operand.ConstantValue: { HasValue: true, Value: int length } }
            ? length
            : null;

    private static string Start(string value, int length)
    {
        var hole = value.IndexOf(UrlClassifier.Hole);
        return hole >= 0 && hole < length ? UrlClassifier.Hole.ToString() : value.Substring(0, Math.Max(0, Math.Min(length, value.Length)));
    }

    /// <summary>
    /// What the arguments of a call to a function of the file are known to be when it comes back: what it throws for at its start,
    /// they are not.
    /// </summary>
    public static ImmutableArray<(IOperation Argument, Guard Guard)> PassedBy(IInvocationOperation call, SemanticModel model)
    {
        var method = Function.ImplementationOf(call.TargetMethod);
        if (method.IsVirtual || method.IsOverride || method.IsAbstract
            || Function.OnlyDeclaration(method, model.SyntaxTree) is not { } declaration
            || model.OperationOf(declaration) is not { } body
            || StatementsOf(body) is not { } statements)
        {
            return ImmutableArray<(IOperation, Guard)>.Empty;
        }

        ImmutableArray<(IOperation, Guard)>.Builder? found = null;
        for (var i = 0; i < statements.Length && i < MaxStatements; i++)
        {
            if (ThrownFor(statements[i]) is not { } condition)
            {
                continue;
            }

            foreach (var check in In(condition, model))
            {
                if (check.Variable is IParameterSymbol parameter && ArgumentOf(call, parameter) is { } argument)
                {
                    (found ??= ImmutableArray.CreateBuilder<(IOperation, Guard)>()).Add((argument, check.OnBranch(whenTrue: false)));
                }
            }
        }

        return found?.ToImmutable() ?? ImmutableArray<(IOperation, Guard)>.Empty;
    }

    private static ImmutableArray<IOperation>? StatementsOf(IOperation body) => body switch
    {
        IMethodBodyOperation method => (method.BlockBody ?? method.ExpressionBody)?.Operations,
        ILocalFunctionOperation local => local.Body?.Operations,
        IBlockOperation block => block.Operations,
        _ => null,
    };

    /// <summary>The condition of <c>if (…) throw …;</c></summary>
    private static IOperation? ThrownFor(IOperation statement)
    {
        if (statement is not IConditionalOperation { WhenFalse: null, WhenTrue: var then } conditional)
        {
            return null;
        }

        var last = then is IBlockOperation { Operations: { Length: > 0 } operations } ? operations[operations.Length - 1] : then;
        return last is IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation } ? conditional.Condition : null;
    }

    private static IOperation? ArgumentOf(IInvocationOperation call, IParameterSymbol parameter)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal == parameter.Ordinal)
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>What a condition asks of one expression.</summary>
    private static (IOperation Subject, Func<string?, bool?> Check)? CheckIn(IOperation condition, SemanticModel model, int depth)
    {
        (condition, var negated) = StripNot(condition);
        if (depth < MaxDepth && Asserted(condition, model) is var (asserted, expected, whenNull))
        {
            return CheckIn(asserted, model, depth + 1) is var (about, answer)
                ? (about, value => value is null && whenNull is { } ofNull ? ofNull != negated : (expected != negated) ? answer(value) : Not(answer(value)))
                : null;
        }

        var (subject, check) = condition switch
        {
            IIsNullOperation isNull => (isNull.Operand, Guard.IsNull),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both => OfBoth(both, model, depth),
            IInvocationOperation invocation => OfCall(invocation) is { Check: not null } known ? known : OfPredicate(invocation, model, depth),
            IBinaryOperation binary => OfComparison(binary),
            IIsPatternOperation { Value: var value, Pattern: IConstantPatternOperation { Value: { ConstantValue: { HasValue: true, Value: char } } first } } => OfFirstCharacter(value, first),
            IIsPatternOperation { Pattern: var pattern } isPattern => (isPattern.Value, OfPattern(pattern)),
            IPropertyReferenceOperation { Property: var property } reference when IsAbsoluteUri(property) => (reference.Instance, HasScheme),
            _ => default,
        };
        return subject is null || check is null ? null : (subject, negated ? value => Not(check(value)) : check);
    }

    /// <summary><c>… == true</c>, <c>… is false</c>, <c>… ?? false</c>, <c>url?.…</c>: the condition within, and what it is to be.</summary>
    private static (IOperation Condition, bool Expected, bool? WhenNull)? Asserted(IOperation condition, SemanticModel model) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, LeftOperand: var left } binary when BooleanIn(binary.RightOperand) is { } expected => (left, expected, null),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals, LeftOperand: var left } binary when BooleanIn(binary.RightOperand) is { } unexpected => (left, !unexpected, null),
        IIsPatternOperation { Value: var value, Pattern: IConstantPatternOperation { Value: var constant } } when BooleanIn(constant) is { } expected => (value, expected, null),
        ICoalesceOperation { Value: var value, WhenNull: var other } when BooleanIn(other) is { } whenNull => (value, true, whenNull),
        IConditionalAccessOperation { WhenNotNull: var access } => (access, true, null),
        IFlowCaptureReferenceOperation { Syntax: var syntax } capture when IsBoolean(capture.Type) && model.OperationOf(syntax) is { } captured and not IFlowCaptureReferenceOperation => (captured, true, null),
        _ => null,
    };

    private static bool IsBoolean(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Boolean }
            or INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private static bool? BooleanIn(IOperation value) => Strip(value).ConstantValue is { HasValue: true, Value: bool constant } ? constant : null;

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
        ISimpleAssignmentOperation assignment => VariableOf(assignment.Target, model), // (x = F()) != null
        IFlowCaptureReferenceOperation capture when model.OperationOf(capture.Syntax) is { } captured && captured is not IFlowCaptureReferenceOperation =>
            VariableOf(captured, model),
        var operation => operation.Variable(),
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
        if (binary.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals))
        {
            return default;
        }

        var (subject, check) = OfFirstCharacter(binary.LeftOperand, binary.RightOperand);
        return (subject, binary.OperatorKind == BinaryOperatorKind.Equals ? check : Not(check));
    }

    private static (IOperation? Subject, Func<string?, bool?>? Check) OfFirstCharacter(IOperation value, IOperation character)
    {
        var text = Strip(character).ConstantValue is { HasValue: true, Value: char c } ? c.ToString() : null;
        return text is not null
            && Strip(value) is IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType.SpecialType: SpecialType.System_String }, Arguments: { Length: 1 } arguments } at
            && arguments[0].Value.ConstantValue is { HasValue: true, Value: 0 }
                ? (at.Instance, candidate => StartsWith(candidate, text, ignoresCase: false))
                : default;
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
        Func<string?, bool?> begins = value => StartsWith(value, part, ignoresCase);
        return (binary.OperatorKind, limit) switch
        {
            (BinaryOperatorKind.Equals, 0) => (call.Instance, begins),
            (BinaryOperatorKind.NotEquals, 0) => (call.Instance, Not(begins)),
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
