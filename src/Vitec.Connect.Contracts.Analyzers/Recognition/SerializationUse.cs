using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Contract;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>An endpoint's body serialized by Newtonsoft.Json with the names of its properties.</summary>
internal sealed class SerializationUse(IInvocationOperation call, BodyContract body) : Use
{
    public IInvocationOperation Call { get; } = call;

    public BodyContract Body { get; } = body;

    public override SyntaxNode Place => Call.Syntax;

    public override IEnumerable<IOperation> Values => Array.Empty<IOperation>();
}
