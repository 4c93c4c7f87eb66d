using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>The body of calls that is made apart from them: an <c>HttpContent</c>.</summary>
/// <param name="body">The body.</param>
/// <param name="calls">The calls that it may be sent with, as far as their URLs go.</param>
internal sealed class BodyUse(CallBody body, ImmutableArray<CallUse> calls) : Use
{
    public CallBody Body { get; } = body;

    public ImmutableArray<CallUse> Calls { get; } = calls;

    public override SyntaxNode Place => Body.Value.Syntax;

    public override IEnumerable<IOperation> Values
    {
        get
        {
            foreach (var value in Body.Values)
            {
                yield return value;
            }

            // A URL of another function is given by its own callers.
            var root = Body.Value.Root().Syntax;
            foreach (var call in Calls)
            {
                if (call.Url is { } url && url.Root().Syntax == root)
                {
                    yield return url;
                }
            }
        }
    }
}
