using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// Computes the texts that the expressions of one file can have, across its private and local functions. Knows C#, and
/// nothing of the contract.
/// </summary>
/// <remarks>
/// Functions are followed with the texts of their arguments in their parameters' places, each combination once. Everything
/// has a bound: past it, an expression is unknown. Safe for use by several threads, one after the other.
/// </remarks>
internal sealed class FileEvaluator
{
    // Deeper nesting than people write, functions that call one another included; chains of one operator don't count.
    private const int MaxDepth = 150;

    // How many function calls one expression may lead to, and how many combinations of arguments of a function are kept.
    private const int MaxCalls = 200;

    // Texts longer than this are counted, and how many characters all of them together may have.
    private const int LongText = 4096;
    private const long MaxCharacters = 1 << 24;

    private static readonly ImmutableDictionary<IParameterSymbol, TextValue> Unbound =
        ImmutableDictionary.Create<IParameterSymbol, TextValue>(SymbolEqualityComparer.Default);

    // How many bodies are kept.
    private const int MaxBodies = 64;

    private readonly object _lock = new();
    private readonly Recent<SyntaxNode, Body> _bodies = new(MaxBodies);
    private readonly Dictionary<SyntaxNode, ExpressionEvaluator> _evaluators = new();
    private readonly Dictionary<(SyntaxNode Code, int? Element), List<(ImmutableDictionary<IParameterSymbol, TextValue> Arguments, TextValue Value)>> _calls = new();
    private readonly Dictionary<IParameterSymbol, TextValue?> _given = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SyntaxNode> _open = new();
    private readonly BuilderTypes _builders;
    private readonly Effort _characters = new(MaxCharacters);
    private readonly Effort _steps = new(long.MaxValue);
    private readonly FunctionCalls _functionCalls;
    private readonly MemberAssignments _assignments;
    private int _depth;
    private int _remainingCalls;

    public FileEvaluator(SemanticModel model, FrameworkTexts framework, BuilderTypes builders)
    {
        Model = model;
        Framework = framework;
        _builders = builders;
        Bodies = new FileBodies(model);
        _functionCalls = new FunctionCalls(model, Bodies);
        _assignments = new MemberAssignments(Bodies);
    }

    public SemanticModel Model { get; }

    public FileBodies Bodies { get; }

    public FrameworkTexts Framework { get; }

    public BuilderTypes Builders => _builders;

    /// <summary>All that was spent on the file so far, in steps and characters: the work that must not grow faster than the code.</summary>
    public long Spent
    {
        get
        {
            var spent = _steps.Spent + _characters.Spent;
            foreach (var body in _bodies.Values)
            {
                spent += body.Effort.Spent;
            }

            return spent;
        }
    }

    /// <summary>Cancels what is being computed.</summary>
    public CancellationToken CancellationToken { get; private set; }

    /// <summary>The texts that an expression can have, whatever its function is called with.</summary>
    public TextValue Evaluate(IOperation expression, CancellationToken cancellationToken) => Evaluate(expression, Unbound, cancellationToken);

