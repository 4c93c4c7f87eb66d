using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// The elements of arrays and lists, where they can be told: of one that is written out or put together of such, of a local that
/// holds such a one and is only added to without a condition, and of the file's static readonly fields and get-only properties.
/// </summary>
internal sealed class CollectionElements
{
    // A field that names a field that names a field …, and lists that are spread into lists that are spread …
    private const int MaxDepth = 20;
    private const int MaxSteps = 10_000;
    private const int MaxSpread = 10_000;

    private static readonly HashSet<string> Reading = new() { "ToArray", "ToList", "Contains", "AsReadOnly", "GetEnumerator", "IndexOf" };

    private readonly Body _body;
    private readonly FileEvaluator _file;
    private int _depth;
    private int _steps;

    private CollectionElements(Body body, FileEvaluator file)
    {
        _body = body;
        _file = file;
    }

    /// <summary>The elements, in order; null where they can't be told.</summary>
    public static ImmutableArray<IOperation>? Of(IOperation collection, Body around, FileEvaluator file) => new CollectionElements(around, file).Of(collection);

    /// <summary>Whether a function only reads the collection that it is given.</summary>
    public static bool IsOnlyRead(IParameterSymbol parameter, Body body, FileEvaluator file)
    {
        var elements = new CollectionElements(body, file);
        foreach (var reference in body.ReferencesTo(parameter))
        {
            if (!elements.IsReading(reference.WithConversions()))
            {
                return false;
            }
        }

        return true;
    }

    private ImmutableArray<IOperation>? Of(IOperation? collection)
    {
        if (_depth == MaxDepth || _steps++ == MaxSteps)
        {
            return null;
        }

        _depth++;
        var elements = Follow(collection);
        _depth--;
        return elements;
    }

