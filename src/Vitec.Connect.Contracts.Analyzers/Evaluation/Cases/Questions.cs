using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Cases;

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
    private readonly Dictionary<Definition, IReadOnlyList<Asked>> _asked = new();
    private readonly Dictionary<SyntaxNode, (string Text, IOperation? Variable)> _expressions = new();

    public Questions(Body body, SemanticModel model)
    {
        _body = body;
        _model = model;
        var asked = new Dictionary<string, List<IOperation>>();
        var assigned = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in body.Root.Descendants())
        {
            foreach (var (question, _) in AskedAt(operation))
            {
                Add(question, asked);
            }

            switch (operation)
            {
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
        !question.AsksForNull && question.Subject.Variable() is { } variable ? _variables.Contains(variable) : _expressions.ContainsKey(question.Subject.Syntax);

    /// <summary>
    /// What stands for the subject of a question wherever it has the same value: a variable that keeps its value, or the
    /// definition of its value there; the text of another expression. Null when it may be different each time.
    /// </summary>
    public object? KeyOf(Question question, CancellationToken cancellationToken)
    {
        if (!question.AsksForNull && question.Subject.Variable() is { } variable)
        {
            return _body.IsOnlyRead(variable) ? variable
                : Condition.IsChoice(question.Subject.Type) && Reaching(question.Subject, cancellationToken) is { } reaching && Case.IsSteady(reaching, asked: null) ? reaching
                : null;
        }

        return !_expressions.TryGetValue(question.Subject.Syntax, out var expression) ? null
            : expression.Variable is not { } changing ? expression.Text
            : Reaching(changing, cancellationToken)?.Unchecked() is { } origin && Case.IsSteady(origin, _body.BlockOf(changing, cancellationToken)) ? (expression.Text, origin)
            : null;
    }

    private Definition? Reaching(IOperation reference, CancellationToken cancellationToken) => _body.Reaching(reference.Variable()!, reference, cancellationToken);

    /// <summary>The questions about what is asked twice on which a definition's value depends by itself.</summary>
    public IReadOnlyList<Asked> AskedBy(Definition definition, CancellationToken cancellationToken)
    {
        if (!_asked.TryGetValue(definition, out var known))
        {
            var found = new List<Asked>();
            switch (definition)
            {
                case Definition.Taken { Answer: var answer }:
                    foreach (var question in In(answer.Asked))
                    {
                        AddTo(found, question, Only(answer.Constant ?? question.Asked), cancellationToken);
                    }

                    break;
                case Definition.Assigned { Expression: var expression }:
                    AddAskedIn(expression, found, cancellationToken);
                    break;
                case Definition.Element { Tuple: var tuple }:
                    AddAskedIn(tuple, found, cancellationToken);
                    break;
                case Definition.Changed { Operation: var operation }:
                    AddAskedIn(operation, found, cancellationToken);
                    break;
            }

            _asked.Add(definition, known = found.Count > 0 ? found : Array.Empty<Asked>());
        }

        return known;
    }

    private void AddAskedIn(IOperation expression, List<Asked> found, CancellationToken cancellationToken)
    {
        foreach (var operation in expression.DescendantsAndSelf())
        {
            foreach (var (question, comparisons) in AskedAt(operation))
            {
                AddTo(found, question, comparisons, cancellationToken);
            }
        }
    }

    /// <summary>The questions that an operation itself asks, each with what its subject is compared with.</summary>
    private static IEnumerable<(Question Question, IEnumerable<IOperation> Comparisons)> AskedAt(IOperation operation) => operation switch
    {
        IConditionalOperation { Condition: var condition } => In(condition).Select(question => (question, Only(question.Asked))),
        ICoalesceOperation { Value: var tested } => [(Question.IsNull(tested), [])],
        ISwitchOperation { Value: var value } => [(Question.Of(value), [])],
        ISwitchExpressionOperation { Value: var value, Arms: var arms } => [(Question.Of(value), arms.Select(arm => arm.Pattern))],
        // The function may ask about it.
        ILocalReferenceOperation or IParameterReferenceOperation when Condition.IsChoice(operation.Type) && operation.Parent is IArgumentOperation => [(Question.Of(operation), [])],
        _ => [],
    };

    private static IEnumerable<IOperation> Only(IOperation operation) => [operation];

    private void AddTo(List<Asked> found, Question question, IEnumerable<IOperation> comparisons, CancellationToken cancellationToken)
    {
        if (!Contains(question) || KeyOf(question, cancellationToken) is not { } key)
        {
            return;
        }

        var constants = new List<string>();
        foreach (var operation in comparisons.SelectMany(comparison => comparison.DescendantsAndSelf()))
        {
            if (operation.ConstantValue is { HasValue: true, Value: { } constant } && ConstantText.Of(constant, operation.Type) is { } text)
            {
                constants.Add(text);
            }
        }

        found.Add(new Asked(key, question, constants));
    }

    private void Add(Question question, Dictionary<string, List<IOperation>> asked)
    {
        var subject = question.Subject;
        if (subject.ConstantValue.HasValue)
        {
            return;
        }

        if (!question.AsksForNull && subject.Variable() is { } variable)
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
                case ILocalReferenceOperation or IParameterReferenceOperation when !_body.IsOnlyRead(operation.Variable()!):
                    if (variable is not null && !SymbolEqualityComparer.Default.Equals(variable.Variable(), operation.Variable()))
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
