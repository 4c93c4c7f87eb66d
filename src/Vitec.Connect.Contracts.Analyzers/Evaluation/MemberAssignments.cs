using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>What a file's code assigns to fields and properties, found in one pass over the file.</summary>
internal sealed class MemberAssignments
{
    private readonly Dictionary<ISymbol, List<IOperation>> _values = new(SymbolEqualityComparer.Default);

    // What is assigned to a property of what a field holds, by the field: http.BaseAddress = …
    private readonly Dictionary<ISymbol, List<(string Member, IOperation Value)>> _memberValues = new(SymbolEqualityComparer.Default);

    public MemberAssignments(SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var body in FileBodies.In(model, cancellationToken))
        {
            switch (body)
            {
                case IFieldInitializerOperation field:
                    foreach (var initialized in field.InitializedFields)
                    {
                        Add(initialized, field.Value);
                    }

                    break;
                case IPropertyInitializerOperation property:
                    foreach (var initialized in property.InitializedProperties)
                    {
                        Add(initialized, property.Value);
                    }

                    break;
            }

            foreach (var operation in body.Descendants())
            {
                if (operation is IAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } target, Value: var value })
                {
                    Add(member, value);
                    if (HolderOf(target.Instance) is { } holder)
                    {
                        AddMember(holder, member.Name, value);
                    }
                }
            }
        }
    }

    public IReadOnlyList<IOperation> To(ISymbol member) =>
        _values.TryGetValue(member.OriginalDefinition, out var values) ? values : Array.Empty<IOperation>();

    /// <summary>What is assigned to a property of the object that something holds.</summary>
    public IReadOnlyList<IOperation> ToMember(ISymbol holder, string member)
    {
        var values = new List<IOperation>();
        if (_memberValues.TryGetValue(holder.OriginalDefinition, out var all))
        {
            foreach (var (name, value) in all)
            {
                if (name == member)
                {
                    values.Add(value);
                }
            }
        }

        return values;
    }

    /// <summary>
    /// The private field or property, or the parameter of a primary constructor, that an expression reads: what holds one object
    /// for a whole type. Null for other expressions.
    /// </summary>
    public static ISymbol? HolderOf(IOperation? instance) => instance switch
    {
        IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field } => field,
        IPropertyReferenceOperation { Property: { DeclaredAccessibility: Accessibility.Private } property } => property,
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: { Length: 1 } declarations } } parameter }
            when declarations[0].GetSyntax() is TypeDeclarationSyntax => parameter,
        _ => null,
    };

    private void AddMember(ISymbol holder, string member, IOperation value)
    {
        holder = holder.OriginalDefinition;
        if (!_memberValues.TryGetValue(holder, out var values))
        {
            _memberValues.Add(holder, values = new List<(string, IOperation)>());
        }

        values.Add((member, value));
    }

    private void Add(ISymbol member, IOperation value)
    {
        member = member.OriginalDefinition;
        if (!_values.TryGetValue(member, out var values))
        {
            _values.Add(member, values = new List<IOperation>());
        }

        values.Add(value);
    }
}
