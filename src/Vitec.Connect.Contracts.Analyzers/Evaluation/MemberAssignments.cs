using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>What a file's code assigns to fields and properties.</summary>
internal sealed class MemberAssignments(FileBodies bodies)
{
    private readonly Dictionary<SyntaxNode, AssignmentsInBody> _read = new();
    private readonly Dictionary<ISymbol, List<IOperation>> _values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(ISymbol Holder, string Member), List<IOperation>> _memberValues = new(HolderComparer.Instance);

    public IReadOnlyList<IOperation> To(ISymbol member, CancellationToken cancellationToken)
    {
        member = member.OriginalDefinition;
        if (!_values.TryGetValue(member, out var values))
        {
            values = new List<IOperation>();
            foreach (var read in ReadWith(member.Name, cancellationToken))
            {
                if (read.Values.TryGetValue(member, out var given))
                {
                    values.AddRange(given);
                }
            }

            _values.Add(member, values);
        }

        return values;
    }

    /// <summary>What is assigned to a property of the object that something holds.</summary>
    public IReadOnlyList<IOperation> ToMember(ISymbol holder, string member, CancellationToken cancellationToken)
    {
        holder = holder.OriginalDefinition;
        if (!_memberValues.TryGetValue((holder, member), out var values))
        {
            values = new List<IOperation>();
            foreach (var read in member.Length == 0 ? new List<AssignmentsInBody>() : ReadWith(member, cancellationToken))
            {
                if (read.MemberValues.TryGetValue((holder, member), out var given))
                {
                    values.AddRange(given);
                }
            }

            _memberValues.Add((holder, member), values);
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

    private List<AssignmentsInBody> ReadWith(string name, CancellationToken cancellationToken)
    {
        var found = new List<AssignmentsInBody>();
        foreach (var body in bodies.With(name, cancellationToken))
        {
            if (!_read.TryGetValue(body.Syntax, out var read))
            {
                _read.Add(body.Syntax, read = new AssignmentsInBody(body));
            }

            found.Add(read);
        }

        return found;
    }

    private sealed class AssignmentsInBody
    {
        public AssignmentsInBody(IOperation body)
        {
            switch (body)
            {
                case IFieldInitializerOperation field:
                    foreach (var initialized in field.InitializedFields)
                    {
                        Add(Values, initialized.OriginalDefinition, field.Value);
                    }

                    break;
                case IPropertyInitializerOperation property:
                    foreach (var initialized in property.InitializedProperties)
                    {
                        Add(Values, initialized.OriginalDefinition, property.Value);
                    }

                    break;
            }

            foreach (var operation in body.Descendants())
            {
                if (operation is IAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } target, Value: var value })
                {
                    Add(Values, member.OriginalDefinition, value);
                    if (HolderOf(target.Instance) is { } holder)
                    {
                        Add(MemberValues, (holder.OriginalDefinition, member.Name), value);
                    }
                }
            }
        }

        public Dictionary<ISymbol, List<IOperation>> Values { get; } = new(SymbolEqualityComparer.Default);

        // What is assigned to a property of what a field holds, by the field: http.BaseAddress = …
        public Dictionary<(ISymbol Holder, string Member), List<IOperation>> MemberValues { get; } = new(HolderComparer.Instance);

        private static void Add<TKey>(Dictionary<TKey, List<IOperation>> all, TKey key, IOperation value)
            where TKey : notnull
        {
            if (!all.TryGetValue(key, out var values))
            {
                all.Add(key, values = new List<IOperation>());
            }

            values.Add(value);
        }
    }

    private sealed class HolderComparer : IEqualityComparer<(ISymbol Holder, string Member)>
    {
        public static readonly HolderComparer Instance = new();

        public bool Equals((ISymbol Holder, string Member) x, (ISymbol Holder, string Member) y) =>
            x.Member == y.Member && SymbolEqualityComparer.Default.Equals(x.Holder, y.Holder);

        public int GetHashCode((ISymbol Holder, string Member) key) => (SymbolEqualityComparer.Default.GetHashCode(key.Holder) * 397) ^ key.Member.GetHashCode();
    }
}
