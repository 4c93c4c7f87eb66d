using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

/// <summary>
/// A value that a variable has somewhere: a node of the static single assignment form. It is made when it is asked for,
/// and each is one object, so that what is computed of it can be kept.
/// </summary>
internal abstract class Definition
{
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
    public sealed class Merged(Func<ImmutableArray<Definition>> findInputs) : Definition
    {
        private ImmutableArray<Definition> _inputs;

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

    /// <summary>A value that comes in where a question about a parameter of the function has an answer; none where it has the other.</summary>
    /// <param name="input">The value.</param>
    /// <param name="asked">A condition; or the parameter, where it is compared with a constant.</param>
    /// <param name="constant">The constant that it is compared with; null for a condition.</param>
    /// <param name="holds">The answer.</param>
    public sealed class Taken(Definition input, IOperation asked, IOperation? constant, bool holds) : Definition
    {
        public Definition Input { get; } = input;

        public IOperation Asked { get; } = asked;

        public IOperation? Constant { get; } = constant;

        public bool Holds { get; } = holds;
    }

    /// <summary>A value past a check that it passed (π).</summary>
    public sealed class Checked(Func<Definition> findInput, Guard guard) : Definition
    {
        private Definition? _input;

        public Definition Input => _input ??= findInput();

        public Guard Guard { get; } = guard;
    }
}
