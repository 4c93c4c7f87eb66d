using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>Functions and properties that are followed to what they return: those whose code is the only one they can have.</summary>
internal static class Function
{
    /// <summary>
    /// The declaration of a private method or local function in a file, by itself: not virtual, not generated in parts, no
    /// iterator; null for every other.
    /// </summary>
    public static SyntaxNode? DeclarationOf(IMethodSymbol method, SyntaxTree file)
    {
        method = ImplementationOf(method);
        return IsFollowed(method) ? OnlyDeclaration(method, file) : null;
    }

    /// <summary>Whether a function is one of those that are followed, if its declaration is in the file: private or local, with code of its own.</summary>
    public static bool IsFollowed(IMethodSymbol method) =>
        (method.MethodKind == MethodKind.LocalFunction || (method.MethodKind is MethodKind.Ordinary or MethodKind.ReducedExtension && method.DeclaredAccessibility == Accessibility.Private))
        && !method.IsVirtual && !method.IsExtern;

    /// <summary>The method whose code runs and whose parameters that code reads: of a generic or partial method, the one that is written.</summary>
    public static IMethodSymbol ImplementationOf(IMethodSymbol method)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        return method.PartialImplementationPart ?? method;
    }

    /// <summary>The declaration of a property that only its own code gives a value: no setter, not virtual; null for every other.</summary>
    public static SyntaxNode? DeclarationOf(IPropertySymbol property, SyntaxTree file) =>
        property is { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false, IsIndexer: false, IsExtern: false }
            && property.ContainingType?.TypeKind != TypeKind.Interface
            ? OnlyDeclaration(property, file)
            : null;

    /// <summary>Whether code of the compilation computes a property's value when it is read.</summary>
    public static bool IsComputed(IPropertySymbol property)
    {
        foreach (var reference in property.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is PropertyDeclarationSyntax declaration
                && (declaration.ExpressionBody is not null || HasGetterWithBody(declaration.AccessorList)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasGetterWithBody(AccessorListSyntax? accessors)
    {
        foreach (var accessor in accessors?.Accessors ?? default)
        {
            if (accessor.IsKind(SyntaxKind.GetAccessorDeclaration) && (accessor.Body is not null || accessor.ExpressionBody is not null))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The only declaration of a symbol, when it is in the file.</summary>
    public static SyntaxNode? OnlyDeclaration(ISymbol symbol, SyntaxTree file)
    {
        var declarations = symbol.OriginalDefinition.DeclaringSyntaxReferences;
        return declarations.Length == 1 && declarations[0].SyntaxTree == file ? declarations[0].GetSyntax() : null;
    }

    /// <summary>The values that a function's body returns, those of functions within it left out; null for an iterator.</summary>
    /// <param name="body">The body.</param>
    /// <param name="textOf">The texts of variables, which answer some of the body's conditions; null when all that it returns is asked for.</param>
    public static List<IOperation>? ReturnedValues(IOperation body, Func<IOperation, TextValue>? textOf = null)
    {
        var values = new List<IOperation>();
        var pending = new Stack<IOperation>();
        pending.Push(body);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            switch (operation)
            {
                case IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak }:
                    return null;
                case IReturnOperation { ReturnedValue: { } value }:
                    values.Add(value);
                    continue;
                case IAnonymousFunctionOperation or ILocalFunctionOperation when operation != body:
                    continue;
            }

            foreach (var child in textOf is null ? operation.ChildOperations : Reached.ChildrenOf(operation, textOf))
            {
                pending.Push(child);
            }
        }

        return values;
    }

    /// <summary>Whether a constructor or static constructor of a type assigns a member, or may: it stands in another file.</summary>
    public static bool IsAssignedInConstructor(ISymbol member, SyntaxTree file)
    {
        foreach (var constructor in member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors)
        {
            foreach (var declaration in constructor.DeclaringSyntaxReferences)
            {
                var syntax = declaration.GetSyntax();
                if (syntax is TypeDeclarationSyntax)
                {
                    continue; // a primary constructor has no code of its own
                }

                if (declaration.SyntaxTree != file || Assigns(syntax, member.Name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Assigns(SyntaxNode constructor, string name)
    {
        // By name alone, whatever is done with it: a local of the same name makes the member unknown, which is no harm.
        foreach (var token in constructor.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && string.Equals(token.ValueText, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
