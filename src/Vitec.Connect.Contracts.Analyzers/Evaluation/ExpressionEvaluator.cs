using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Cases;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>Computes the texts of expressions in one body, for one combination of its parameters' texts.</summary>
internal sealed class ExpressionEvaluator
{
    // Wider than anyone aligns a value.
    private const int MaxWidth = 1_000;

    // So many texts are passed to a function as one collection.
    private const int MaxElements = 100;

    // How many definitions are searched for parameters.
    private const int MaxDefinitions = 2_000;

    // How many definitions before a value, the nearest first, are searched for what is asked twice.
    private const int MaxAsked = 200;

    private readonly FileEvaluator _file;
    private readonly Body _body;
    private readonly ImmutableDictionary<IParameterSymbol, TextValue> _arguments;
    private readonly Solver _solver;
    private readonly Dictionary<ISymbol, Definition?> _choices = new(SymbolEqualityComparer.Default);
    private readonly Case _case;
    private Dictionary<(object Subject, string Value), ExpressionEvaluator>? _cases;

    /// <param name="file">The file, which follows what leads out of the body.</param>
    /// <param name="body">The body.</param>
    /// <param name="arguments">The texts of parameters; nothing is known of those that are not among them.</param>
    public ExpressionEvaluator(FileEvaluator file, Body body, ImmutableDictionary<IParameterSymbol, TextValue> arguments)
        : this(file, body, arguments, Case.Any)
    {
    }

    private ExpressionEvaluator(FileEvaluator file, Body body, ImmutableDictionary<IParameterSymbol, TextValue> arguments, Case assumed)
    {
        _file = file;
        _body = body;
        _arguments = arguments;
        _case = assumed;
        _solver = new Solver(InputsOf, Compute);
    }

    /// <summary>Whether it is in the middle of an evaluation, which another must not disturb.</summary>
    public bool IsBusy { get; private set; }

    private FrameworkTexts Framework => _file.Framework;

    public BuilderTypes Builders => _file.Builders;

    /// <summary>The texts that an expression of the body can have.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="element">The element that is asked for, where the expression gives a tuple; null for the expression itself.</param>
    public TextValue Evaluate(IOperation expression, int? element = null)
    {
        if (expression.ConstantValue is { HasValue: true, Value: var constant })
        {
            _file.Step();
            return Constant(constant, expression);
        }

        IsBusy = true;
        try
        {
            return element is { } index ? _solver.Solve(new Definition.Element(expression, index))
                : ByCases(_solver.Solve(new Definition.Assigned(expression)), expression);
        }
        finally
        {
            IsBusy = false;
        }
    }

    /// <summary>
    /// The texts of an expression once more, for each value of what is asked about twice on their way: what comes by the one
    /// answer does not go on by the other (trace partitioning, after Rival and Mauborgne, "The Trace Partitioning Abstract
    /// Domain", 2007).
    /// </summary>
    private TextValue ByCases(TextValue value, IOperation expression) =>
        IsOne(value) || _body.WhereAsked(expression, _file.CancellationToken) is not { } asked ? value : ByCases(value, asked);

    private TextValue ByCases(TextValue value, Definition definition)
    {
        if (value.IsNothing || _case.IsFull || AskedTwice(definition) is not var (subject, values))
        {
            return value;
        }

        var result = TextValue.Nothing;
        foreach (var each in values)
        {
            var evaluator = InCase(subject, each, values.Count);
            result = TextValue.Join(result, evaluator.ByCases(evaluator._solver.Solve(definition), definition));
        }

        return result;
    }

    private static bool IsOne(TextValue value) => value.Alternatives.Length + (value.CanBeNull ? 1 : 0) <= 1;

    private ExpressionEvaluator InCase(object subject, string value, int of)
    {
        _cases ??= new();
        if (!_cases.TryGetValue((subject, value), out var evaluator))
        {
            _cases.Add((subject, value), evaluator = new ExpressionEvaluator(_file, _body, _arguments, _case.With(subject, value, of)));
        }

        return evaluator;
    }

    /// <summary>What is asked about at two places on the way to a value, or set where the value is, and what it can be; null when nothing is.</summary>
    private (object Subject, IReadOnlyList<string> Values)? AskedTwice(Definition definition)
    {
        var subjects = new AskedSubjects(_case);
        var seen = new HashSet<Definition> { definition };
        var pending = new Queue<Definition>();
        pending.Enqueue(definition);
        while (pending.Count > 0)
        {
            _file.Step();
            var next = pending.Dequeue();
            if (next is Definition.Merged { Block: { } block })
            {
                subjects.AddMerge(block);
            }

            foreach (var asked in _body.Questions.AskedBy(next, _file.CancellationToken))
            {
                subjects.Add(asked);
            }

            // Of objects whose members are asked for, no text is followed.
            if (ObjectOf(next) is { } instance && Reaching(instance) is { } made && seen.Count < MaxAsked && seen.Add(made))
            {
                pending.Enqueue(made);
            }

            foreach (var input in _solver.InputsOf(next))
            {
                if (seen.Count < MaxAsked && seen.Add(input))
                {
                    pending.Enqueue(input);
                }
            }
        }

        return subjects.First(IsKnown);
    }

