using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// The bodies of a file between which values can go: those that call one another's private functions, or share fields, properties
/// or the parameters of a primary constructor. No others have to be looked at together, nor bound.
/// </summary>
/// <param name="model">The file.</param>
/// <param name="bodies">Its bodies.</param>
/// <param name="connecting">Names of methods that connect all bodies of a file in which they are called.</param>
internal sealed class ConnectedBodies(SemanticModel model, FileBodies bodies, string[] connecting)
{
    private readonly Dictionary<SyntaxNode, IReadOnlyList<IOperation>> _groups = new();

    /// <summary>A body and all that are connected with it, in their order in the file.</summary>
    public IReadOnlyList<IOperation> Of(IOperation body, CancellationToken cancellationToken)
    {
        if (!_groups.TryGetValue(body.Syntax, out var group))
        {
            group = Find(body, cancellationToken);
            foreach (var each in group)
            {
                _groups[each.Syntax] = group;
            }
        }

        return group;
    }

    private List<IOperation> Find(IOperation body, CancellationToken cancellationToken)
    {
        foreach (var _ in bodies.WithAny(connecting, cancellationToken))
        {
            return new List<IOperation>(bodies.All(cancellationToken));
        }

        var found = new Dictionary<SyntaxNode, IOperation>();
        var names = new HashSet<string>();
        var pending = new Stack<IOperation>();
        Push(body);
        while (pending.Count > 0)
        {
            var current = pending.Pop();
            if (model.GetDeclaredSymbol(current.Syntax, cancellationToken) is IMethodSymbol method && Function.IsFollowed(method))
            {
                PushCallers(method);
            }

            foreach (var operation in current.DescendantsAndSelf())
            {
                switch (operation)
                {
                    case IInvocationOperation { TargetMethod: { MethodKind: not MethodKind.LocalFunction } called } when Function.DeclarationOf(called, model.SyntaxTree) is { } declaration:
                        PushCallers(called);
                        if (model.OperationOf(declaration, cancellationToken) is { } code)
                        {
                            Push(code);
                        }

                        break;
                    case IFieldReferenceOperation { Field: var field }:
                        PushUsersOf(field, field.Type);
                        break;
                    case IPropertyReferenceOperation { Property: var property }:
                        PushUsersOf(property, property.Type);
                        break;
                    case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter }:
                        PushUsersOf(parameter, parameter.Type);
                        break;
                    case IFieldInitializerOperation { InitializedFields: var fields }:
                        foreach (var initialized in fields)
                        {
                            PushUsersOf(initialized, initialized.Type);
                        }

                        break;
                    case IPropertyInitializerOperation { InitializedProperties: var properties }:
                        foreach (var initialized in properties)
                        {
                            PushUsersOf(initialized, initialized.Type);
                        }

                        break;
                }
            }

            PushUsersOfProperty(current.Syntax);
        }

        var group = new List<IOperation>(found.Values);
        group.Sort((left, right) => left.Syntax.SpanStart.CompareTo(right.Syntax.SpanStart));
        return group;

        void Push(IOperation code)
        {
            if (!found.ContainsKey(code.Syntax))
            {
                found.Add(code.Syntax, code);
                pending.Push(code);
            }
        }

        void PushCallers(IMethodSymbol method)
        {
            if (names.Add(method.Name))
            {
                foreach (var caller in bodies.ThatCall(method, cancellationToken))
                {
                    Push(caller);
                }
            }
        }

        // Members of other files and libraries connect nothing, nor do numbers.
        void PushUsersOf(ISymbol member, ITypeSymbol type)
        {
            var isNumber = type.TypeKind == TypeKind.Enum || type.SpecialType is SpecialType.System_Boolean or (>= SpecialType.System_SByte and <= SpecialType.System_Double);
            if (!isNumber && IsDeclaredHere(member) && names.Add(member.Name))
            {
                foreach (var user in bodies.With(member.Name, cancellationToken))
                {
                    Push(user);
                }
            }
        }

        // The getter of a property.
        void PushUsersOfProperty(SyntaxNode code)
        {
            if (code.FirstAncestorOrSelf<BasePropertyDeclarationSyntax>() is { } declaration && model.GetDeclaredSymbol(declaration, cancellationToken) is IPropertySymbol property)
            {
                PushUsersOf(property, property.Type);
            }
        }
    }

    private bool IsDeclaredHere(ISymbol member)
    {
        foreach (var declaration in member.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (declaration.SyntaxTree == model.SyntaxTree)
            {
                return true;
            }
        }

        return false;
    }
}
