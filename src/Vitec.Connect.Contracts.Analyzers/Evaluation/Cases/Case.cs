using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Cases;

/// <summary>What is assumed of the values that conditions ask about, one case of several.</summary>
internal sealed class Case
{
    /// <summary>Nothing is assumed.</summary>
    public static readonly Case Any = new(ImmutableDictionary<object, string>.Empty, ImmutableDictionary<BasicBlock, (Definition.Merged, string)>.Empty, count: 1);

    /// <summary>A value that is none of those that something is compared with.</summary>
    public const string Other = "\uE000";

    // So many cases are told apart.
    private const int MaxCases = 16;

    // So many values come together in a variable.
    private const int MaxMerged = 50;

    private readonly ImmutableDictionary<object, string> _values;

    // The variables that are set along with others: what must be among what comes together at a block.
    private readonly ImmutableDictionary<BasicBlock, (Definition.Merged Variable, string Value)> _merged;
    private readonly int _count;

    private Case(ImmutableDictionary<object, string> values, ImmutableDictionary<BasicBlock, (Definition.Merged, string)> merged, int count)
    {
        _values = values;
        _merged = merged;
        _count = count;
    }

    /// <summary>Whether no more cases are told apart.</summary>
    public bool IsFull => _count >= MaxCases;

    public bool Contains(object subject) => _values.ContainsKey(subject);

    /// <summary>The case in which a subject has a value as well.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="value">Its value.</param>
    /// <param name="of">How many values are told apart.</param>
    public Case With(object subject, string value, int of)
    {
        // Of the others, and of the numbers between two, one stands for all.
        var merged = _merged;
        foreach (var each in value == Other || long.TryParse(value, out _) ? Array.Empty<Definition.Merged>() : MergedIn(subject))
        {
            merged = merged.SetItem(each.Block!, (each, value));
        }

        return new Case(_values.SetItem(subject, value), merged, _count * of);
    }

    /// <summary>Where the values of a subject come together, one after the other.</summary>
    public static IEnumerable<Definition.Merged> MergedIn(object subject)
    {
        foreach (var definition in subject is Definition origin ? InputsOf(origin) : Array.Empty<Definition>())
        {
            if (definition is Definition.Merged { Block: not null } merged)
            {
                yield return merged;
            }
        }
    }

    /// <summary>
    /// Whether a variable may have the same value all the time: where it comes back to the start of a loop, it has to be given
    /// constants only (<c>found = true</c>), or be asked about when the loop is over; others (<c>first = !first</c>) may be
    /// different in each round.
    /// </summary>
    /// <param name="definition">The variable's value.</param>
    /// <param name="asked">The block in which it is asked about; null where that says nothing.</param>
    public static bool IsSteady(Definition definition, BasicBlock? asked)
    {
        var (isInLoop, isConstant) = (false, true);
        foreach (var input in InputsOf(definition))
        {
            isInLoop |= input is Definition.Merged { Block: { } block } && ComesBack(block, asked);
            isConstant &= input is Definition.Merged or Definition.Argument or Definition.Unassigned or Definition.Assigned { Expression.ConstantValue.HasValue: true };
        }

        return isConstant || !isInLoop;
    }

    private static bool ComesBack(BasicBlock block, BasicBlock? asked)
    {
        foreach (var branch in block.Predecessors)
        {
            if (branch.Source.Ordinal >= block.Ordinal && !(branch.Source.Ordinal < asked?.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A definition and those of the same variable that come together in it.</summary>
    private static IEnumerable<Definition> InputsOf(Definition definition)
    {
        var seen = new HashSet<Definition>();
        var pending = new Stack<Definition>();
        pending.Push(definition);
        while (pending.Count > 0 && seen.Count < MaxMerged)
        {
            var next = pending.Pop();
            switch (next)
            {
                case Definition.Taken { Input: var input }:
                    pending.Push(input);
                    continue;
                case Definition.Chosen { Written: var written }:
                    pending.Push(written);
                    continue;
                case Definition.Checked { Input: var input }:
                    pending.Push(input);
                    continue;
            }

            if (!seen.Add(next))
            {
                continue;
            }

            yield return next;
            if (next is Definition.Merged merged)
            {
                foreach (var input in merged.Inputs)
                {
                    pending.Push(input);
                }
            }
        }
    }

    /// <summary>What is assumed of what is asked about; null when nothing is.</summary>
    /// <param name="asked">A condition, or what is compared with a constant.</param>
    /// <param name="questions">The questions of the body.</param>
    /// <param name="cancellationToken">Cancels the search for what stands for the subject.</param>
    public string? TextOf(IOperation asked, Questions questions, CancellationToken cancellationToken)
    {
        if (_values.IsEmpty)
        {
            return null;
        }

        var question = Question.Of(asked);
        return !question.AsksForNull && question.Subject != asked.WithoutConversions() ? null : TextOf(question, questions, cancellationToken);
    }

    /// <summary>What is assumed to be the answer to a question; null when nothing is.</summary>
    /// <param name="question">The question.</param>
    /// <param name="questions">The questions of the body.</param>
    /// <param name="cancellationToken">Cancels the search for what stands for the subject.</param>
    public string? TextOf(Question question, Questions questions, CancellationToken cancellationToken)
    {
        if (_values.IsEmpty || questions.KeyOf(question, cancellationToken) is not { } key || !_values.TryGetValue(key, out var value))
        {
            return null;
        }

        return !question.IsTurned ? value : value == bool.TrueString ? bool.FalseString : bool.TrueString;
    }

    /// <summary>The inputs that come in where paths meet, without those that another variable's value rules out.</summary>
    /// <param name="merged">What comes in.</param>
    /// <param name="mayBe">Whether a definition may have a value.</param>
    public ImmutableArray<Definition> InputsOf(Definition.Merged merged, Func<Definition, string, bool> mayBe)
    {
        if (_merged.IsEmpty || merged.Block is null || !_merged.TryGetValue(merged.Block, out var other) || other.Variable.Inputs.Length != merged.Inputs.Length)
        {
            return merged.Inputs;
        }

        var inputs = ImmutableArray.CreateBuilder<Definition>();
        for (var i = 0; i < merged.Inputs.Length; i++)
        {
            if (mayBe(other.Variable.Inputs[i], other.Value))
            {
                inputs.Add(merged.Inputs[i]);
            }
        }

        return inputs.ToImmutable();
    }
}
