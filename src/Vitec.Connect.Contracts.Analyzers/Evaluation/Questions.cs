using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// What the conditions of a body ask about more than once: variables, and other expressions that are written the same and have
/// the same value as long as their variable has.
/// </summary>
internal sealed class Questions
{
    // Longer conditions than people write twice.
    private const int MaxLength = 200;

    // Functions that ask others are followed so far.
    private const int MaxDepth = 2;

    // Whose functions give the same answer to the same question.
    private static readonly HashSet<string> Steady = new() { "Enumerable", "HostEnvironmentEnvExtensions", "OperatingSystem", "Regex", "RuntimeInformation", "Uri" };

    private readonly Body _body;
    private readonly SemanticModel _model;
    private readonly HashSet<ISymbol> _variables = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, (string Text, IOperation? Variable)> _expressions = new();

    public Questions(Body body, SemanticModel model)
    {
        _body = body;
        _model = model;
        var asked = new Dictionary<string, List<IOperation>>();
        var assigned = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in body.Root.Descendants())
        {
            switch (operation)
            {
                case IConditionalOperation { Condition: var condition }:
                    foreach (var question in In(condition))
                    {
                        Add(question, asked);
                    }

                    break;
                case ICoalesceOperation { Value: var value }:
                    Add(Question.IsNull(value), asked);
                    break;
                case ISwitchOperation { Value: var value }:
                    Add(Question.Of(value), asked);
                    break;
                case ISwitchExpressionOperation { Value: var value }:
                    Add(Question.Of(value), asked);
                    break;
                case IArgumentOperation { Value: ILocalReferenceOperation or IParameterReferenceOperation } argument when Condition.IsChoice(argument.Value.Type):
                    Add(Question.Of(argument.Value), asked); // the function may ask about it
                    break;
                case IAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } }:
                    assigned.Add(member);
                    break;
                case IIncrementOrDecrementOperation { Target: IMemberReferenceOperation { Member: var member } }:
                    assigned.Add(member);
                    break;
            }
        }

        foreach (var same in asked)
        {
            if (same.Value.Count > 1)
            {
                foreach (var expression in same.Value)
                {
                    IOperation? variable = null;
                    if (IsSteady(expression, assigned, ref variable, depth: 0))
                    {
                        _expressions[expression.Syntax] = (same.Key, variable);
                    }
                }
            }
        }
    }

    /// <summary>Whether nothing is asked about twice.</summary>
    public bool IsEmpty => _variables.Count == 0 && _expressions.Count == 0;

    /// <summary>The questions of which a condition is made.</summary>
    public static IEnumerable<Question> In(IOperation condition)
    {
        var pending = new Stack<IOperation>();
        pending.Push(condition);
        while (pending.Count > 0)
        {
            switch (pending.Pop().WithoutConversions())
            {
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both:
                    pending.Push(both.RightOperand);
                    pending.Push(both.LeftOperand);
                    break;
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand }:
                    pending.Push(operand);
                    break;
                case var question:
                    yield return Question.Of(question);
                    break;
            }
        }
    }

    /// <summary>Whether a question is one of those that are asked twice.</summary>
    public bool Contains(Question question) =>
        !question.AsksForNull && VariableOf(question.Subject) is { } variable ? _variables.Contains(variable) : _expressions.ContainsKey(question.Subject.Syntax);

    /// <summary>What stands for an expression wherever it is asked about, and the variable in it that has several values; null when it is asked about once.</summary>
    public (string Text, IOperation? Variable)? KeyOf(IOperation subject) => _expressions.TryGetValue(subject.Syntax, out var key) ? key : null;

    /// <summary>The local or parameter that is asked about; null when it is something else.</summary>
    public static ISymbol? VariableOf(IOperation subject) => subject switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        _ => null,
    };

    private void Add(Question question, Dictionary<string, List<IOperation>> asked)
    {
        var subject = question.Subject;
        if (subject.ConstantValue.HasValue)
        {
            return;
        }

        if (!question.AsksForNull && VariableOf(subject) is { } variable)
        {
            // One read and one write more than the declaration: what is set along with others, and asked about once.
            if (_body.ReferencesTo(variable).Count > 1)
            {
                _variables.Add(variable);
            }

            return;
        }

        if (subject.Syntax.Span.Length <= MaxLength)
        {
            var text = subject.Syntax.ToString();
            var key = question.AsksForNull ? text + " is null" : text;
            if (!asked.TryGetValue(key, out var same))
            {
                asked.Add(key, same = new List<IOperation>());
            }

            same.Add(subject);
        }
    }

    /// <summary>Whether an expression has the same value each time that it is evaluated, as far as the file tells, for each value of one variable.</summary>
    private bool IsSteady(IOperation expression, HashSet<ISymbol> assigned, ref IOperation? variable, int depth)
    {
        foreach (var operation in expression.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IAwaitOperation or IAssignmentOperation or IIncrementOrDecrementOperation or IObjectCreationOperation
                    or IDeclarationPatternOperation or IRecursivePatternOperation { DeclaredSymbol: not null } or IDeclarationExpressionOperation
                    or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
                case IMemberReferenceOperation { Member: var member } when assigned.Contains(member):
                case IInvocationOperation { TargetMethod: var method } when !IsSteady(method, assigned, depth):
                    return false;
                case ILocalReferenceOperation or IParameterReferenceOperation when !_body.IsOnlyRead(VariableOf(operation)!):
                    if (variable is not null && !SymbolEqualityComparer.Default.Equals(VariableOf(variable), VariableOf(operation)))
                    {
                        return false;
                    }

                    variable = operation;
                    break;
            }
        }

        return true;
    }

    /// <summary>Whether a function gives the same answer to the same question: one of the framework's, or of the file, that is an expression.</summary>
    private bool IsSteady(IMethodSymbol method, HashSet<ISymbol> assigned, int depth)
    {
        if (method.DeclaringSyntaxReferences.IsEmpty)
        {
            return method.ContainingType.SpecialType != SpecialType.None || Steady.Contains(method.ContainingType.Name);
        }

        IOperation? variable = null;
        return depth < MaxDepth && Function.DeclarationOf(method, _model.SyntaxTree) is MethodDeclarationSyntax { ExpressionBody: { } code }
            && _model.OperationOf(code) is { } body && IsSteady(body, assigned, ref variable, depth + 1) && variable is null;
    }
}