    /// <summary>The texts that an expression can have when parameters have the given ones.</summary>
    public TextValue Evaluate(IOperation expression, ImmutableDictionary<IParameterSymbol, TextValue> arguments, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            CancellationToken = cancellationToken;
            _depth = 0;
            _remainingCalls = MaxCalls;
            _open.Clear();
            try
            {
                return EvaluatorOf(BodyOf(expression), arguments).Evaluate(expression);
            }
            catch (OperationCanceledException)
            {
                _evaluators.Clear(); // what was left half done
                _given.Clear();
                throw;
            }
        }
    }

    /// <summary>The parameters whose values an expression depends on, of whatever function around it.</summary>
    public IReadOnlyCollection<IParameterSymbol> ParametersIn(IOperation expression, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            CancellationToken = cancellationToken;
            return EvaluatorOf(BodyOf(expression), Unbound).ParametersIn(expression);
        }
    }

    /// <summary>Whether an expression may depend on what calls in the file pass: whether a function around it is private or local.</summary>
    public bool MayBeGivenValues(IOperation expression, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            CancellationToken = cancellationToken;
            return BodyOf(expression).MayBeGivenValues(cancellationToken);
        }
    }

    /// <inheritdoc cref="ExpressionEvaluator.MemberValues"/>
    public ImmutableArray<IOperation> MemberValues(IOperation instance, string member, IOperation? creation = null, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            CancellationToken = cancellationToken;
            return EvaluatorOf(BodyOf(instance), Unbound).MemberValues(instance, member, creation);
        }
    }

    /// <summary>Every reference to a local or parameter in the body in which an operation stands, in the order of the source.</summary>
    public IReadOnlyList<IOperation> ReferencesTo(ISymbol variable, IOperation within)
    {
        lock (_lock)
        {
            var references = BodyOf(within).ReferencesTo(variable);
            _steps.Spend(references.Count);
            return references;
        }
    }

    /// <summary>Whether no way leads to an operation.</summary>
    public bool IsDead(IOperation operation, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            CancellationToken = cancellationToken;
            return BodyOf(operation).IsDead(operation.Syntax, cancellationToken);
        }
    }

    /// <summary>All calls of a private or local function of the file; null when it can be called from elsewhere too, or by a delegate.</summary>
    public IReadOnlyList<IInvocationOperation>? CallsOf(IMethodSymbol function, CancellationToken cancellationToken = default)
    {
        function = function.OriginalDefinition;
        if (Function.DeclarationOf(function, Model.SyntaxTree) is null)
        {
            return null;
        }

        lock (_lock)
        {
            return _functionCalls.Of(function, cancellationToken);
        }
    }

    internal static ImmutableDictionary<IParameterSymbol, TextValue> NoArguments => Unbound;

    /// <summary>The values that the file assigns to a private field or property of its own, initializers included.</summary>
    public IReadOnlyList<IOperation> AssignmentsTo(ISymbol member, CancellationToken cancellationToken)
    {
        if (member.DeclaredAccessibility != Accessibility.Private || !IsDeclared(member))
        {
            return Array.Empty<IOperation>();
        }

        lock (_lock)
        {
            return _assignments.To(member, cancellationToken);
        }
    }

    /// <summary>
    /// The values that the file assigns to a property of the object in a private field or property, or in the parameter of a
    /// primary constructor, wherever it does.
    /// </summary>
    public IReadOnlyList<IOperation> MemberAssignmentsTo(IOperation instance, string member, CancellationToken cancellationToken = default)
    {
        if (MemberAssignments.HolderOf(instance) is not { } holder || !IsDeclared(holder))
        {
            return Array.Empty<IOperation>();
        }

        lock (_lock)
        {
            return _assignments.ToMember(holder, member, cancellationToken);
        }
    }

    /// <summary>The values that the file assigns to a field or property of its own, initializers included.</summary>
    internal IReadOnlyList<IOperation> AssignmentsTo(ISymbol member) => IsDeclared(member) ? _assignments.To(member, CancellationToken) : Array.Empty<IOperation>();

    /// <summary>Whether the compilation declares a member.</summary>
    private static bool IsDeclared(ISymbol member) => !member.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>Enters an expression within another; false when it is too deep to be followed.</summary>
    internal bool Enter()
    {
        CancellationToken.ThrowIfCancellationRequested();
        Step();
        if (_depth >= MaxDepth)
        {
            return false;
        }

        _depth++;
        return true;
    }

    internal void Leave() => _depth--;

    /// <summary>Counts a step.</summary>
    internal void Step() => _steps.Spend();

    /// <summary>A text that was made; unknown when too many long ones were made before: a text of 5 MB, changed again and again.</summary>
    internal TextValue Made(TextValue value, IOperation expression)
    {
        var isKept = true;
        foreach (var alternative in value.Alternatives)
        {
            if (alternative.Length is > LongText and var length)
            {
                isKept &= _characters.Spend(length);
            }
        }

        return isKept ? value : TextValue.Unknown(expression.Syntax);
    }

    /// <summary>What a function of the file returns for these arguments, or an element of the tuple that it returns; null when it is not followed.</summary>
    internal TextValue? Call(IMethodSymbol method, ImmutableDictionary<IParameterSymbol, TextValue> arguments, int? element)
    {
        if (Function.DeclarationOf(method, Model.SyntaxTree) is not { } declaration || _remainingCalls-- <= 0)
        {
            return null;
        }

        return Once(declaration, arguments, () => Model.OperationOf(declaration, CancellationToken), element);
    }

    /// <summary>What a function of the file gives one of its <c>out</c> parameters for these arguments: the only value that it assigns; null when there are several.</summary>
    internal TextValue? Given(IMethodSymbol method, ImmutableDictionary<IParameterSymbol, TextValue> arguments, IParameterSymbol parameter)
    {
        if (Function.DeclarationOf(method, Model.SyntaxTree) is not { } declaration
            || Model.OperationOf(declaration, CancellationToken) is not { } code
            || BodyOf(code).ReferencesTo(parameter) is not { Count: 1 } references
            || references[0].Parent is not ISimpleAssignmentOperation { IsRef: false } assignment || assignment.Target != references[0]
            || _remainingCalls-- <= 0)
        {
            return null;
        }

        return Once(assignment.Syntax, arguments, () => assignment.Value);
    }

    /// <summary>What all calls of a private or local function give one of its parameters; null when they are not seen, or there are none.</summary>
    internal TextValue? GivenFor(IParameterSymbol parameter)
    {
        if (_given.TryGetValue(parameter, out var known))
        {
            return known;
        }

        if (parameter.ContainingSymbol is not IMethodSymbol function || Function.DeclarationOf(function, Model.SyntaxTree) is null)
        {
            return null;
        }

        _given.Add(parameter, null); // what it needs of itself meanwhile is unknown
        TextValue? given = null;
        foreach (var call in _functionCalls.Of(function.OriginalDefinition, CancellationToken) ?? Array.Empty<IInvocationOperation>())
        {
            foreach (var argument in call.Arguments)
            {
                if (argument.Parameter?.Ordinal == parameter.Ordinal)
                {
                    var value = EvaluatorOf(BodyOf(call), Unbound).Evaluate(argument.Value);
                    given = given is null ? value : TextValue.Join(given, value);
                }
            }
        }

        return _given[parameter] = given;
    }

    /// <summary>What a get-only property or static readonly field of the file was given; null when it is not followed.</summary>
    internal TextValue? Read(ISymbol member)
    {
        var declaration = member switch
        {
            IPropertySymbol property => Function.DeclarationOf(property, Model.SyntaxTree),
            IFieldSymbol { IsStatic: true, IsReadOnly: true } field => Function.OnlyDeclaration(field, Model.SyntaxTree),
            _ => null,
        };
        if (declaration is null || _remainingCalls-- <= 0)
        {
            return null;
        }

        SyntaxNode? code = declaration switch
        {
            VariableDeclaratorSyntax { Initializer: { } initializer } when !Function.IsAssignedInConstructor(member, Model.SyntaxTree) => initializer,
            PropertyDeclarationSyntax { ExpressionBody: { } expression } => expression,
            PropertyDeclarationSyntax { Initializer: { } initializer } when !Function.IsAssignedInConstructor(member, Model.SyntaxTree) => initializer,
            PropertyDeclarationSyntax { AccessorList.Accessors: { Count: 1 } accessors } => accessors[0] is { Body: null, ExpressionBody: null } ? null : accessors[0],
            _ => null,
        };
        return code is null ? null : Once(code, Unbound, () => Model.OperationOf(code, CancellationToken));
    }

    /// <summary>Computes what a piece of code gives for some arguments, once; what it needs of itself meanwhile is unknown.</summary>
    private TextValue? Once(SyntaxNode code, ImmutableDictionary<IParameterSymbol, TextValue> arguments, Func<IOperation?> operationOf, int? element = null)
    {
        if (!_calls.TryGetValue((code, element), out var known))
        {
            _calls.Add((code, element), known = new List<(ImmutableDictionary<IParameterSymbol, TextValue>, TextValue)>());
        }

        foreach (var (given, value) in known)
        {
            if (AreEqual(given, arguments))
            {
                return value;
            }
        }

        if (!_open.Add(code))
        {
            return null;
        }

        var result = operationOf() is { } operation ? ValueOf(operation, arguments, element) : null;
        _open.Remove(code);

        // What was computed while an outer call was open may have met it, and is not the whole truth.
        if (_open.Count == 0 && result is not null && known.Count < MaxCalls)
        {
            known.Add((arguments, result));
        }

        return result;
    }

    private TextValue? ValueOf(IOperation code, ImmutableDictionary<IParameterSymbol, TextValue> arguments, int? element)
    {
        var evaluator = EvaluatorOf(BodyOf(code), arguments);
        if (code is ISymbolInitializerOperation initializer)
        {
            return evaluator.Evaluate(initializer.Value);
        }

        if (code is not (IMethodBodyOperation or IBlockOperation or ILocalFunctionOperation))
        {
            return evaluator.Evaluate(code);
        }

        if (Function.ReturnedValues(code, arguments.IsEmpty ? null : operand => Condition.IsVariable(operand) ? evaluator.Evaluate(operand) : TextValue.Unknown(operand.Syntax)) is not { Count: > 0 } values)
        {
            return null;
        }

        var result = TextValue.Nothing;
        foreach (var value in values)
        {
            result = TextValue.Join(result, evaluator.Evaluate(value, element));
        }

        return result;
    }

    private Body BodyOf(IOperation operation)
    {
        var root = operation.Root();
        if (_bodies.Of(root.Syntax) is not { } body)
        {
            body = new Body(root, Model, _builders);
            if (_bodies.Add(root.Syntax, body) is { } forgotten)
            {
                _evaluators.Remove(forgotten.Root.Syntax);
                _steps.Spend(forgotten.Effort.Spent);
            }
        }

        return body;
    }

    private ExpressionEvaluator EvaluatorOf(Body body, ImmutableDictionary<IParameterSymbol, TextValue> arguments)
    {
        if (!arguments.IsEmpty)
        {
            return new ExpressionEvaluator(this, body, arguments);
        }

        if (!_evaluators.TryGetValue(body.Root.Syntax, out var evaluator))
        {
            _evaluators.Add(body.Root.Syntax, evaluator = new ExpressionEvaluator(this, body, Unbound));
        }

        // A function that calls another of the same body, or itself, asks for a second evaluation while the first goes on.
        return evaluator.IsBusy ? new ExpressionEvaluator(this, body, Unbound) : evaluator;
    }

    private static bool AreEqual(ImmutableDictionary<IParameterSymbol, TextValue> left, ImmutableDictionary<IParameterSymbol, TextValue> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var argument in left)
        {
            if (!right.TryGetValue(argument.Key, out var other) || !argument.Value.Equals(other))
            {
                return false;
            }
        }

        return true;
    }
}
