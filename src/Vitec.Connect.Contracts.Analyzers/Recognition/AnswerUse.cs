using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>A call of the typed client, whose answer is a boolean.</summary>
internal sealed class AnswerUse(IInvocationOperation call) : Use
{
    public IInvocationOperation Call { get; } = call;

    public override SyntaxNode Place => Call.Syntax;

    public override IEnumerable<IOperation> Values => Array.Empty<IOperation>();
}
