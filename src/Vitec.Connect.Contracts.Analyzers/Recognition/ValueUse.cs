using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Contract;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>A value given to something that is marked <c>[AbsoluteUrl]</c> or <c>[CustomerId]</c>.</summary>
internal sealed class ValueUse(ValueMark mark, IOperation value) : Use
{
    public ValueMark Mark { get; } = mark;

    /// <summary>The expression at the place where its value is used: the argument, the right side of the assignment.</summary>
    public IOperation Value { get; } = value;

    public override SyntaxNode Place => Value.Syntax;

    public override IEnumerable<IOperation> Values => new[] { Value };
}
