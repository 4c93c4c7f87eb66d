using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>Computes the texts that expressions in one member's body can have. Knows C#, and nothing of the contract.</summary>
/// <remarks>
/// Everything has a bound: past it, an expression is unknown. Safe for use by several threads, one after the other.
/// </remarks>
internal sealed class MethodEvaluator
{
    // Deeper nesting than people write; operators of one kind in a row don't count.
    private const int MaxDepth = 100;

    private readonly SemanticModel _model;
    private readonly FrameworkTexts _framework;
    private readonly Func<ControlFlowGraph?> _graph;
    private readonly Solver _solver;
    private MethodFlow? _flow;
    private bool _hasFlow;
    private int _depth;
    private CancellationToken _cancellationToken;

    /// <param name="model">The semantic model of the file.</param>
    /// <param name="framework">What members of the framework and of libraries give.</param>
    /// <param name="graph">The body's control-flow graph; asked for when the first local is read.</param>
    public MethodEvaluator(SemanticModel model, FrameworkTexts framework, Func<ControlFlowGraph?> graph)
    {
        _model = model;
        _framework = framework;
        _graph = graph;
        _solver = new Solver(InputsOf, Compute);
    }

    /// <summary>The texts that an expression of the body can have.</summary>
    public TextValue Evaluate(IOperation expression, CancellationToken cancellationToken)
    {
        lock (_solver)
        {
            _cancellationToken = cancellationToken;
            return _solver.Solve(new Definition.Assigned(expression));
        }
    }

    /// <summary>The text of an operand, for what is computed from it.</summary>
    internal TextValue TextOf(IOperation? expression)
    {
        if (expression is null || _depth >= MaxDepth)
        {
            return TextValue.Unknown(expression?.Syntax);
        }

        _cancellationToken.ThrowIfCancellationRequested();
        _depth++;
        try
        {
            return Expression(expression);
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>Whether values of a type are followed; of others, the type alone is looked at.</summary>
    private bool IsFollowed(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Char || _framework.IsUri(type);

    private IEnumerable<Definition> InputsOf(Definition definition)
    {
        switch (definition)
        {
            case Definition.Assigned assigned:
                return ReferencesIn(assigned.Expression);
            case Definition.Merged merged:
                return merged.Inputs;
            case Definition.Checked check:
                return new[] { check.Input };
            default:
                return Array.Empty<Definition>();
        }
    }

    private IEnumerable<Definition> ReferencesIn(IOperation expression)
    {
        foreach (var operation in expression.DescendantsAndSelf())
        {
            if (DefinitionOf(operation) is { } definition)
            {
                yield return definition;
            }
        }
    }

    /// <summary>The definition that a reference to a local or parameter stands for.</summary>
    private Definition? DefinitionOf(IOperation operation)
    {
        ISymbol variable;
        switch (operation)
        {
            case ILocalReferenceOperation { Local: { IsConst: false } local }:
                variable = local;
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                variable = parameter;
                break;
            default:
                return null;
        }

        if (!IsFollowed(operation.Type))
        {
            return null;
        }

        if (!_hasFlow)
        {
            _hasFlow = true;
            _flow = _graph() is { } graph ? new MethodFlow(graph, _model, _cancellationToken) : null;
        }

        return _flow?.Reaching(variable, operation);
    }

    private TextValue Compute(Definition definition)
    {
        switch (definition)
        {
            case Definition.Assigned assigned:
                return TextOf(assigned.Expression);
            case Definition.Merged merged:
                var value = TextValue.Nothing;
                foreach (var input in merged.Inputs)
                {
                    value = TextValue.Join(value, _solver[input]);
                }

                return value;
            case Definition.Checked check:
                return check.Guard.Apply(_solver[check.Input]);
            case Definition.Argument:
                return TextValue.Unknown(source: null);
            case Definition.Unknown unknown:
                return TextValue.Unknown(unknown.Source);
            default:
                return TextValue.Nothing;
        }
    }

    private TextValue Expression(IOperation expression)
    {
        if (expression.ConstantValue is { HasValue: true, Value: var constant })
        {
            return Constant(constant, expression);
        }

        switch (expression)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation:
                return DefinitionOf(expression) switch
                {
                    null => OfType(expression),
                    Definition.Argument => TextValue.Unknown(expression.Syntax),
                    var definition => _solver[definition],
                };
            case IConversionOperation conversion:
                return Conversion(conversion);
            case IParenthesizedOperation parenthesized:
                return TextOf(parenthesized.Operand);
            case IInterpolatedStringOperation interpolated:
                return Interpolated(interpolated);
            case IInterpolatedStringAdditionOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String }:
                return Sum(expression);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return TextValue.Join(TextOf(conditional.WhenTrue), TextOf(whenFalse));
            case ICoalesceOperation coalesce:
                return Coalesce(TextOf(coalesce.Value), coalesce.WhenNull);
            case ISwitchExpressionOperation choice:
                var chosen = TextValue.Nothing;
                foreach (var arm in choice.Arms)
                {
                    chosen = TextValue.Join(chosen, TextOf(arm.Value));
                }

                return chosen;
            case IThrowOperation:
                return TextValue.Nothing;
            case ISimpleAssignmentOperation assignment:
                return TextOf(assignment.Value);
            case ICoalesceAssignmentOperation assignment:
                return Coalesce(TextOf(assignment.Target), assignment.Value);
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } assignment:
                return TextValue.Concat(TextOf(assignment.Target), TextOf(assignment.Value));
            case IUtf8StringOperation utf8:
                return TextValue.Known(utf8.Value, utf8.Syntax);
            case IFieldReferenceOperation field:
                return Field(field);
            case IPropertyReferenceOperation or IInvocationOperation or IObjectCreationOperation:
                return _framework.TextOf(expression, this) ?? OfType(expression);
            default:
                return OfType(expression);
        }
    }

