using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// The elements of arrays and lists, where they can be told: of one that is written out, of a local that holds such a one and
/// is only added to without a condition, and of the file's static readonly fields and get-only properties.
/// </summary>
internal static class CollectionElements
{
    // A field that names a field that names a field …
    private const int MaxSteps = 10;

    private static readonly HashSet<string> Reading = new() { "ToArray", "ToList", "Contains", "AsReadOnly", "GetEnumerator", "IndexOf" };

    /// <summary>The elements, in order; null where they can't be told.</summary>
    public static ImmutableArray<IOperation>? Of(IOperation collection, Body around, FileEvaluator file)
    {
        var model = file.Model;
        for (var steps = 0; steps < MaxSteps; steps++)
        {
            switch (collection)
            {
                case IConversionOperation conversion:
                    collection = conversion.Operand;
                    continue;
                case IParenthesizedOperation parenthesized:
                    collection = parenthesized.Operand;
                    continue;
                case ILocalReferenceOperation local:
                    return OfLocal(local, around, file);
                case IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field }
                    when Function.OnlyDeclaration(field, model.SyntaxTree) is VariableDeclaratorSyntax { Initializer: { } initializer }
                        && ValueOf(initializer, model) is { } value && !Function.IsAssignedInConstructor(field, model.SyntaxTree):
                    collection = value;
                    continue;
                case IPropertyReferenceOperation { Property: var property } when Function.DeclarationOf(property, model.SyntaxTree) is PropertyDeclarationSyntax declaration
                    && (declaration.Initializer is { } initializer ? ValueOf(initializer, model) : declaration.ExpressionBody is { } expression ? model.OperationOf(expression.Expression) : null) is { } value
                    && !Function.IsAssignedInConstructor(property, model.SyntaxTree):
                    collection = value;
                    continue;
                default:
                    return WrittenOut(collection);
            }
        }

        return null;
    }

    private static ImmutableArray<IOperation>? WrittenOut(IOperation? collection)
    {
        switch (collection)
        {
            case IArrayCreationOperation { Initializer: { } initializer }:
                return initializer.ElementValues;
            case IObjectCreationOperation { Arguments.IsEmpty: true, Type: INamedTypeSymbol { Name: "List", TypeArguments.Length: 1 } } list:
                var added = ImmutableArray.CreateBuilder<IOperation>();
                foreach (var initializer in list.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
                {
                    if (AddedBy(initializer) is not { } element)
                    {
                        return null;
                    }

                    added.Add(element);
                }

                return added.ToImmutable();
            case { Syntax: CollectionExpressionSyntax { Elements: var elements } }:
                foreach (var element in elements)
                {
                    if (element is not ExpressionElementSyntax)
                    {
                        return null;
                    }
                }

                // Compilers before 4.10 have no operation of its own for it.
                return collection.ChildOperations.Count == elements.Count ? ImmutableArray.CreateRange(collection.ChildOperations) : null;
            default:
                return null;
        }
    }

    private static IOperation? AddedBy(IOperation? operation) =>
        operation is IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 1 } arguments } ? arguments[0].Value : null;

    private static ImmutableArray<IOperation>? OfLocal(ILocalReferenceOperation read, Body body, FileEvaluator file)
    {
        if (Function.OnlyDeclaration(read.Local, file.Model.SyntaxTree) is not VariableDeclaratorSyntax { Initializer: { } initializer } declarator
            || WrittenOut(WithoutConversions(ValueOf(initializer, file.Model))) is not { } written)
        {
            return null;
        }

        var elements = written.ToBuilder();
        var block = declarator.FirstAncestorOrSelf<StatementSyntax>()?.Parent;
        foreach (var reference in body.ReferencesTo(read.Local))
        {
            var use = reference;
            while (use.Parent is IConversionOperation conversion)
            {
                use = conversion;
            }

            switch (use.Parent)
            {
                case IArgumentOperation { Parameter.RefKind: RefKind.None } or IForEachLoopOperation:
                case IPropertyReferenceOperation { Property.Name: "Count" or "Length" }:
                case IInvocationOperation { TargetMethod.Name: var name } call when call.Instance == use && Reading.Contains(name):
                    break;
                case IInvocationOperation { Parent: IExpressionStatementOperation statement } call
                    when call.Instance == use && AddedBy(call) is { } added && statement.Syntax.Parent == block:
                    if (call.Syntax.SpanStart < read.Syntax.SpanStart)
                    {
                        elements.Add(added);
                    }

                    break;
                default:
                    return null;
            }
        }

        return elements.ToImmutable();
    }

    private static IOperation? ValueOf(EqualsValueClauseSyntax initializer, SemanticModel model) => (model.OperationOf(initializer) as ISymbolInitializerOperation)?.Value;

    private static IOperation? WithoutConversions(IOperation? value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }
}
