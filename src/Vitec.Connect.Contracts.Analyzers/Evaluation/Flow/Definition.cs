using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

/// <summary>
/// A value that a variable has somewhere: a node of the static single assignment form. It is made when it is asked for,
/// and each is one object, so that what is computed of it can be kept.
/// </summary>
internal abstract class Definition
{
    // So many ways that come together are looked behind.
    private const int MaxMerged = 20;

    /// <summary>The definition by which a variable got its value, whatever was found out of it since.</summary>
    public Definition Unchecked() => Unchecked(this, new HashSet<Definition>());

    private static Definition Unchecked(Definition definition, HashSet<Definition> seen)
    {
        for (; ; )
        {
            switch (definition)
            {
                case Checked { Input: var input }:
                    definition = input;
                    break;
                case Taken { Input: var input }:
                    definition = input;
                    break;
                case Merged merged when seen.Count < MaxMerged && seen.Add(merged) && Common(merged, seen) is { } common:
                    definition = common;
                    break;
                default:
                    return definition;
            }
        }
    }

    /// <summary>The definition that all inputs go back to; null when there are several.</summary>
    private static Definition? Common(Merged merged, HashSet<Definition> seen)
    {
        Definition? common = null;
        foreach (var input in merged.Inputs)
        {
            var origin = Unchecked(input, seen);
            if (origin != merged && (common ??= origin) != origin)
            {
                return null;
            }
        }

        return common;
    }

    /// <summary>The value of an expression.</summary>
    public sealed class Assigned(IOperation value) : Definition
    {
        public IOperation Expression { get; } = value;
    }

    /// <summary>An element of a tuple that an expression gives.</summary>
    public sealed class Element(IOperation tuple, int index) : Definition
    {
        public IOperation Tuple { get; } = tuple;

        public int Index { get; } = index;
    }

    /// <summary>What a call gives one of its <c>out</c> parameters.</summary>
    public sealed class Output(IInvocationOperation call, IParameterSymbol parameter) : Definition
    {
        public IInvocationOperation Call { get; } = call;

        public IParameterSymbol Parameter { get; } = parameter;
    }

    /// <summary>An object's content after an operation that changed it, of which the object is the receiver.</summary>
    public sealed class Changed(IOperation operation) : Definition
    {
        public IOperation Operation { get; } = operation;
    }

    /// <summary>What the caller gave for a parameter.</summary>
    public sealed class Argument(IParameterSymbol parameter) : Definition
    {
        public IParameterSymbol Parameter { get; } = parameter;
    }

    /// <summary>A value of which nothing is known: written by reference, in a lambda, by a loop over a collection …</summary>
    public sealed class Unknown(SyntaxNode? source) : Definition
    {
        public SyntaxNode? Source { get; } = source;
    }

    /// <summary>No value: the variable is not assigned on this path.</summary>
    public sealed class Unassigned : Definition;

    /// <summary>Whatever comes in where paths meet (φ). Its inputs are found when they are first asked for.</summary>
    public sealed class Merged(Func<ImmutableArray<Definition>> findInputs, BasicBlock? block = null) : Definition
    {
        private ImmutableArray<Definition> _inputs;

        /// <summary>The block at whose start they meet: all variables have their inputs in the same order there. Null where they meet otherwise.</summary>
        public BasicBlock? Block { get; } = block;

        public ImmutableArray<Definition> Inputs => _inputs.IsDefault ? _inputs = findInputs() : _inputs;
    }

    /// <summary>
    /// A value that is written only where a check of the variable's value until then leads (<c>s ??= "/a"</c>): where no value
    /// passes the check, nothing is written.
    /// </summary>
    public sealed class Chosen(Func<Definition?> findBefore, Definition written) : Definition
    {
        private Definition? _before;
        private bool _isFound;

        /// <summary>What passed the check; null when there is none of this variable.</summary>
        public Definition? Before
        {
            get
            {
                if (!_isFound)
                {
                    _before = findBefore();
                    _isFound = true;
                }

                return _before;
            }
        }

        public Definition Written { get; } = written;
    }

    /// <summary>A value that comes in where a question has an answer; none where it has the other.</summary>
    public sealed class Taken(Definition input, Answer answer) : Definition
    {
        public Definition Input { get; } = input;

        public Answer Answer { get; } = answer;
    }

    /// <summary>A value past a check that it passed (π).</summary>
    public sealed class Checked(Func<Definition> findInput, Guard guard) : Definition
    {
        private Definition? _input;

        public Definition Input => _input ??= findInput();

        public Guard Guard { get; } = guard;
    }
}
