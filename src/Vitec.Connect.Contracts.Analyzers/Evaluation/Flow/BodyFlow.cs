using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
internal sealed class BodyFlow : VariableFlow
{
    private readonly ControlFlowGraph _graph;
    private readonly SemanticModel _model;
    private readonly Body _body;

    // Any value that a variable is given in a region.
    private readonly Dictionary<(ISymbol Variable, ControlFlowRegion Region), Definition> _givenIn = new();

    // What is known at a block's start, kept once it was asked for.
    private readonly Dictionary<(ISymbol Variable, int Block), Definition> _atStart = new(VariableAndBlock.Instance);

    // The checks that a block's end makes.
    private readonly Dictionary<int, ImmutableArray<VariableCheck>> _checks = new();

    // A variable is made of another, that one of a third, and so on: so many.
    private const int MaxDerived = 4;

    // So many questions on the way to a place are told apart.
    private const int MaxAsked = 8;

    private readonly BlockAnswers _answers;

    // How many loops each block is in.
    private int[]? _loopDepths;

    /// <param name="graph">The body's graph.</param>
    /// <param name="model">The semantic model of its file.</param>
    /// <param name="builders">The types whose objects' contents are followed.</param>
    /// <param name="body">The member's body that it is part of, which says how many steps may be spent on finding definitions: n variables asked for after n branches are n² steps.</param>
    public BodyFlow(ControlFlowGraph graph, SemanticModel model, BuilderTypes builders, Body body)
        : base(model, builders)
    {
        _graph = graph;
        _model = model;
        _body = body;
        _answers = new BlockAnswers(graph, model, body);
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

    /// <summary>Whether a variable that is written once may be written (again) after a place, by a way on which it is still the same variable.</summary>
    public bool CanBeWrittenAfter(ISymbol variable, SyntaxNode place)
    {
        var (writtenIn, order, _) = Variables[variable].FirstWrite!.Value;
        var at = Places[place];
        if (writtenIn == at.Block && order > at.Order)
        {
            return true;
        }

        var scope = _graph.Blocks[writtenIn].EnclosingRegion;
        while (scope.EnclosingRegion is { } outer && (variable is not ILocalSymbol local || !scope.Locals.Contains(local)))
        {
            scope = outer;
        }

        // Past its scope, it is another one.
        return LeadsTo(
            writtenIn,
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
            if (!_body.Effort.Spend() || HandlerOf(next) is not null)
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

    private Definition AtEnd(ISymbol variable, int block) => Before(variable, block, int.MaxValue);

    /// <summary>
    /// What holds at a block's start. Walks back as long as there is one way in and nothing happens to the variable on it;
    /// every block on that way then knows the answer, so that all questions together walk each block once.
    /// </summary>
    protected override Definition AtStart(ISymbol variable, int block)
    {
        var passed = new List<int>();
        Variables.TryGetValue(variable, out var definitions);
        Definition found;
        while (!_atStart.TryGetValue((variable, block), out found))
        {
            if (!_body.Effort.Spend())
            {
                return new Definition.Unknown(source: null);
            }

            passed.Add(block);
            if (Step(variable, _graph.Blocks[block]) is not { } previous)
            {
                found = Incoming(variable, _graph.Blocks[block]);
                break;
            }

            if (definitions?.LastIn(previous, int.MaxValue) is { } last)
            {
                found = last;
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
                    var input = Along(variable, branch);
                    inputs.Add(input is Definition.Checked { Guard: var guard } && guard == Guard.Opaque ? input : WhereAsked(input, _answers.Along(branch), _answers.At(block)));
                }
            }

            // An exception can come from everywhere.
            if (HandlerOf(block) is { } guarded)
            {
                inputs.Add(AtStart(variable, guarded.FirstBlockOrdinal));
                inputs.Add(GivenIn(variable, guarded));
            }

            return inputs.ToImmutable();
        }, block);
    }

    /// <summary>The block in which a place is; null when it is not in this body.</summary>
    public BasicBlock? BlockOf(SyntaxNode place) => Places.TryGetValue(place, out var at) ? _graph.Blocks[at.Block] : null;

    /// <summary>A value under the last questions that lead to a place.</summary>
    public Definition WhereAsked(Definition value, SyntaxNode place) =>
        Places.TryGetValue(place, out var at) ? WhereAsked(value, _answers.At(_graph.Blocks[at.Block]), until: null) : value;

    private static Definition WhereAsked(Definition value, Answer? answers, Answer? until)
    {
        for (var i = 0; i < MaxAsked && answers is not null && answers != until; i++)
        {
            value = new Definition.Taken(value, answers);
            answers = answers.Before;
        }

        return value;
    }

    /// <summary>Whether a branch can be taken at all: not out of dead code, nor against a constant condition.</summary>
    internal static bool IsTaken(ControlFlowBranch branch) =>
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
        variable is ILocalSymbol && Variables.TryGetValue(variable, out var definitions) && definitions is { Writes: 1, FirstWrite: (_, _, var only) }
            ? (only is Definition.Checked { Input: var matched } ? matched : only) is Definition.Assigned { Expression: var expression } ? expression : null
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
        if (!Places.TryGetValue(check.Subject, out var read) || !Variables.TryGetValue(check.Variable, out var definitions))
        {
            return Places.ContainsKey(check.Subject);
        }

        if (!IsInLoop(block))
        {
            return IsUnwrittenSince(check, block);
        }

        // In a loop, what is written later may come before.
        for (var i = definitions.Count - 1; i >= 0 && definitions[i].IsAfter(read); i--)
        {
            if (definitions[i].IsWrite)
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
        if (!Places.TryGetValue(check.Subject, out var read) || !Variables.TryGetValue(check.Variable, out var definitions))
        {
            return true;
        }

        var written = new HashSet<int>();
        for (var i = definitions.FirstFrom(read.Block); i < definitions.Count; i++)
        {
            var definition = definitions[i];
            if (definition.IsWrite && definition.IsAfter(read) && (definition.Block == read.Block || definition.Block <= block))
            {
                if (definition.Block == read.Block || definition.Block == block)
                {
                    return false;
                }

                written.Add(definition.Block);
            }
        }

        // Blocks are in the order of the source, but not every block in between is on a way from the one to the other.
        return written.Count == 0 || LeadsTo(block, branch => branch.Source.Ordinal > read.Block, written.Contains) == false;
    }

    /// <summary>The try region whose exceptions lead to a block, when it is the first of a catch, filter or finally.</summary>
    internal static ControlFlowRegion? HandlerOf(BasicBlock block)
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
        if (!Variables.TryGetValue(variable, out var definitions))
        {
            return found.ToImmutable();
        }

        var nested = 0;
        for (var i = definitions.FirstFrom(region.FirstBlockOrdinal); i < definitions.Count && definitions[i] is var each && each.Block <= region.LastBlockOrdinal; i++)
        {
            while (nested < region.NestedRegions.Length && region.NestedRegions[nested].LastBlockOrdinal < each.Block)
            {
                nested++;
            }

            if (nested < region.NestedRegions.Length && region.NestedRegions[nested].FirstBlockOrdinal <= each.Block)
            {
                var inner = region.NestedRegions[nested];
                found.Add(GivenIn(variable, inner));
                i = definitions.FirstFrom(inner.LastBlockOrdinal + 1) - 1;
                continue;
            }

            found.Add(each.Definition);
        }

        return found.ToImmutable();
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
        Variables.TryGetValue(variable, out var definitions)
        && definitions.FirstFrom(region.FirstBlockOrdinal) is var first
        && first < definitions.Count
        && definitions[first].Block <= region.LastBlockOrdinal;

    private void AddIfDead(IOperation operation, BasicBlock block)
    {
        if (!block.IsReachable && !operation.IsImplicit)
        {
            Dead.Add(operation.Syntax.Span);
        }
    }

    /// <inheritdoc/>
    protected override IOperation? InTree(IOperation operation) => _model.OperationOf(operation.Syntax);

    /// <summary>What is written in a block, which may be one that a check of the same variable leads to.</summary>
    protected override Definition WrittenIn(int block, ISymbol variable, Definition definition)
    {
        var of = _graph.Blocks[block];
        if (IsInFilter(of))
        {
            Aliased.Add(variable);
        }

        return of.IsReachable && of.Predecessors.Length == 1 && of.Predecessors[0] is { Source.ConditionKind: not ControlFlowConditionKind.None } branch
            ? new Definition.Chosen(() => GuardOf(variable, branch) is null ? null : AtStart(variable, block), definition)
            : definition;
    }

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

    /// <summary>Compares variables and blocks.</summary>
    private sealed class VariableAndBlock : IEqualityComparer<(ISymbol Variable, int Block)>
    {
        public static readonly VariableAndBlock Instance = new();

        public bool Equals((ISymbol Variable, int Block) x, (ISymbol Variable, int Block) y) =>
            x.Block == y.Block && SymbolEqualityComparer.Default.Equals(x.Variable, y.Variable);

        public int GetHashCode((ISymbol Variable, int Block) obj) =>
            unchecked((SymbolEqualityComparer.Default.GetHashCode(obj.Variable) * 397) ^ obj.Block);
    }
}
