using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>The code of a file, body by body.</summary>
internal static class FileBodies
{
    /// <summary>The roots of all operations in a file: bodies and initializers of its members, and top-level statements.</summary>
    public static IEnumerable<IOperation> In(SemanticModel model, CancellationToken cancellationToken)
    {
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        if (model.OperationOf(root, cancellationToken) is { } topLevel)
        {
            yield return topLevel;
        }

        var nodes = root.DescendantNodes(node => node is not (StatementSyntax or ExpressionSyntax or ParameterListSyntax or AttributeListSyntax));
        foreach (var node in nodes)
        {
            var isBody = node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
                or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax }
                or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } };
            if (isBody && model.OperationOf(node, cancellationToken) is { } body)
            {
                yield return body;
            }
        }
    }
}
