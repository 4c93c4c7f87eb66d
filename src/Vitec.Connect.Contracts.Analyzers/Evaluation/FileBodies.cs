using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// The code of a file, body by body. To have code bound takes the compiler longer than everything else that is done with it:
/// what is looked for has a name, and only the bodies that have the name in their text are asked for.
/// </summary>
/// <remarks>Safe for use by several threads.</remarks>
internal sealed class FileBodies(SemanticModel model)
{
    // What calls a method without its name, in collection initializers, queries and patterns, may stand anywhere.
    private static readonly HashSet<string> CalledWithoutName = new()
    {
        "Add", "Deconstruct", "Select", "SelectMany", "Where", "Join", "GroupJoin", "GroupBy", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Cast",
    };

    private readonly object _lock = new();
    private List<Entry>? _entries;
    private Dictionary<int, int>? _lastUseOf;
    private List<(int Entry, int Previous)>? _uses;

    /// <summary>The roots of all operations in the file: bodies and initializers of its members, and top-level statements.</summary>
    public IEnumerable<IOperation> All(CancellationToken cancellationToken)
    {
        foreach (var entry in Entries(cancellationToken))
        {
            if (entry.Operation(model, cancellationToken) is { } body)
            {
                yield return body;
            }
        }
    }

    /// <summary>The bodies that can call a method.</summary>
    public IEnumerable<IOperation> ThatCall(IMethodSymbol method, CancellationToken cancellationToken) =>
        CalledWithoutName.Contains(method.Name) ? All(cancellationToken) : With(method.Name, cancellationToken);

    /// <summary>The bodies and initializers that have a name in their text, or that give a value to what has the name.</summary>
    public IEnumerable<IOperation> With(string name, CancellationToken cancellationToken) => WithAny(new[] { name }, cancellationToken);

    /// <inheritdoc cref="With"/>
    public IEnumerable<IOperation> WithAny(string[] names, CancellationToken cancellationToken)
    {
        var entries = Entries(cancellationToken);
        foreach (var index in IndexesOf(names, entries))
        {
            if (entries[index].Operation(model, cancellationToken) is { } body)
            {
                yield return body;
            }
        }
    }

    /// <summary>The bodies with a name, in their order in the file.</summary>
    private SortedSet<int> IndexesOf(string[] names, List<Entry> entries)
    {
        var found = new SortedSet<int>();
        lock (_lock)
        {
            if (_lastUseOf is null)
            {
                ReadNames(entries);
            }

            foreach (var name in names)
            {
                // The name of an explicit implementation has that of its interface before it.
                var start = name.LastIndexOf('.') + 1;
                var use = _lastUseOf!.TryGetValue(TextNames.HashOf(name, start, name.Length - start), out var last) ? last : -1;
                while (use >= 0)
                {
                    found.Add(_uses![use].Entry);
                    use = _uses[use].Previous;
                }
            }
        }

        return found;
    }

    /// <summary>
    /// Reads what looks like a name, in comments and literals too, and keeps its hash: a body more than there should be does no harm.
    /// </summary>
    private void ReadNames(List<Entry> entries)
    {
        var text = model.SyntaxTree.GetText().ToString();
        var lastUseOf = new Dictionary<int, int>();
        _uses = new List<(int, int)>();
        for (var i = 0; i < entries.Count; i++)
        {
            for (var start = entries[i].Span.Start; TextNames.Next(text, ref start, entries[i].Span.End, out var length, out var hash); start += length)
            {
                if (!lastUseOf.TryGetValue(hash, out var last))
                {
                    last = -1;
                }

                if (last < 0 || _uses[last].Entry != i)
                {
                    lastUseOf[hash] = _uses.Count;
                    _uses.Add((i, last));
                }
            }
        }

        _lastUseOf = lastUseOf;
    }

    private List<Entry> Entries(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return _entries ??= EntriesIn(model.SyntaxTree.GetRoot(cancellationToken));
        }
    }

    private static List<Entry> EntriesIn(SyntaxNode root)
    {
        var entries = new List<Entry>();
        TextSpan? topLevel = null;
        var nodes = root.DescendantNodes(node => node is not (StatementSyntax or ExpressionSyntax or ParameterListSyntax or AttributeListSyntax));
        foreach (var node in nodes)
        {
            switch (node)
            {
                case GlobalStatementSyntax:
                    topLevel = TextSpan.FromBounds(topLevel?.Start ?? node.SpanStart, node.Span.End);
                    break;
                case BaseMethodDeclarationSyntax:
                    entries.Add(new Entry(node, node.Span));
                    break;

                // With the name of what they give a value.
                case AccessorDeclarationSyntax { Parent.Parent: { } property }:
                    entries.Add(new Entry(node, property.Span));
                    break;
                case ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property }:
                    entries.Add(new Entry(node, property.Span));
                    break;
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } }:
                    entries.Add(new Entry(node, node.Parent.Span));
                    break;
            }
        }

        if (topLevel is { } span)
        {
            entries.Insert(0, new Entry(root, span));
        }

        return entries;
    }

    /// <summary>A body that is bound when it is asked for.</summary>
    private sealed class Entry(SyntaxNode node, TextSpan span)
    {
        private IOperation? _operation;

        // Written after the operation: whoever sees it sees that too.
        private volatile bool _isKnown;

        /// <summary>What its text is, for the names in it.</summary>
        public TextSpan Span { get; } = span;

        public IOperation? Operation(SemanticModel model, CancellationToken cancellationToken)
        {
            if (!_isKnown)
            {
                _operation = model.OperationOf(node, cancellationToken);
                _isKnown = true;
            }

            return _operation;
        }
    }
}