    private IOperation? ObjectOf(Definition definition) => definition switch
    {
        Definition.Assigned { Expression: var expression } => expression.WithoutConversions(),
        Definition.Changed { Operation: var operation } => Builders.ReceiverOf(operation)?.WithoutConversions(),
        _ => null,
    };

    /// <summary>Whether what is asked about has one value, which answers each question.</summary>
    private bool IsKnown(IOperation subject)
    {
        if (subject.Variable() is null || DefinitionOf(subject) is not { } definition)
        {
            return false;
        }

        _solver.Solve(definition);
        return Condition.TextOf(subject, AskedOf) is not null;
    }

    /// <summary>The parameters that reach an expression, by themselves or through locals.</summary>
    public IReadOnlyCollection<IParameterSymbol> ParametersIn(IOperation expression)
    {
        var pending = new Stack<Definition>(ReferencesIn(expression));
        if (pending.Count == 0)
        {
            return Array.Empty<IParameterSymbol>();
        }

        var parameters = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
        var seen = new HashSet<Definition>();
        while (pending.Count > 0 && seen.Count < MaxDefinitions)
        {
            var definition = pending.Pop();
            if (!seen.Add(definition))
            {
                continue;
            }

            if (definition is Definition.Argument argument)
            {
                parameters.Add(argument.Parameter);
            }

            foreach (var input in definition is Definition.Chosen { Written: var written } ? new[] { written } : InputsOf(definition))
            {
                pending.Push(input);
            }
        }

        return parameters;
    }

    /// <summary>
    /// The expressions that may have given an object's property its value where the object is used: what was assigned last, or
    /// the operation that made the object where nothing was. An object that comes from elsewhere gives the expression by which
    /// it comes; a compound assignment gives itself.
    /// </summary>
    /// <param name="instance">The object.</param>
    /// <param name="member">The name of the property.</param>
    /// <param name="creation">The creation of the object that is asked about, where others can be in the same variable; null for any of them.</param>
    public ImmutableArray<IOperation> MemberValues(IOperation instance, string member, IOperation? creation = null)
    {
        instance = instance.WithoutConversions();
        var values = ValuesOfMember(instance, member);
        if (creation is null || values.Length <= 1 || !ObjectsIn(instance).Contains(creation.Syntax)
            || _body.WhereAsked(instance, _file.CancellationToken) is not { } asked || AskedTwice(asked) is not var (subject, answers))
        {
            return values;
        }

        // What another object in the same variable is given by one answer, this one is not.
        var own = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var answer in answers)
        {
            var evaluator = InCase(subject, answer, answers.Count);
            if (evaluator.ObjectsIn(instance).Contains(creation.Syntax))
            {
                foreach (var value in evaluator.ValuesOfMember(instance, member))
                {
                    if (!own.Contains(value))
                    {
                        own.Add(value);
                    }
                }
            }
        }

