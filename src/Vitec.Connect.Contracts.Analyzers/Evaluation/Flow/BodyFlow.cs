using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

/// <summary>
/// The reaching definitions of one function body's variables, asked for one at a time: static single assignment form made
/// on demand, after Braun et al., "Simple and Efficient Construction of Static Single Assignment Form" (2013), with checks
/// of a variable as definitions of their own on the branches that they choose (the π of Bodik et al., "ABCD", 2000).
/// </summary>
/// <remarks>
/// The control-flow graph says in which order things happen; what is computed stays in the operation tree, to which the
/// graph's operations are led back by their syntax.
/// </remarks>
internal sealed class BodyFlow
{
    private readonly ControlFlowGraph _graph;
    private readonly SemanticModel _model;
    private readonly BuilderTypes _builders;
    private readonly Effort _effort;

    // Where each reference to a variable, and each nested function, stands: the block and the place in its order.
    private readonly Dictionary<SyntaxNode, (int Block, int Order)> _places = new();

    // The definitions in each block, in order.
    private readonly Dictionary<(ISymbol Variable, int Block), List<(int Order, Definition Definition)>> _written = new(WrittenComparer.Instance);

    // The blocks that have definitions of a variable, in order.
    private readonly Dictionary<ISymbol, List<int>> _blocksOf = new(SymbolEqualityComparer.Default);

    // The first value that is written to each variable.
    private readonly Dictionary<ISymbol, Definition> _first = new(SymbolEqualityComparer.Default);

    // Any value that a variable is given in a region.
    private readonly Dictionary<(ISymbol Variable, ControlFlowRegion Region), Definition> _givenIn = new();

    // What is known at a block's start, kept once it was asked for.
    private readonly Dictionary<(ISymbol Variable, int Block), Definition> _atStart = new(WrittenComparer.Instance);

    // The checks that a block's end makes.
    private readonly Dictionary<int, ImmutableArray<VariableCheck>> _checks = new();

    // A variable is made of another, that one of a third, and so on: so many.
    private const int MaxDerived = 4;

    // A branch is looked back along for conditions, so many blocks.
    private const int MaxAsked = 8;

    // How many loops each block is in.
    private int[]? _loopDepths;

    private int _order;

    /// <param name="graph">The body's graph.</param>
    /// <param name="model">The semantic model of its file.</param>
    /// <param name="builders">The types whose objects' contents are followed.</param>
    /// <param name="effort">How many steps may be spent on finding definitions: n variables asked for after n branches are n² steps.</param>
    public BodyFlow(ControlFlowGraph graph, SemanticModel model, BuilderTypes builders, Effort effort)
    {
        _graph = graph;
        _model = model;
        _builders = builders;
        _effort = effort;
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                Visit(operation, block.Ordinal);
                AddIfDead(operation, block);
            }

