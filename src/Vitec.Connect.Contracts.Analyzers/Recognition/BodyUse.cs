using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>The body of calls that is made apart from them: an <c>HttpContent</c>.</summary>
/// <param name="body">The body.</param>
/// <param name="urls">The URLs of the calls that it may be sent with.</param>
internal sealed class BodyUse(CallBody body, ImmutableArray<IOperation> urls) : Use
{
    public CallBody Body { get; } = body;

    public ImmutableArray<IOperation> Urls { get; } = urls;

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
            var root = RootOf(Body.Value);
            foreach (var url in Urls)
            {
                if (RootOf(url) == root)
                {
                    yield return url;
                }
            }
        }
    }

    private static SyntaxNode RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation.Syntax;
    }
}
