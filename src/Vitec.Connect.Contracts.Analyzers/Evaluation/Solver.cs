using System;
using System.Collections.Generic;
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

    private readonly Func<Definition, IReadOnlyList<Definition>> _inputsOf;
    private readonly Func<Definition, TextValue> _compute;
    private readonly Dictionary<Definition, Node> _nodes = new();
    private readonly Stack<Node> _calls = new();
    private readonly Stack<Node> _path = new();
    private int _lastIndex;

    /// <param name="inputsOf">The definitions that a definition is computed from.</param>
    /// <param name="compute">The text of a definition, from those of its inputs.</param>
    public Solver(Func<Definition, IReadOnlyList<Definition>> inputsOf, Func<Definition, TextValue> compute)
    {
        _inputsOf = inputsOf;
        _compute = compute;
    }

    /// <summary>The text of an input of the definition that is being computed; while it is being solved itself, the latest.</summary>
    public TextValue this[Definition definition] => _nodes.TryGetValue(definition, out var node) ? node.Value : _compute(definition);

    /// <summary>The definitions that a definition is computed from.</summary>
    public IReadOnlyList<Definition> InputsOf(Definition definition) => _nodes.TryGetValue(definition, out var node) ? node.Inputs : _inputsOf(definition);

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
        _calls.Push(Enter(root));
        while (_calls.Count > 0)
        {
            var node = _calls.Peek();
            if (node.Next < node.Inputs.Count)
            {
                var input = node.Inputs[node.Next++];
                if (!_nodes.TryGetValue(input, out var known))
                {
                    _calls.Push(Enter(input));
                }
                else if (known.IsOnPath)
                {
                    node.LowLink = Math.Min(node.LowLink, known.Index);
                    node.IsCyclic |= known == node;
                }

                continue;
            }

            _calls.Pop();
            if (_calls.Count > 0)
            {
                _calls.Peek().LowLink = Math.Min(_calls.Peek().LowLink, node.LowLink);
            }

            if (node.LowLink == node.Index)
            {
                SolveComponent(node);
            }
        }
    }

    private Node Enter(Definition definition)
    {
        var node = new Node(definition, ++_lastIndex, _inputsOf(definition));
        _nodes.Add(definition, node);
        _path.Push(node);
        return node;
    }

    private void SolveComponent(Node root)
    {
        if (_path.Peek() == root && !root.IsCyclic)
        {
            _path.Pop().IsOnPath = false;
            root.Value = _compute(root.Definition);
            return;
        }

        var component = new List<Node>();
        Node node;
        do
        {
            node = _path.Pop();
            node.IsOnPath = false;
            component.Add(node);
        }
        while (node != root);

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

    private sealed class Node(Definition definition, int index, IReadOnlyList<Definition> inputs)
    {
        public Definition Definition { get; } = definition;

        public int Index { get; } = index;

        public IReadOnlyList<Definition> Inputs { get; } = inputs;

        /// <summary>The input that is looked at next.</summary>
        public int Next { get; set; }

        public int LowLink { get; set; } = index;

        public bool IsOnPath { get; set; } = true;

        public bool IsCyclic { get; set; }

        public TextValue Value { get; set; } = TextValue.Nothing;

        /// <summary>The value before it is widened: of a loop, what comes into it, and what its first rounds make of that.</summary>
        public TextValue First { get; set; } = TextValue.Nothing;
    }
}