            if (block.BranchValue is not null)
            {
                Visit(block.BranchValue, block.Ordinal);
                AddIfDead(block.BranchValue, block);
            }
        }
    }

    /// <summary>The code that no way leads to.</summary>
    public List<TextSpan> Dead { get; } = new();

    /// <summary>Where each variable is written in this body, in order.</summary>
    public Dictionary<ISymbol, List<(int Block, int Order)>> Writes { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// The variables that are written through a reference to them, or in an exception filter, which runs before the finally
    /// blocks that come before it: nothing is known of their values anywhere.
    /// </summary>
    public HashSet<ISymbol> Aliased { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The lambdas of this body.</summary>
    public List<IFlowAnonymousFunctionOperation> Lambdas { get; } = new();

    /// <summary>The definition of a variable that reaches a place, or null when the place is not in this body.</summary>
    public Definition? Reaching(ISymbol variable, SyntaxNode place) =>
        _places.TryGetValue(place, out var at) ? Before(variable, at.Block, at.Order) : null;

    /// <summary>The only definition of a variable that is written once.</summary>
    public Definition? Only(ISymbol variable) => _first.TryGetValue(variable, out var definition) ? definition : null;

    /// <summary>Whether a variable that is written once may be written (again) after a place, by a way on which it is still the same variable.</summary>
    public bool CanBeWrittenAfter(ISymbol variable, SyntaxNode place)
    {
        var write = Writes[variable][0];
        var at = _places[place];
        if (write.Block == at.Block && write.Order > at.Order)
        {
            return true;
        }

        var scope = _graph.Blocks[write.Block].EnclosingRegion;
        while (scope.EnclosingRegion is { } outer && (variable is not ILocalSymbol local || !scope.Locals.Contains(local)))
        {
            scope = outer;
        }

        // Past its scope, it is another one.
        return LeadsTo(
            write.Block,
            branch => !branch.LeavingRegions.Contains(scope) && branch.Source.Ordinal >= scope.FirstBlockOrdinal && branch.Source.Ordinal <= scope.LastBlockOrdinal,
            block => block == at.Block) != false;
    }

    /// <summary>
    /// Whether a block that is looked for comes before another, over branches that count; null when it can't be told: where an
    /// exception leads, or when the way is too long.
    /// </summary>
    private bool? LeadsTo(int block, Func<ControlFlowBranch, bool> counts, Func<int, bool> isLookedFor)
    {
        var seen = new HashSet<int>();
        var pending = new Stack<int>();
        pending.Push(block);
        while (pending.Count > 0)
        {
            var next = _graph.Blocks[pending.Pop()];
            if (!_effort.Spend() || HandlerOf(next) is not null)
            {
                return null;
            }

            foreach (var branch in next.Predecessors)
            {
                var source = branch.Source.Ordinal;
                if (branch.Source.IsReachable && counts(branch) && seen.Add(source))
                {
                    if (isLookedFor(source))
                    {
                        return true;
                    }

                    pending.Push(source);
                }
            }
        }

        return false;
    }

    private Definition Before(ISymbol variable, int block, int order)
    {
        if (_written.TryGetValue((variable, block), out var definitions))
        {
            // The last one before the place.
            var (low, high) = (0, definitions.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (definitions[middle].Order < order)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            if (low > 0)
            {
                return definitions[low - 1].Definition;
            }
        }

        return AtStart(variable, block);
    }

    private Definition AtEnd(ISymbol variable, int block) => Before(variable, block, int.MaxValue);

    /// <summary>
    /// What holds at a block's start. Walks back as long as there is one way in and nothing happens to the variable on it;
    /// every block on that way then knows the answer, so that all questions together walk each block once.
    /// </summary>
    private Definition AtStart(ISymbol variable, int block)
    {
        var passed = new List<int>();
        Definition found;
        while (!_atStart.TryGetValue((variable, block), out found))
        {
            if (!_effort.Spend())
            {
                return new Definition.Unknown(source: null);
            }

            passed.Add(block);
            if (Step(variable, _graph.Blocks[block]) is not { } previous)
            {
                found = Incoming(variable, _graph.Blocks[block]);
                break;
            }

            if (_written.TryGetValue((variable, previous), out var definitions))
            {
                found = definitions[definitions.Count - 1].Definition;
                break;
            }

            block = previous;
        }

        foreach (var each in passed)
        {
            _atStart[(variable, each)] = found;
        }

        return found;
    }

    /// <summary>The block before, when it is the only one and the way from it checks nothing of the variable.</summary>
    private int? Step(ISymbol variable, BasicBlock block) =>
        block.IsReachable // else a loop could have no way in at all
        && block.Predecessors.Length == 1
        && HandlerOf(block) is null
        && block.Predecessors[0] is var branch
        && branch.FinallyRegions.IsEmpty
        && GuardOf(variable, branch) is null
            ? branch.Source.Ordinal
            : null;

    private Definition Incoming(ISymbol variable, BasicBlock block)
    {
        if (!block.IsReachable)
        {
            return new Definition.Unassigned();
        }

        if (block.Kind == BasicBlockKind.Entry)
        {
            return variable is IParameterSymbol parameter ? new Definition.Argument(parameter) : new Definition.Unassigned();
        }

        if (block.Predecessors.Length == 1 && HandlerOf(block) is null)
        {
            return Along(variable, block.Predecessors[0]);
        }

        return new Definition.Merged(() =>
        {
            var inputs = ImmutableArray.CreateBuilder<Definition>();
            foreach (var branch in block.Predecessors)
            {
                if (IsTaken(branch))
                {
                    inputs.Add(WhereAsked(branch, Along(variable, branch)));
                }
            }

            // An exception can come from everywhere.
            if (HandlerOf(block) is { } guarded)
            {
                inputs.Add(AtStart(variable, guarded.FirstBlockOrdinal));
                inputs.Add(GivenIn(variable, guarded));
            }

            return inputs.ToImmutable();
        });
    }

    /// <summary>What comes in by a branch, under the last questions about parameters that it depends on.</summary>
    private Definition WhereAsked(ControlFlowBranch branch, Definition input)
    {
        for (var i = 0; i < MaxAsked && input is not Definition.Checked; i++)
        {
            var source = branch.Source;
            if (source.ConditionKind != ControlFlowConditionKind.None && QuestionIn(source.BranchValue) is var (asked, constant, negated))
            {
                input = new Definition.Taken(input, asked, constant, branch.IsConditionalSuccessor == (source.ConditionKind == ControlFlowConditionKind.WhenTrue) != negated);
            }

            if (source.Predecessors.Length != 1 || HandlerOf(source) is not null)
            {
                break;
            }

            branch = source.Predecessors[0];
        }

        return input;
    }

    /// <summary>The question about a parameter that a condition is: what is asked, the constant that it is compared with, whether the answer is turned around; null for others.</summary>
    private (IOperation Asked, IOperation? Constant, bool Negated)? QuestionIn(IOperation? condition)
    {
        var (asked, constant, negated) = condition switch
        {
            IParameterReferenceOperation or IIsPatternOperation { Value: IParameterReferenceOperation } => (condition, null, false),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: IParameterReferenceOperation flag } => (flag, null, true),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, LeftOperand: var left, RightOperand: { ConstantValue.HasValue: true } right } comparison =>
                (StripConversions(left), right, comparison.OperatorKind == BinaryOperatorKind.NotEquals),
            _ => default((IOperation?, IOperation?, bool)),
        };

        // What is switched on is captured first.
        return asked is not null && _model.OperationOf(asked.Syntax) is { } inTree && (constant is null || inTree is IParameterReferenceOperation) ? (inTree, constant, negated) : null;
    }

    /// <summary>Whether a branch can be taken at all: not out of dead code, nor against a constant condition.</summary>
    private static bool IsTaken(ControlFlowBranch branch) =>
        branch.Source.IsReachable
        && (branch.Source.BranchValue?.ConstantValue is not { HasValue: true, Value: bool condition }
            || branch.Source.ConditionKind == ControlFlowConditionKind.None
            || branch.IsConditionalSuccessor == ((branch.Source.ConditionKind == ControlFlowConditionKind.WhenTrue) == condition));

    /// <summary>What comes in by a branch: past the finally blocks that it runs through, and past its check.</summary>
    private Definition Along(ISymbol variable, ControlFlowBranch branch)
    {
        for (var i = branch.FinallyRegions.Length - 1; i >= 0; i--)
        {
            if (IsWrittenIn(variable, branch.FinallyRegions[i]))
            {
                var region = branch.FinallyRegions[i];
                return new Definition.Merged(() => AtEndOf(variable, region));
            }
        }

        return GuardOf(variable, branch) is { } guard
            ? new Definition.Checked(() => AtEnd(variable, branch.Source.Ordinal), guard)
            : AtEnd(variable, branch.Source.Ordinal);
    }

    private Guard? GuardOf(ISymbol variable, ControlFlowBranch branch)
    {
        var source = branch.Source;
        if (source.ConditionKind == ControlFlowConditionKind.None || source.BranchValue is null)
        {
            return null;
        }

        if (!_checks.TryGetValue(source.Ordinal, out var checks))
        {
            _checks[source.Ordinal] = checks = ChecksAtEndOf(source);
        }

        foreach (var check in checks)
        {
            if (SymbolEqualityComparer.Default.Equals(check.Variable, variable))
            {
                return check.OnBranch(branch.IsConditionalSuccessor == (source.ConditionKind == ControlFlowConditionKind.WhenTrue));
            }
        }

        return null;
    }

    private ImmutableArray<VariableCheck> ChecksAtEndOf(BasicBlock block)
    {
        var found = ImmutableArray.CreateBuilder<VariableCheck>();

        // var isMissing = string.IsNullOrEmpty(id); if (isMissing) …: as long as id has not changed in between.
        var (condition, negated) = VariableCheck.StripNot(block.BranchValue!);
        if (condition is ILocalReferenceOperation { Local: var flag })
        {
            if (MadeOf(flag) is { } question)
            {
                foreach (var named in VariableCheck.In(question, _model))
                {
                    AddUnchanged(negated ? named.Negate() : named, block, found);
                }
            }

            return found.ToImmutable();
        }

        foreach (var check in VariableCheck.In(block.BranchValue!, _model))
        {
            if (IsUnwrittenSince(check, block.Ordinal))
            {
                found.Add(check);
            }
        }

        // var uri = new Uri(url, UriKind.RelativeOrAbsolute); if (!uri.IsAbsoluteUri) …: says something of the url as well.
        for (var i = 0; i < found.Count && i < MaxDerived; i++)
        {
            if (MadeOf(found[i].Variable) is { } value)
            {
                foreach (var derived in found[i].Of(value, _model))
                {
                    AddUnchanged(derived, block, found);
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The expression that a local is given, when it is given one.</summary>
    private IOperation? MadeOf(ISymbol variable) =>
        variable is ILocalSymbol && Writes.TryGetValue(variable, out var writes) && writes.Count == 1
            ? (Only(variable) is Definition.Checked { Input: var matched } ? matched : Only(variable)) is Definition.Assigned { Expression: var expression } ? expression : null
            : null;

    private void AddUnchanged(VariableCheck check, BasicBlock block, ImmutableArray<VariableCheck>.Builder found)
    {
        if (IsStill(check, block.Ordinal))
        {
            found.Add(check);
        }
    }

    /// <summary>Whether the value that was asked about somewhere before is the one that the variable has at the end of a block.</summary>
    private bool IsStill(VariableCheck check, int block)
    {
        if (!_places.TryGetValue(check.Subject, out var read) || !Writes.TryGetValue(check.Variable, out var writes))
        {
            return _places.ContainsKey(check.Subject);
        }

        if (!IsInLoop(block))
        {
            return IsUnwrittenSince(check, block);
        }

        // In a loop, what is written later may come before.
        foreach (var (writtenIn, order) in writes)
        {
            if (writtenIn > read.Block || (writtenIn == read.Block && order > read.Order))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsInLoop(int block)
    {
        if (_loopDepths is null)
        {
            _loopDepths = new int[_graph.Blocks.Length + 1];
            foreach (var source in _graph.Blocks)
            {
                NoteLoop(source, source.FallThroughSuccessor);
                NoteLoop(source, source.ConditionalSuccessor);
            }

            for (var i = 1; i < _loopDepths.Length; i++)
            {
                _loopDepths[i] += _loopDepths[i - 1];
            }
        }

        return _loopDepths[block] > 0;
    }

    /// <summary>Notes where the loop of a branch that leads back begins and ends.</summary>
    private void NoteLoop(BasicBlock source, ControlFlowBranch? branch)
    {
        if (branch?.Destination is { } destination && destination.Ordinal <= source.Ordinal)
        {
            _loopDepths![destination.Ordinal]++;
            _loopDepths[source.Ordinal + 1]--;
        }
    }

    /// <summary>
    /// Whether a check asks for the value that the variable still has at the end of the check's block: what is switched on is
    /// read once, and may be written before the last case is looked at.
    /// </summary>
    private bool IsUnwrittenSince(VariableCheck check, int block)
    {
        if (!_places.TryGetValue(check.Subject, out var read) || !Writes.TryGetValue(check.Variable, out var writes))
        {
            return true;
        }

        var written = new HashSet<int>();
        foreach (var (writtenIn, order) in writes)
        {
            if (writtenIn == read.Block ? order > read.Order : writtenIn > read.Block && writtenIn <= block)
            {
                if (writtenIn == read.Block || writtenIn == block)
                {
                    return false;
                }

                written.Add(writtenIn);
            }
        }

        // Blocks are in the order of the source, but not every block in between is on a way from the one to the other.
        return written.Count == 0 || LeadsTo(block, branch => branch.Source.Ordinal > read.Block, written.Contains) == false;
    }

    /// <summary>The try region whose exceptions lead to a block, when it is the first of a catch, filter or finally.</summary>
    private ControlFlowRegion? HandlerOf(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region.FirstBlockOrdinal == block.Ordinal && region.EnclosingRegion is not null; region = region.EnclosingRegion)
        {
            if (region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.Filter or ControlFlowRegionKind.Finally)
            {
                var whole = region.EnclosingRegion;
                while (whole.Kind is not (ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally))
                {
                    whole = whole.EnclosingRegion!;
                }

                return whole.NestedRegions[0];
            }
        }

        return null;
    }

    /// <summary>Any value that a variable is given somewhere in a region; those of a region within it come as one.</summary>
    private Definition GivenIn(ISymbol variable, ControlFlowRegion region)
    {
        if (!_givenIn.TryGetValue((variable, region), out var given))
        {
            _givenIn.Add((variable, region), given = new Definition.Merged(() => DefinitionsIn(variable, region)));
        }

        return given;
    }

    private ImmutableArray<Definition> DefinitionsIn(ISymbol variable, ControlFlowRegion region)
    {
        var found = ImmutableArray.CreateBuilder<Definition>();
        if (!_blocksOf.TryGetValue(variable, out var blocks))
        {
            return found.ToImmutable();
        }

        var nested = 0;
        for (var i = FirstIn(blocks, region.FirstBlockOrdinal); i < blocks.Count && blocks[i] <= region.LastBlockOrdinal; i++)
        {
            while (nested < region.NestedRegions.Length && region.NestedRegions[nested].LastBlockOrdinal < blocks[i])
            {
                nested++;
            }

            if (nested < region.NestedRegions.Length && region.NestedRegions[nested].FirstBlockOrdinal <= blocks[i])
            {
                var inner = region.NestedRegions[nested];
                found.Add(GivenIn(variable, inner));
                i = FirstIn(blocks, inner.LastBlockOrdinal + 1) - 1;
                continue;
            }

            foreach (var (_, definition) in _written[(variable, blocks[i])])
            {
                found.Add(definition);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The index of the first block that is not before another.</summary>
    private static int FirstIn(List<int> blocks, int block)
    {
        var index = blocks.BinarySearch(block);
        return index < 0 ? ~index : index;
    }

    private ImmutableArray<Definition> AtEndOf(ISymbol variable, ControlFlowRegion region)
    {
        var ends = ImmutableArray.CreateBuilder<Definition>();
        for (var block = region.FirstBlockOrdinal; block <= region.LastBlockOrdinal; block++)
        {
            if (_graph.Blocks[block].FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.StructuredExceptionHandling })
            {
                ends.Add(AtEnd(variable, block));
            }
        }

        return ends.ToImmutable();
    }

    private bool IsWrittenIn(ISymbol variable, ControlFlowRegion region) =>
        _blocksOf.TryGetValue(variable, out var blocks)
        && FirstIn(blocks, region.FirstBlockOrdinal) is var first
        && first < blocks.Count
        && blocks[first] <= region.LastBlockOrdinal;

    private void AddIfDead(IOperation operation, BasicBlock block)
    {
        if (!block.IsReachable && !operation.IsImplicit)
        {
            Dead.Add(operation.Syntax.Span);
        }
    }

    /// <summary>Notes what an operation of the graph reads and writes, its operands first.</summary>
    private void Visit(IOperation root, int block)
    {
        // Post-order with an explicit stack: a chain of 10,000 additions is as many levels deep.
        var stack = new Stack<(IOperation Operation, IEnumerator<IOperation>? Children)>();
        stack.Push((root, null));
        while (stack.Count > 0)
        {
            var (operation, children) = stack.Pop();
            children ??= ((IEnumerable<IOperation>)operation.ChildOperations).GetEnumerator();
            if (children.MoveNext())
            {
                stack.Push((operation, children));
                stack.Push((children.Current, null));
            }
            else
            {
                children.Dispose();
                Note(operation, block);
            }
        }
    }

    private void Note(IOperation operation, int block)
    {
        _order++;
        switch (operation)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation:
                Place(operation.Syntax, block);
                switch (UseOf(operation))
                {
                    case ReferenceUse.Written:
                        Write(operation, block, new Definition.Unknown(operation.Syntax));
                        break;
                    case ReferenceUse.Aliased:
                        Aliased.Add(VariableOf(operation)!);
                        break;
                }

                break;
            case IInvocationOperation call:
                NoteCall(call, block);
                break;
            case IFlowAnonymousFunctionOperation lambda:
                Place(operation.Syntax, block);
                Lambdas.Add(lambda);
                break;
            case ISimpleAssignmentOperation assignment:
                Write(assignment.Target, block, assignment.IsRef ? new Definition.Unknown(assignment.Syntax) : ValueOf(assignment.Value));
                Place(assignment.Syntax, block);
                NoteChange(assignment.Target, assignment.Syntax, block);
                break;
            case ICompoundAssignmentOperation assignment:
                Write(assignment.Target, block, InTree(assignment.Syntax, assignment.Kind));
                NoteChange(assignment.Target, assignment.Syntax, block);
                break;
            case IDeconstructionAssignmentOperation assignment:
                WriteTuple(assignment.Target, assignment.Value, block);
                break;
            case IIncrementOrDecrementOperation increment:
                Write(increment.Target, block, new Definition.Unknown(increment.Syntax));
                NoteChange(increment.Target, increment.Syntax, block);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } variable } pattern:
                Write(variable, block, MatchedBy(pattern));
                break;
            case IRecursivePatternOperation { DeclaredSymbol: { } variable } pattern:
                Write(variable, block, MatchedBy(pattern));
                break;
            case IListPatternOperation { DeclaredSymbol: { } variable } pattern:
                Write(variable, block, new Definition.Unknown(pattern.Syntax));
                break;
        }
    }

    /// <summary>Notes what a call does to a variable: a builder changes its content, a throw helper lets some values through only.</summary>
    private void NoteCall(IInvocationOperation call, int block)
    {
        if (_builders.IsChangedBy(call.TargetMethod))
        {
            // Of a chain of calls, the last one stands for all.
            if (!_builders.IsContinued(call))
            {
                NoteChange(call.Syntax, block);
            }
        }
        else if (ThrowHelpers.CheckOf(call) is { } check && VariableOf(StripConversions(call.Arguments[0].Value)) is { } variable)
        {
            var order = _order;
            AddDefinition(variable, block, new Definition.Checked(() => Before(variable, block, order), new Guard(check, passes: false)), isWrite: false);
        }
        else if (call.Arguments.Length > 0 && !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty)
        {
            foreach (var (argument, guard) in VariableCheck.PassedBy(call, _model))
            {
                if (VariableOf(StripConversions(argument)) is { } passed)
                {
                    var order = _order++;
                    AddDefinition(passed, block, new Definition.Checked(() => Before(passed, block, order), guard), isWrite: false);
                }
            }
        }
    }

    /// <summary>Notes an assignment to a property, as a change of the object that has it.</summary>
    private void NoteChange(IOperation target, SyntaxNode syntax, int block)
    {
        // Captured when the value has branches, or an initializer, of its own.
        if (target is IPropertyReferenceOperation { Instance: not null } or IFlowCaptureReferenceOperation)
        {
            NoteChange(syntax, block);
        }
    }

    private void NoteChange(SyntaxNode syntax, int block)
    {
        if (_model.OperationOf(syntax) is { } operation && _builders.ReceiverOf(operation) is { } receiver && VariableOf(receiver) is { } variable)
        {
            // The variable holds the same object as before; only a builder's text is another one.
            AddDefinition(variable, block, new Definition.Changed(operation), isWrite: _builders.Contains(receiver.Type));
        }
    }

    private static IOperation StripConversions(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    private void Place(SyntaxNode syntax, int block)
    {
        if (!_places.ContainsKey(syntax))
        {
            _places.Add(syntax, (block, _order));
        }
    }

    private enum ReferenceUse
    {
        Plain,
        Written,
        Aliased,
    }

    private ReferenceUse UseOf(IOperation reference)
    {
        if (_builders.Contains(reference.Type)
            && _model.OperationOf(reference.Syntax) is (ILocalReferenceOperation or IParameterReferenceOperation) and var inTree
            && !_builders.IsOwnUse(inTree))
        {
            return ReferenceUse.Aliased; // whoever has it can change it
        }

        var parent = reference.Parent is IDeclarationExpressionOperation ? reference.Parent.Parent : reference.Parent;
        return parent switch
        {
            _ when reference.Syntax.Parent is RefExpressionSyntax => ReferenceUse.Aliased,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Parent: var call } => MayKeep(call) ? ReferenceUse.Aliased : ReferenceUse.Written,
            IAddressOfOperation => ReferenceUse.Aliased,
            _ => ReferenceUse.Plain,
        };
    }

    /// <summary>Whether what a call gives can hold the references that were passed to it.</summary>
    private static bool MayKeep(IOperation? call) => call switch
    {
        IInvocationOperation { TargetMethod: var method } => method.ReturnsByRef || method.ReturnsByRefReadonly || method.ReturnType.IsRefLikeType,
        _ => call?.Type?.IsRefLikeType == true,
    };

    private void WriteTuple(IOperation target, IOperation value, int block)
    {
        target = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        value = value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : value;
        if (target is not ITupleOperation targets)
        {
            Write(target, block, ValueOf(value));
            NoteChange(target, target.Syntax, block);
            return;
        }

        var values = value as ITupleOperation;
        var whole = values is null && value.Type?.IsTupleType == true && ValueOf(value) is Definition.Assigned { Expression: var expression } ? expression : null;
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            if (values?.Elements.Length == targets.Elements.Length)
            {
                WriteTuple(targets.Elements[i], values.Elements[i], block);
            }
            else if (whole is not null && targets.Elements[i] is not ITupleOperation)
            {
                Write(targets.Elements[i], block, new Definition.Element(whole, i));
                NoteChange(targets.Elements[i], targets.Elements[i].Syntax, block);
            }
            else
            {
                WriteUnknown(targets.Elements[i], block);
            }
        }
    }

    private void WriteUnknown(IOperation target, int block)
    {
        if (target is ITupleOperation tuple)
        {
            foreach (var element in tuple.Elements)
            {
                WriteUnknown(element, block);
            }
        }
        else
        {
            Write(target, block, new Definition.Unknown(target.Syntax));
            NoteChange(target, target.Syntax, block);
        }
    }

    private void Write(IOperation target, int block, Definition definition)
    {
        if (VariableOf(target) is { } variable)
        {
            Write(variable, block, definition);
        }
    }

    private ISymbol? VariableOf(IOperation target) => target switch
    {
        IDeclarationExpressionOperation declaration => VariableOf(declaration.Expression),
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFlowCaptureReferenceOperation capture when _model.OperationOf(capture.Syntax) is { } captured => VariableOf(captured),
        _ => null,
    };

    private void Write(ISymbol variable, int block, Definition definition) => AddDefinition(variable, block, definition, isWrite: true);

    private void AddDefinition(ISymbol variable, int block, Definition definition, bool isWrite)
    {
        if (!_written.TryGetValue((variable, block), out var definitions))
        {
            _written.Add((variable, block), definitions = new List<(int, Definition)>());
            if (!_blocksOf.TryGetValue(variable, out var blocks))
            {
                _blocksOf.Add(variable, blocks = new List<int>());
            }

            blocks.Add(block);
        }

        definitions.Add((_order, isWrite ? ChosenBy(variable, _graph.Blocks[block], definition) : definition));
        if (!isWrite)
        {
            return;
        }

        if (!Writes.TryGetValue(variable, out var writes))
        {
            Writes.Add(variable, writes = new List<(int, int)>());
            _first.Add(variable, definition);
        }

        writes.Add((block, _order));
        if (IsInFilter(_graph.Blocks[block]))
        {
            Aliased.Add(variable);
        }
    }

    /// <summary>What is written in a block, which may be one that a check of the same variable leads to.</summary>
    private Definition ChosenBy(ISymbol variable, BasicBlock block, Definition definition) =>
        block.IsReachable && block.Predecessors.Length == 1 && block.Predecessors[0] is { Source.ConditionKind: not ControlFlowConditionKind.None } branch
            ? new Definition.Chosen(() => GuardOf(variable, branch) is null ? null : AtStart(variable, block.Ordinal), definition)
            : definition;

    private static bool IsInFilter(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Filter)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The expression of the tree that a value of the graph stands for: itself, or what was captured before a branch. What
    /// the graph made up (the element of a foreach loop) stands for nothing that is written there.
    /// </summary>
    private Definition ValueOf(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value is IFlowCaptureReferenceOperation || !value.IsImplicit
            ? InTree(value.Syntax, kind: null)
            : new Definition.Unknown(value.Syntax);
    }

    private Definition InTree(SyntaxNode syntax, OperationKind? kind) =>
        _model.OperationOf(syntax) is { } operation && (kind is null || operation.Kind == kind)
            ? new Definition.Assigned(operation)
            : new Definition.Unknown(syntax);

    /// <summary>The value that a pattern at the top of an <c>is</c>, or of a property in one, gives its variable.</summary>
    private Definition MatchedBy(IPatternOperation pattern)
    {
        var matched = pattern.Parent switch
        {
            IIsPatternOperation { Value: var value } => ValueOf(value),
            IPropertySubpatternOperation { Member: IPropertyReferenceOperation property } => new Definition.Assigned(property),
            _ => null,
        };
        if (matched is null)
        {
            return new Definition.Unknown(pattern.Syntax);
        }

        return pattern is IDeclarationPatternOperation { MatchesNull: true } ? matched : new Definition.Checked(() => matched, new Guard(Guard.IsNull, passes: false));
    }

    private sealed class WrittenComparer : IEqualityComparer<(ISymbol Variable, int Block)>
    {
        public static readonly WrittenComparer Instance = new();

        public bool Equals((ISymbol Variable, int Block) x, (ISymbol Variable, int Block) y) =>
            x.Block == y.Block && SymbolEqualityComparer.Default.Equals(x.Variable, y.Variable);

        public int GetHashCode((ISymbol Variable, int Block) obj) =>
            unchecked((SymbolEqualityComparer.Default.GetHashCode(obj.Variable) * 397) ^ obj.Block);
    }
}