    private static TextValue Constant(object? constant, IOperation expression) => constant switch
    {
        null => TextValue.Null,
        string text => TextValue.Known(text, SourceOf(expression)),
        IFormattable formattable when expression.Type?.TypeKind != TypeKind.Enum =>
            TextValue.Known(formattable.ToString(format: null, CultureInfo.InvariantCulture), SourceOf(expression)),
        char or bool => TextValue.Known(constant.ToString(), SourceOf(expression)),
        _ => TextValue.Hole(HoleContent.Plain, expression.Syntax),
    };

    /// <summary>The literal itself, or the value that a named constant was declared with.</summary>
    private static SyntaxNode SourceOf(IOperation expression)
    {
        while (expression is IConversionOperation conversion)
        {
            expression = conversion.Operand;
        }

        ISymbol? named = expression switch
        {
            ILocalReferenceOperation local => local.Local,
            IFieldReferenceOperation field => field.Field,
            _ => null,
        };
        return named?.DeclaringSyntaxReferences.Length > 0
            && named.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
                ? value
                : expression.Syntax;
    }

    private TextValue Conversion(IConversionOperation conversion) =>
        conversion.OperatorMethod is null || _framework.KeepsText(conversion.OperatorMethod)
            ? TextOf(conversion.Operand)
            : OfType(conversion);

    private TextValue Coalesce(TextValue left, IOperation whenNull) =>
        left.CanBeNull || left.HasHole
            ? TextValue.Join(left.WithoutNull(), TextOf(whenNull))
            : left;

    private TextValue Interpolated(IInterpolatedStringOperation interpolated)
    {
        var text = TextValue.Of(Text.Empty);
        foreach (var part in interpolated.Parts)
        {
            text = TextValue.Concat(text, part switch
            {
                IInterpolatedStringTextOperation literal => TextOf(literal.Text),
                IInterpolationOperation { Alignment: null, FormatString: null } hole => TextOf(hole.Expression),
                _ => TextValue.Unknown(part.Syntax),
            });
        }

        return text;
    }

    /// <summary>A chain of additions, from left to right and without recursion: it can be 10,000 operands long.</summary>
    private TextValue Sum(IOperation chain)
    {
        var operands = new Stack<IOperation>();
        for (; ; )
        {
            var (left, right) = chain switch
            {
                IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } sum => (sum.LeftOperand, sum.RightOperand),
                IInterpolatedStringAdditionOperation sum => (sum.Left, sum.Right),
                _ => default,
            };
            if (left is null)
            {
                break;
            }

            operands.Push(right);
            chain = left;
        }

        var text = TextOf(chain);
        while (operands.Count > 0)
        {
            text = TextValue.Concat(text, TextOf(operands.Pop()));
        }

        return text;
    }

    private TextValue Field(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (field is { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String })
        {
            return TextValue.Known("", reference.Syntax);
        }

        return OfType(reference);
    }

    /// <summary>What the type alone says.</summary>
    private TextValue OfType(IOperation expression) => TextValue.Hole(_framework.ContentOf(expression.Type), expression.Syntax);
}