        return own.ToImmutable();
    }

    /// <summary>The code that makes the objects in a variable.</summary>
    private HashSet<SyntaxNode> ObjectsIn(IOperation instance)
    {
        var objects = new HashSet<SyntaxNode>();
        foreach (var value in ValuesOfMember(instance, member: ""))
        {
            objects.Add(value.Syntax);
        }

        return objects;
    }

    private ImmutableArray<IOperation> ValuesOfMember(IOperation instance, string member)
    {
        // Most objects come straight from somewhere.
        if (instance is not (ILocalReferenceOperation or IParameterReferenceOperation or ISimpleAssignmentOperation))
        {
            return ImmutableArray.Create(InitialValue(instance, member) ?? instance);
        }

        if (Reaching(instance) is Definition.Argument)
        {
            return ImmutableArray.Create(instance);
        }

        var values = ImmutableArray.CreateBuilder<IOperation>();
        HashSet<Definition>? merged = null;
        var pending = new Stack<(Definition Definition, IOperation Reference)>();
        pending.Push((new Definition.Assigned(instance), instance));
        for (var count = 0; pending.Count > 0 && count < MaxDefinitions; count++)
        {
            var (definition, reference) = pending.Pop();
            if (definition is Definition.Merged && !(merged ??= new()).Add(definition))
            {
                continue; // only where ways meet can one come back
            }

            switch (definition)
            {
                case Definition.Assigned { Expression: var expression }:
                    expression = expression.WithoutConversions();
                    if (expression is ILocalReferenceOperation or IParameterReferenceOperation && Reaching(expression) is { } reaching)
                    {
                        pending.Push((reaching, expression));
                    }
                    else if (expression is ISimpleAssignmentOperation { Value: var value })
                    {
                        pending.Push((new Definition.Assigned(value), value));
                    }
                    else if (expression is IConditionalOperation { WhenFalse: { } whenFalse } conditional)
                    {
                        var holds = Condition.Of(conditional.Condition, AskedOf);
                        if (holds != true)
                        {
                            pending.Push((new Definition.Assigned(whenFalse), whenFalse));
                        }

                        if (holds != false)
                        {
                            pending.Push((new Definition.Assigned(conditional.WhenTrue), conditional.WhenTrue));
                        }
                    }
                    else
                    {
                        values.Add(InitialValue(expression, member) ?? expression);
                    }

                    break;
                case Definition.Changed { Operation: IAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property } } change } when property.Name == member:
                    values.Add(change is ISimpleAssignmentOperation ? change.Value : change);
                    break;
                case Definition.Changed { Operation: IPropertyReferenceOperation assigned } when TargetIn(assigned, member) is { } target:
                    values.Add(ElementFor(target) ?? target);
                    break;
                case Definition.Changed { Operation: var change } when Builders.ReceiverOf(change) is { } receiver && Reaching(receiver) is { } before:
                    pending.Push((before, receiver));
                    break;
                case Definition.Argument:
                    values.Add(reference);
                    break;
                case Definition.Chosen { Written: var written }:
                    pending.Push((written, reference));
                    break;
                case Definition.Taken taken:
                    if (MayBe(taken.Answer))
                    {
                        pending.Push((taken.Input, reference));
                    }

                    break;
                case Definition.Merged met:
                    foreach (var input in _case.InputsOf(met, MayBe))
                    {
                        pending.Push((input, reference));
                    }

                    break;
                default:
                    foreach (var input in InputsOf(definition))
                    {
                        pending.Push((input, reference));
                    }

                    break;
            }
        }

        return values.ToImmutable();
    }

    /// <summary>What is assigned to the property of that name by the tuple that is assigned to another of the same object as well.</summary>
    private static IPropertyReferenceOperation? TargetIn(IPropertyReferenceOperation assigned, string member)
    {
        foreach (var element in (assigned.Parent as ITupleOperation)?.Elements ?? ImmutableArray<IOperation>.Empty)
        {
            if (element is IPropertyReferenceOperation target && target.Property.Name == member
                && BuilderTypes.IsSameVariable(target.Instance, assigned.Instance))
            {
                return target;
            }
        }

        return null;
    }

    /// <summary>What a tuple gives one of those that it is assigned to: <c>x</c> for <c>a</c> in <c>(a, b) = (x, y)</c>; null where its elements are not written out.</summary>
    private static IOperation? ElementFor(IOperation target) => target.Parent switch
    {
        IDeconstructionAssignmentOperation { Value: var value } => value.WithoutConversions(),
        ITupleOperation targets when ElementFor(targets) is ITupleOperation values && values.Elements.Length == targets.Elements.Length => values.Elements[targets.Elements.IndexOf(target)],
        _ => null,
    };

    /// <summary>The text of an operand, for what is computed from it.</summary>
    public TextValue TextOf(IOperation? expression)
    {
        if (expression is null || !_file.Enter())
        {
            return TextValue.Unknown(expression?.Syntax);
        }

        try
        {
            var value = Expression(expression);
            return expression.ConstantValue.HasValue || expression is ILocalReferenceOperation or IParameterReferenceOperation ? value : _file.Made(value, expression);
        }
        finally
        {
            _file.Leave();
        }
    }

    /// <summary>
    /// The text of an operand that is put together with others: the holes in it stand for the operand as it is written there.
    /// They keep the expressions behind it when the operand has segments of a path already, or something escaped.
    /// </summary>
    public TextValue OperandOf(IOperation expression)
    {
        var value = TextOf(expression);
        if (!value.HasHole)
        {
            return value;
        }

        foreach (var alternative in value.Alternatives)
        {
            foreach (var piece in alternative.Pieces)
            {
                if (piece.Known is { } known ? known.IndexOf('/') >= 0 : piece.Content is HoleContent.Escaped or HoleContent.Plain or HoleContent.Result)
                {
                    return value;
                }
            }
        }

        return value.Select(text => text.MapHoles(hole => hole.WithSource(expression.Syntax)));
    }

    /// <summary>The elements of an array or list, in order; null where they can't be told.</summary>
    public ImmutableArray<IOperation>? ElementsOf(IOperation collection) => CollectionElements.Of(collection, _body, _file);

    /// <summary>The elements of the array or list that was passed for a parameter which the function only reads; default where they can't be told.</summary>
    public ImmutableArray<TextValue> PassedElements(IOperation collection) =>
        collection.WithoutConversions() is IParameterReferenceOperation { Parameter: var parameter }
            && _arguments.TryGetValue(parameter, out var given) && CollectionElements.IsOnlyRead(parameter, _body, _file)
            ? given.Elements
            : default;

    /// <summary>What a call's argument is: a text, or the texts of a collection's elements; null where neither is followed.</summary>
    private TextValue? PassedBy(IArgumentOperation argument)
    {
        var type = argument.Parameter!.Type;
        if (IsFollowed(type))
        {
            return type.SpecialType == SpecialType.System_Boolean && Condition.Of(argument.Value, AskedOf) is { } answer ? TextValue.Known(answer.ToString(), argument.Value.Syntax)
                : Condition.IsChoice(type) && Condition.IsVariable(argument.Value) ? AskedOf(argument.Value)
                : TextOf(argument.Value);
        }

        if (IsCollectionOfTexts(type) && ElementsOf(argument.Value) is { Length: <= MaxElements } elements)
        {
            var texts = ImmutableArray.CreateBuilder<TextValue>();
            foreach (var element in elements)
            {
                texts.Add(OperandOf(element));
            }

            return TextValue.Collection(texts.ToImmutable());
        }

        return null;
    }

    private static bool IsCollectionOfTexts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String or SpecialType.System_Object } => true,
        INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } => arguments[0].SpecialType is SpecialType.System_String or SpecialType.System_Object,
        _ => false,
    };

    /// <summary>Whether values of a type are followed; of others, the type alone is looked at.</summary>
    private bool IsFollowed(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Char
        || Condition.IsChoice(type)
        || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte }
        || Framework.IsUri(type) || Framework.IsPartOfUrl(type) || Framework.IsHttpMethod(type) || Builders.Contains(type);

    private IReadOnlyList<Definition> InputsOf(Definition definition) => definition switch
    {
        Definition.Assigned assigned => ReferencesIn(assigned.Expression),
        Definition.Element element => ReferencesIn(element.Tuple),
        Definition.Output output => ReferencesIn(output.Call),
        Definition.Changed changed => ReferencesIn(changed.Operation),
        Definition.Merged merged => merged.Inputs,
        Definition.Checked check => new[] { check.Input },
        Definition.Taken taken => [taken.Input, .. ReferencesIn(taken.Answer.Asked)],
        Definition.Chosen { Before: null } chosen => new[] { chosen.Written },
        Definition.Chosen chosen => new[] { chosen.Before, chosen.Written },
        _ => Array.Empty<Definition>(),
    };

    private IReadOnlyList<Definition> ReferencesIn(IOperation expression)
    {
        List<Definition>? references = null;
        if (!expression.ConstantValue.HasValue)
        {
            foreach (var operation in expression.DescendantsAndSelf())
            {
                _file.Step();
                if (operation is ILocalReferenceOperation or IParameterReferenceOperation && DefinitionOf(operation) is { } definition)
                {
                    (references ??= new()).Add(definition);
                }
            }
        }

        return references ?? (IReadOnlyList<Definition>)Array.Empty<Definition>();
    }

    /// <summary>The definition that a reference to a local or parameter stands for; null when it is not followed.</summary>
    private Definition? DefinitionOf(IOperation reference) =>
        Condition.IsChoice(reference.Type) ? ChoiceOf(reference)
        : IsFollowed(reference.Type) || reference.Type is ITypeParameterSymbol ? Reaching(reference)
        : null;

    /// <summary>
    /// The definition of what conditions ask about: of a variable that is given a value only once, without the control flow,
    /// which conditions on it would make the larger.
    /// </summary>
    private Definition? ChoiceOf(IOperation reference)
    {
        var variable = reference.Variable()!;
        if (!_choices.TryGetValue(variable, out var choice))
        {
            choice = !_body.IsOnlyRead(variable) ? null
                : variable is IParameterSymbol parameter ? new Definition.Argument(parameter)
                : Function.OnlyDeclaration(variable, _file.Model.SyntaxTree) is VariableDeclaratorSyntax { Initializer: { } initializer }
                    && _file.Model.OperationOf(initializer) is IVariableInitializerOperation { Value: var value } ? new Definition.Assigned(value)
                : null;
            _choices.Add(variable, choice);
        }

        return choice ?? (reference.Type?.TypeKind == TypeKind.Enum ? Reaching(reference) : null);
    }

    private Definition? Reaching(IOperation reference) => reference.Variable() is { } variable ? _body.Reaching(variable, reference, _file.CancellationToken) : null;

    /// <summary>Whether nothing more is known of a value than that it is one.</summary>
    private static bool IsUnknown(ImmutableArray<Text> texts) =>
        texts.Length == 1 && texts[0].Pieces is { Length: 1 } pieces && pieces[0] is { IsHole: true, Content: HoleContent.Anything or HoleContent.Result or HoleContent.Argument };

    /// <summary>The conditional access whose object stands before the question mark: <c>a</c> in <c>a?.B</c>, where <c>.B</c> is read.</summary>
    private static IConditionalAccessOperation? AccessOf(IOperation instance)
    {
        for (var (inner, outer) = (instance, instance.Parent); outer is not null; (inner, outer) = (outer, outer.Parent))
        {
            if (outer is IConditionalAccessOperation access && access.WhenNotNull == inner)
            {
                return access;
            }
        }

        return null;
    }

    /// <summary>The value that an object initializer gives a property.</summary>
    private static IOperation? InitialValue(IOperation creation, string member)
    {
        if (creation is IObjectCreationOperation { Initializer: { } initializer })
        {
            foreach (var assignment in initializer.Initializers)
            {
                if (assignment is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property }, Value: var value } && property.Name == member)
                {
                    return value;
                }
            }
        }

        return null;
    }

    private TextValue Compute(Definition definition)
    {
        _file.Step();
        switch (definition)
        {
            case Definition.Assigned assigned:
                return TextOf(assigned.Expression);
            case Definition.Element element:
                return TextOfElement(element.Tuple, element.Index) ?? TextValue.Unknown(element.Tuple.Syntax);
            case Definition.Output output:
                return Call(output.Call.TargetMethod, output.Call.Arguments, ofParameter: output.Parameter) ?? TextValue.Unknown(output.Call.Syntax);
            case Definition.Changed changed:
                return _file.Made(BuilderTexts.After(changed.Operation, this, Builders), changed.Operation);
            case Definition.Merged merged:
                return Merge(_case.InputsOf(merged, MayBe));
            case Definition.Taken taken:
                return MayBe(taken.Answer) ? _solver[taken.Input] : TextValue.Nothing;
            case Definition.Checked check:
                return check.Guard.Apply(_solver[check.Input]);
            case Definition.Chosen chosen:
                return chosen.Before is { } before && _solver[before].IsNothing ? TextValue.Nothing : _solver[chosen.Written];
            case Definition.Argument { Parameter: var parameter }:
                return _arguments.TryGetValue(parameter, out var given) ? given : TextValue.Hole(ContentOf(parameter), source: null);
            case Definition.Unknown unknown:
                return TextValue.Unknown(unknown.Source);
            default:
                return TextValue.Nothing;
        }
    }

    /// <summary>
    /// Either of the inputs. Where both answers to a question that nobody can foresee come together again, it was none.
    /// </summary>
    private TextValue Merge(ImmutableArray<Definition> inputs)
    {
        HashSet<Definition>? asked = null;
        HashSet<Definition>? answered = null;
        foreach (var input in inputs)
        {
            if (input is Definition.Checked { Input: var of } check && check.Guard == Guard.Opaque && !(asked ??= new()).Add(of))
            {
                (answered ??= new()).Add(of);
            }
        }

        var value = TextValue.Nothing;
        foreach (var input in inputs)
        {
            _file.Step();
            value = TextValue.Join(value, _solver[input is Definition.Checked { Input: var of } && answered?.Contains(of) == true ? of : input]);
        }

        return value;
    }

    private TextValue Reference(IOperation reference) => DefinitionOf(reference) switch
    {
        null => OfType(reference),
        Definition.Argument { Parameter: var parameter } when !_arguments.ContainsKey(parameter) => TextValue.Hole(ContentOf(parameter), reference.Syntax),
        var definition when Condition.IsChoice(reference.Type) => _solver[definition].Select(text => text.HasHole ? OfType(reference) : TextValue.Of(text)),
        var definition => _solver[definition],
    };

    /// <summary>Whether a question may have an answer.</summary>
    private bool MayBe(Answer answer) =>
        (answer.Constant is { } constant ? Condition.AreSame(answer.Asked, constant, AskedOf) : Condition.Of(answer.Asked, AskedOf)) is not { } known || known == answer.Holds;

    /// <summary>Whether a definition of what is asked about may have a value.</summary>
    private bool MayBe(Definition definition, string value)
    {
        switch (definition)
        {
            case Definition.Taken { Input: var input }:
                return MayBe(input, value);
            case Definition.Chosen { Written: var written }:
                return MayBe(written, value);
            case Definition.Assigned { Expression: var expression }:
                var known = expression.Type?.SpecialType == SpecialType.System_Boolean ? Condition.Of(expression, AssumedOf)?.ToString() : Condition.TextOf(expression, AssumedOf);
                return known is null || known == value;
            default:
                return true;
        }
    }

    /// <summary>
    /// The text of what a condition asks about: what is assumed of it; of a parameter whose argument is not given, what all
    /// calls give.
    /// </summary>
    private TextValue AskedOf(IOperation asked) => Assumed(asked) ?? (Condition.IsVariable(asked) ? OfVariable(asked) : TextValue.Unknown(asked.Syntax));

    /// <summary>What is assumed of what a condition asks about, or is constant, and no more.</summary>
    private TextValue AssumedOf(IOperation asked) =>
        Assumed(asked) ?? (asked.ConstantValue is { HasValue: true, Value: var constant } ? Constant(constant, asked) : TextValue.Unknown(asked.Syntax));

    private TextValue? Assumed(IOperation asked) =>
        _case.TextOf(asked, _body.Questions, _file.CancellationToken) is { } assumed ? TextValue.Known(assumed, asked.Syntax) : null;

    private TextValue OfVariable(IOperation variable) =>
        variable is IParameterReferenceOperation { Parameter: var parameter } && !_arguments.ContainsKey(parameter)
            && DefinitionOf(variable) is Definition.Argument && _file.GivenFor(parameter) is { } given
            ? given
            : TextOf(variable);

    private TextValue Expression(IOperation expression)
    {
        if (expression.ConstantValue is { HasValue: true, Value: var constant })
        {
            return Constant(constant, expression);
        }

        switch (expression)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation:
                return Reference(expression);
            case IConversionOperation { Conversion.IsNumeric: true }:
                return OfType(expression); // (int)'a' is 97
            case IConversionOperation { IsTryCast: true } cast when !SymbolEqualityComparer.Default.Equals(cast.Type, cast.Operand.Type):
                return TextValue.Join(TextOf(cast.Operand), TextValue.Null);
            case IConversionOperation conversion:
                return conversion.OperatorMethod is null || Framework.KeepsText(conversion.OperatorMethod) || Builders.Flurl.IsUrl(conversion.OperatorMethod.ContainingType) ? TextOf(conversion.Operand) : OfType(conversion);
            case IParenthesizedOperation parenthesized:
                return TextOf(parenthesized.Operand);
            case IInterpolatedStringOperation interpolated:
                return Interpolated(interpolated);
            case IInterpolatedStringHandlerCreationOperation handler:
                return TextOf(handler.Content);
            case IInterpolatedStringAdditionOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String }:
                return Sum(expression);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return Condition.Of(conditional.Condition, AskedOf) is { } holds ? TextOf(holds ? conditional.WhenTrue : whenFalse)
                    : TextValue.Join(TextOf(conditional.WhenTrue), TextOf(whenFalse));
            case ICoalesceOperation coalesce:
                // Whether there is anything that is accessed, nobody knows.
                return _case.TextOf(Question.IsNull(coalesce.Value), _body.Questions, _file.CancellationToken) is { } isNull ? CoalesceWhere(isNull == bool.TrueString, TextOf(coalesce.Value), coalesce.WhenNull)
                    : Coalesce(coalesce.Value.WithoutConversions() is IConditionalAccessOperation ? TextValue.Join(TextOf(coalesce.Value), TextValue.Null) : TextOf(coalesce.Value), coalesce.WhenNull);
            case IConditionalAccessOperation { WhenNotNull: var accessed }:
                return TextOf(accessed) is var value && IsUnknown(value.Alternatives) ? OfType(expression)
                    : TextOf(((IConditionalAccessOperation)expression).Operation).CanBeNull ? TextValue.Join(value, TextValue.Null)
                    : value;
            case IConditionalAccessInstanceOperation:
                return AccessOf(expression) is { Operation: var instance } ? TextOf(instance).WithoutNull() : OfType(expression);
            case ISwitchExpressionOperation choice:
                var chosen = TextValue.Nothing;
                foreach (var arm in choice.Arms)
                {
                    var isTaken = Condition.Matches(arm.Pattern, choice.Value, AskedOf) & (arm.Guard is null ? true : Condition.Of(arm.Guard, AskedOf));
                    chosen = isTaken == false ? chosen : TextValue.Join(chosen, TextOf(arm.Value));
                    if (isTaken == true)
                    {
                        break;
                    }
                }

                return chosen;
            case IThrowOperation:
                return TextValue.Nothing;
            case IDeclarationExpressionOperation declaration:
                return TextOf(declaration.Expression);
            case ISimpleAssignmentOperation assignment:
                return TextOf(assignment.Value);
            case ICoalesceAssignmentOperation assignment:
                return Coalesce(TextOf(assignment.Target), assignment.Value);
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } assignment:
                return TextValue.Concat(TextOf(assignment.Target), OperandOf(assignment.Value));
            case IUtf8StringOperation utf8:
                return TextValue.Known(utf8.Value, utf8.Syntax);
            case IImplicitIndexerReferenceOperation { Type.SpecialType: SpecialType.System_String, Argument: IRangeOperation range } part:
                return StringTexts.Range(TextOf(part.Instance), range) ?? OfType(expression);
            case IAwaitOperation { Operation: IInvocationOperation { TargetMethod: { IsAsync: true } method } call }:
                return Call(method, call.Arguments) ?? OfType(expression);
            case IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } }:
                return TextValue.Known("", expression.Syntax);
            case IFieldReferenceOperation { Field: { CorrespondingTupleField: { } element }, Instance: { } tuple }:
                return TextOfElement(tuple, IndexOf(element)) ?? OfType(expression);
            case IFieldReferenceOperation { Field: var field }:
                return Framework.TextOf(expression, this) ?? _file.Read(field) ?? OfType(expression);
            case IPropertyReferenceOperation { Property: var property }:
                return Framework.TextOf(expression, this) ?? BuilderTexts.Of(expression, this, Builders) ?? _file.Read(property) ?? OfType(expression);
            case IInvocationOperation { TargetMethod: { IsAsync: false } method } call:
                return Framework.TextOf(expression, this) ?? BuilderTexts.Of(expression, this, Builders) ?? Call(method, call.Arguments) ?? OfType(expression);
            case IObjectCreationOperation:
                return Framework.TextOf(expression, this) ?? BuilderTexts.Of(expression, this, Builders) ?? OfType(expression);
            default:
                return OfType(expression);
        }
    }

    /// <summary>The position of a tuple's element: <c>Item2</c> is at 1.</summary>
    private static int IndexOf(IFieldSymbol element)
    {
        var elements = element.ContainingType.TupleElements;
        for (var i = 0; i < elements.Length; i++)
        {
            if (elements[i].Name == element.Name || elements[i].CorrespondingTupleField?.Name == element.Name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The text of an element of a tuple: of one that is written out, returned by a function of the file, or held by a local that stays as it is; null for others.</summary>
    private TextValue? TextOfElement(IOperation tuple, int index)
    {
        if (!_file.Enter())
        {
            return null;
        }

        try
        {
            return tuple.WithoutConversions() switch
            {
                ITupleOperation { Elements: var elements } when index >= 0 && index < elements.Length => TextOf(elements[index]),
                IInvocationOperation { TargetMethod: { IsAsync: false } method } call => Call(method, call.Arguments, index),
                IAwaitOperation { Operation: IInvocationOperation { TargetMethod: { IsAsync: true } method } call } => Call(method, call.Arguments, index),
                IConditionalOperation { WhenFalse: { } whenFalse } conditional =>
                    TextOfElement(conditional.WhenTrue, index) is { } first && TextOfElement(whenFalse, index) is { } second ? TextValue.Join(first, second) : null,
                ILocalReferenceOperation { Local: var local } read when _body.IsOnlyRead(local) =>
                    MemberValues(read, member: "") is { Length: 1 } sources && sources[0] is not ILocalReferenceOperation ? TextOfElement(sources[0], index) : null,
                _ => null,
            };
        }
        finally
        {
            _file.Leave();
        }
    }

    /// <summary>What a function of the file returns for these arguments, or an element of it, or what it gives a parameter; null when it is not followed.</summary>
    private TextValue? Call(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, int? element = null, IParameterSymbol? ofParameter = null)
    {
        if (Function.DeclarationOf(method, _file.Model.SyntaxTree) is null)
        {
            return null;
        }

        var parameters = Function.ImplementationOf(method).Parameters;

        // A local function sees the parameters of those around it.
        var given = method.MethodKind == MethodKind.LocalFunction ? _arguments : FileEvaluator.NoArguments;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None or RefKind.In } parameter && PassedBy(argument) is { } passed)
            {
                given = given.SetItem(parameters[parameter.Ordinal], passed);
            }
        }

        return ofParameter is null ? _file.Call(method, given, element) : _file.Given(method, given, parameters[ofParameter.Ordinal]);
    }

    private TextValue Constant(object? constant, IOperation expression) =>
        constant is null ? TextValue.Null
        : ConstantText.Of(constant, expression.Type) is { } text ? TextValue.Known(text, SourceOf(expression))
        : TextValue.Hole(HoleContent.Plain, expression.Syntax);

    /// <summary>The literal itself, or the value that a named constant of the compilation was declared with: another project's can't be shown.</summary>
    private SyntaxNode SourceOf(IOperation expression)
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
            && named.DeclaringSyntaxReferences[0] is var declaration && _file.Model.Compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
                ? value
                : expression.Syntax;
    }

    private TextValue Coalesce(TextValue left, IOperation whenNull) =>
        left.CanBeNull || left.HasHole
            ? TextValue.Join(left.WithoutNull(), TextOf(whenNull))
            : left;

    private TextValue CoalesceWhere(bool isNull, TextValue left, IOperation whenNull) =>
        !isNull ? left.WithoutNull() : left.CanBeNull || left.HasHole ? TextOf(whenNull) : TextValue.Nothing;

    private TextValue Interpolated(IInterpolatedStringOperation interpolated)
    {
        var text = TextValue.Of(Text.Empty);
        foreach (var part in interpolated.Parts)
        {
            text = TextValue.Concat(text, part switch
            {
                IInterpolatedStringTextOperation literal => TextOf(literal.Text),
                IInterpolationOperation { Alignment: null, FormatString: null } hole => OperandOf(hole.Expression),
                IInterpolationOperation { Alignment.ConstantValue: { HasValue: true, Value: int width }, FormatString: null } hole => Aligned(TextOf(hole.Expression), width, hole.Syntax),
                // In an interpolated string handler, each part is a call that takes it as its first argument.
                IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: { Length: > 0 } arguments } } when IsAlone(arguments) => OperandOf(arguments[0].Value),
                IInterpolationOperation { Expression: var aligned } when Framework.ContentOf(aligned.Type) == HoleContent.Plain => TextValue.Hole(HoleContent.Plain, part.Syntax),
                _ => TextValue.Hole(HoleContent.Result, part.Syntax),
            });
        }

        return text;
    }

    private static TextValue Aligned(TextValue value, int width, SyntaxNode hole) => value.WithNullAs(Text.Empty).Select(text =>
        text.HasHole || width is < -MaxWidth or > MaxWidth ? Text.Of(TextPiece.Hole(HoleContent.Anything, hole))
        : Text.Of(TextPiece.Of(width > 0 ? text.Pattern.PadLeft(width) : text.Pattern.PadRight(-width), hole)));

    private static bool IsAlone(ImmutableArray<IArgumentOperation> arguments)
    {
        for (var i = 1; i < arguments.Length; i++)
        {
            if (arguments[i].ArgumentKind != ArgumentKind.DefaultValue)
            {
                return false;
            }
        }

        return true;
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

        var text = OperandOf(chain);
        while (operands.Count > 0)
        {
            text = TextValue.Concat(text, OperandOf(operands.Pop()));
        }

        return text;
    }

    /// <summary>What the type alone says, and what kind of code gives the value.</summary>
    private TextValue OfType(IOperation expression)
    {
        var content = Framework.ContentOf(expression.Type);
        return TextValue.Hole(content == HoleContent.Anything && IsResult(expression) ? HoleContent.Result : content, expression.Syntax);
    }

    private HoleContent ContentOf(IParameterSymbol parameter) =>
        Condition.IsChoice(parameter.Type) ? Framework.ContentOf(parameter.Type)
        : parameter.ContainingSymbol is IMethodSymbol function && Function.DeclarationOf(function, _file.Model.SyntaxTree) is not null
            ? HoleContent.Argument
            : HoleContent.Anything;

    /// <summary>Whether a value that is not followed is computed by code that may have escaped it, rather than just stored somewhere.</summary>
    private bool IsResult(IOperation expression)
    {
        switch (expression)
        {
            case IConditionalAccessOperation access:
                return IsResult(access.WhenNotNull);
            case IInvocationOperation { TargetMethod: var method }:
                return !FrameworkTexts.IsOfFramework(method) || Framework.Escapes(expression);
            case IPropertyReferenceOperation { Property: var property }:
                return Function.IsComputed(property) || AnyEscapes(_file.AssignmentsTo(property));
            case IFieldReferenceOperation { Field: var field }:
                return AnyEscapes(_file.AssignmentsTo(field));
            case ILocalReferenceOperation or IParameterReferenceOperation or IArrayElementReferenceOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation:
                return false;
            default:
                return true;
        }
    }

    private bool AnyEscapes(IReadOnlyList<IOperation> values)
    {
        foreach (var value in values)
        {
            if (Framework.Escapes(value))
            {
                return true;
            }
        }

        return false;
    }
}
