using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// Computes the texts of definitions: each once, its inputs first, and those that need one another together, as the least
/// fixed point that widening reaches. Strongly connected components are found by Tarjan's algorithm ("Depth-First Search
/// and Linear Graph Algorithms", 1972), on a stack of its own: a chain of 10,000 assignments is as many levels deep.
/// </summary>
internal sealed class Solver
{
    // A loop is unrolled so many times before its texts are widened to what they share.
    private const int RoundsBeforeWidening = 2;

    // Never reached by widening alone, which comes to rest sooner; a bound all the same.
    private const int MaxRounds = 64;

    // So many texts of a loop's first rounds are kept beside what all rounds share.
    private const int MaxKept = 4;

    private readonly Func<Definition, IEnumerable<Definition>> _inputsOf;
    private readonly Func<Definition, TextValue> _compute;
    private readonly Dictionary<Definition, Node> _nodes = new();
    private readonly Stack<Node> _path = new();
    private int _lastIndex;

    /// <param name="inputsOf">The definitions that a definition is computed from.</param>
    /// <param name="compute">The text of a definition, from those of its inputs.</param>
    public Solver(Func<Definition, IEnumerable<Definition>> inputsOf, Func<Definition, TextValue> compute)
    {
        _inputsOf = inputsOf;
        _compute = compute;
    }

    /// <summary>The text of an input of the definition that is being computed; while it is being solved itself, the latest.</summary>
    public TextValue this[Definition definition] => _nodes.TryGetValue(definition, out var node) ? node.Value : _compute(definition);

    public TextValue Solve(Definition definition)
    {
        if (!_nodes.ContainsKey(definition))
        {
            Visit(definition);
        }

        return _nodes[definition].Value;
    }

    private void Visit(Definition root)
    {
        var calls = new Stack<Node>();
        calls.Push(Enter(root));
        while (calls.Count > 0)
        {
            var node = calls.Peek();
            if (node.Inputs.MoveNext())
            {
                var input = node.Inputs.Current;
                if (!_nodes.TryGetValue(input, out var known))
                {
                    calls.Push(Enter(input));
                }
                else if (known.IsOnPath)
                {
                    node.LowLink = Math.Min(node.LowLink, known.Index);
                    node.IsCyclic |= known == node;
                }

                continue;
            }

            calls.Pop();
            node.Inputs.Dispose();
            if (calls.Count > 0)
            {
                calls.Peek().LowLink = Math.Min(calls.Peek().LowLink, node.LowLink);
            }

            if (node.LowLink == node.Index)
            {
                SolveComponent(node);
            }
        }
    }

    private Node Enter(Definition definition)
    {
        var node = new Node(definition, ++_lastIndex, _inputsOf(definition).GetEnumerator());
        _nodes.Add(definition, node);
        _path.Push(node);
        return node;
    }

    private void SolveComponent(Node root)
    {
        var component = ImmutableArray.CreateBuilder<Node>();
        Node node;
        do
        {
            node = _path.Pop();
            node.IsOnPath = false;
            component.Add(node);
        }
        while (node != root);

        if (component.Count == 1 && !root.IsCyclic)
        {
            root.Value = _compute(root.Definition);
            return;
        }

        var isStable = false;
        for (var round = 0; !isStable; round++)
        {
            isStable = true;
            foreach (var member in component)
            {
                var next = _compute(member.Definition);
                next = round >= MaxRounds ? TextValue.Unknown(source: null)
                    : round >= RoundsBeforeWidening && member.Definition is Definition.Merged ? TextValue.Widen(member.Value, next, member.First)
                    : TextValue.Join(member.Value, next);
                member.First = round < RoundsBeforeWidening && next.Alternatives.Length <= MaxKept ? next : member.First;
                if (!next.Equals(member.Value))
                {
                    member.Value = next;
                    isStable = false;
                }
            }
        }
    }

    private sealed class Node(Definition definition, int index, IEnumerator<Definition> inputs)
    {
        public Definition Definition { get; } = definition;

        public int Index { get; } = index;

        public IEnumerator<Definition> Inputs { get; } = inputs;

        public int LowLink { get; set; } = index;

        public bool IsOnPath { get; set; } = true;

        public bool IsCyclic { get; set; }

        public TextValue Value { get; set; } = TextValue.Nothing;

        /// <summary>The value before it is widened: of a loop, what comes into it, and what its first rounds make of that.</summary>
        public TextValue First { get; set; } = TextValue.Nothing;
    }
}
