using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>Something in the code that the contract has a word about, as a recogniser understood it.</summary>
internal abstract class Use
{
    /// <summary>Where it stands. Of two uses of one kind that share a place, the first values differ.</summary>
    public abstract SyntaxNode Place { get; }

    /// <summary>
    /// The expressions whose texts decide about the use. Where one of them comes from a parameter of a private or local
    /// function, the use is looked at once more for each call of the function.
    /// </summary>
    public abstract IEnumerable<IOperation> Values { get; }
}