    private ImmutableArray<IOperation>? Follow(IOperation? collection) => collection switch
    {
        IConversionOperation conversion => Of(conversion.Operand),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        ILocalReferenceOperation local => OfLocal(local),
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field }
            when Function.OnlyDeclaration(field, Model.SyntaxTree) is VariableDeclaratorSyntax { Initializer: { } initializer }
                && !Function.IsAssignedInConstructor(field, Model.SyntaxTree) => Of(ValueOf(initializer)),
        IPropertyReferenceOperation { Property: var property }
            when Function.DeclarationOf(property, Model.SyntaxTree) is PropertyDeclarationSyntax declaration
                && !Function.IsAssignedInConstructor(property, Model.SyntaxTree) => Of(ValueOf(declaration)),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        IObjectCreationOperation { Type: INamedTypeSymbol { Name: "List", TypeArguments.Length: 1 } } list => OfList(list),
        { Syntax: CollectionExpressionSyntax { Elements: var written } } => OfExpression(written, collection.ChildOperations),
        IInvocationOperation { Instance: { } list, TargetMethod: { Name: "ToArray", ContainingType.Name: "List" } } => Of(list),
        IInvocationOperation { TargetMethod: var method, Arguments: var arguments } when IsOfLinq(method) => OfLinq(method.Name, arguments),
        _ => null,
    };

    /// <summary>A list as it is made: a copy of another collection or an empty one, and what its initializer adds.</summary>
    private ImmutableArray<IOperation>? OfList(IObjectCreationOperation list)
    {
        var copied = list.Arguments is { Length: 1 } arguments && arguments[0].Parameter?.Name == "collection"
            ? Of(arguments[0].Value)
            : ImmutableArray<IOperation>.Empty;
        if (list.Initializer is not { Initializers: var initializers } || copied is not { } before)
        {
            return copied;
        }

        var elements = before.ToBuilder();
        foreach (var initializer in initializers)
        {
            if (AddedBy(initializer) is not { } element)
            {
                return null;
            }

            elements.Add(element);
        }

        return elements.ToImmutable();
    }

    /// <summary><c>[a, .. more]</c>; compilers before 4.10 have no operation of its own for it.</summary>
    private ImmutableArray<IOperation>? OfExpression(SeparatedSyntaxList<CollectionElementSyntax> written, IOperation.OperationList operations)
    {
        if (written.Count != operations.Count)
        {
            return null;
        }

        var elements = ImmutableArray.CreateBuilder<IOperation>(written.Count);
        var i = 0;
        foreach (var operation in operations)
        {
            if (written[i++] is not SpreadElementSyntax spread)
            {
                elements.Add(operation);
            }
            else if (!AddAll(Model.OperationOf(spread.Expression), elements))
            {
                return null;
            }
        }

        return elements.ToImmutable();
    }

    /// <summary>What LINQ makes of collections.</summary>
    private ImmutableArray<IOperation>? OfLinq(string method, ImmutableArray<IArgumentOperation> arguments)
    {
        var elements = ImmutableArray.CreateBuilder<IOperation>();
        switch (method, arguments.Length)
        {
            case ("ToArray" or "ToList", 1) when AddAll(arguments[0].Value, elements):
                return elements.ToImmutable();
            case ("Append", 2) when AddAll(arguments[0].Value, elements):
                elements.Add(arguments[1].Value);
                return elements.ToImmutable();
            case ("Prepend", 2):
                elements.Add(arguments[1].Value);
                return AddAll(arguments[0].Value, elements) ? elements.ToImmutable() : null;
            case ("Concat", 2) when AddAll(arguments[0].Value, elements) && AddAll(arguments[1].Value, elements):
                return elements.ToImmutable();
            default:
                return null;
        }
    }

    /// <summary>Adds the elements of another collection; false where they can't be told, or are too many.</summary>
    private bool AddAll(IOperation? collection, ImmutableArray<IOperation>.Builder elements)
    {
        if (Of(collection) is not { } more || elements.Count + more.Length > MaxSpread)
        {
            return false;
        }

        elements.AddRange(more);
        return true;
    }

    private static IOperation? AddedBy(IOperation? operation) =>
        operation is IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 1 } arguments } ? arguments[0].Value : null;

    private ImmutableArray<IOperation>? OfLocal(ILocalReferenceOperation read)
    {
        if (Function.OnlyDeclaration(read.Local, Model.SyntaxTree) is not VariableDeclaratorSyntax { Initializer: { } initializer } declarator
            || Of(ValueOf(initializer)) is not { } made)
        {
            return null;
        }

        var elements = made.ToBuilder();
        var block = declarator.FirstAncestorOrSelf<StatementSyntax>()?.Parent;
        foreach (var reference in _body.ReferencesTo(read.Local))
        {
            var use = reference.WithConversions();
            switch (use.Parent)
            {
                case not null when IsReading(use):
                    break;
                case IInvocationOperation { Parent: IExpressionStatementOperation statement } call when call.Instance == use && statement.Syntax.Parent == block:
                    // When a function within runs is not known, so that order says nothing there.
                    if (FunctionAround(read.Syntax) != FunctionAround(declarator)
                        || (call.Syntax.SpanStart < read.Syntax.SpanStart && !AddAdded(call, elements)))
                    {
                        return null;
                    }

                    break;
                default:
                    return null;
            }
        }

        return elements.ToImmutable();
    }

    /// <summary>Whether a collection is only read where it is used.</summary>
    private bool IsReading(IOperation use) => use.Parent switch
    {
        IForEachLoopOperation or { Syntax: SpreadElementSyntax } => true,
        IPropertyReferenceOperation { Property.Name: "Count" or "Length" } => true,
        IArgumentOperation argument => IsReading(argument),
        IInvocationOperation { TargetMethod.Name: var name } call => call.Instance == use && Reading.Contains(name),
        _ => false,
    };

    private static SyntaxNode? FunctionAround(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(each => each is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    /// <summary>Adds what a call adds to a list; false for a call that does something else.</summary>
    private bool AddAdded(IInvocationOperation call, ImmutableArray<IOperation>.Builder elements)
    {
        if (AddedBy(call) is { } added)
        {
            elements.Add(added);
            return true;
        }

        return call is { TargetMethod.Name: "AddRange", Arguments: { Length: 1 } arguments } && AddAll(arguments[0].Value, elements);
    }

    /// <summary>
    /// Whether a call only reads the collection that it is given: not one of the project's own, and none that looks like a
    /// method of the collection, those of LINQ aside.
    /// </summary>
    private bool IsReading(IArgumentOperation argument)
    {
        if (argument is not { Parameter: { RefKind: RefKind.None } parameter, Parent: var call })
        {
            return false;
        }

        var method = call is IInvocationOperation { TargetMethod: var called } ? called : (call as IObjectCreationOperation)?.Constructor;
        return method is not null
            && !SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, Model.Compilation.Assembly)
            && (!method.IsExtensionMethod || parameter.Ordinal > 0 || IsOfLinq(method));
    }

    private static bool IsOfLinq(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    private IOperation? ValueOf(EqualsValueClauseSyntax initializer) => (Model.OperationOf(initializer) as ISymbolInitializerOperation)?.Value;

    private IOperation? ValueOf(PropertyDeclarationSyntax property) =>
        property.Initializer is { } initializer ? ValueOf(initializer)
        : property.ExpressionBody is { } body ? Model.OperationOf(body.Expression)
        : null;

    private SemanticModel Model => _file.Model;
}
