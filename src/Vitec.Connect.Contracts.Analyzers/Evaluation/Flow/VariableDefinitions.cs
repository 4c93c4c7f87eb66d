using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

/// <summary>The definitions of one variable in a function's body, in the order of its blocks and of the operations in them.</summary>
internal sealed class VariableDefinitions
{
    // Most variables are written once.
    private readonly List<Entry> _entries = new(1);

    /// <summary>How often the variable is written; what is only found out of its value is another definition, and no write.</summary>
    public int Writes { get; private set; }

    /// <summary>Where it is written first, and what.</summary>
    public (int Block, int Order, Definition Value)? FirstWrite { get; private set; }

    public int Count => _entries.Count;

    public Entry this[int index] => _entries[index];

    /// <summary>Adds a definition, which comes after all others.</summary>
    /// <param name="block">The block that it is in.</param>
    /// <param name="order">Its place among all that happens in the body.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="written">The value that is written; null when the variable keeps its value.</param>
    public void Add(int block, int order, Definition definition, Definition? written)
    {
        _entries.Add(new Entry(block, order, definition, isWrite: written is not null));
        if (written is not null)
        {
            FirstWrite ??= (block, order, written);
            Writes++;
        }
    }

    /// <summary>The last definition in a block that comes before a place in the body; null when there is none.</summary>
    public Definition? LastIn(int block, int before)
    {
        var index = IndexOf(block, before) - 1;
        return index >= 0 && _entries[index].Block == block ? _entries[index].Definition : null;
    }

    /// <summary>The index of the first definition in a block or after it.</summary>
    public int FirstFrom(int block) => IndexOf(block, int.MinValue);

    /// <summary>The index of the first definition at a place or after it.</summary>
    private int IndexOf(int block, int order)
    {
        var (low, high) = (0, _entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_entries[middle].Block < block || (_entries[middle].Block == block && _entries[middle].Order < order))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>A definition and where it is.</summary>
    public readonly struct Entry(int block, int order, Definition definition, bool isWrite)
    {
        public int Block { get; } = block;

        public int Order { get; } = order;

        public Definition Definition { get; } = definition;

        public bool IsWrite { get; } = isWrite;

        /// <summary>Whether it comes after a place.</summary>
        public bool IsAfter((int Block, int Order) place) => Block > place.Block || (Block == place.Block && Order > place.Order);
    }
}
