using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Vitec.Connect.Contracts.Analyzers.Contract;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>
/// VITEC008: a class of the consumer's own with the name of an endpoint's body, that DataContractSerializer writes otherwise
/// than the contract says. One with <c>[DataContract]</c> tells by itself that it is written so; of another, all the code does.
/// </summary>
internal sealed class OwnClasses(Compilation compilation, ContractSymbols contract)
{
    private readonly INamedTypeSymbol? _serializer = compilation.TypeNamed("System.Runtime.Serialization.DataContractSerializer");
    private HashSet<ISymbol>? _serialized;

    /// <summary>The contract that a class of the consumer's own should keep; null for every other type.</summary>
    public static BodyContract? ContractOf(INamedTypeSymbol type, ContractSymbols contract)
    {
        BodyContract? found = null;
        if (type is { TypeKind: TypeKind.Class, Arity: 0 })
        {
            foreach (var endpoint in contract.Endpoints)
            {
                if (endpoint.Body is not { } body || body.Type.Name != type.Name)
                {
                    continue;
                }

                if (SymbolEqualityComparer.Default.Equals(body.Type, type))
                {
                    return null;
                }

                found ??= body;
            }
        }

        return found;
    }

    /// <summary>The name in XML that a member should have; null when the one that it has is none of the contract's business, or right.</summary>
    public static string? RightNameOf(ISymbol member, BodyContract body)
    {
        var attribute = DataContract.MemberAttributeOf(member);
        if (DataContract.IsBroken(attribute))
        {
            return null;
        }

        var name = DataContract.NameOf(member, attribute);
        if (body.Find(each => each.Property.Name == member.Name) is { } same)
        {
            return name == same.XmlName ? null : same.XmlName;
        }

        return body.OrderOf(name) >= 0 ? null : body.Find(each => string.Equals(each.XmlName, name, StringComparison.OrdinalIgnoreCase))?.XmlName;
    }

    /// <summary>The members that DataContractSerializer writes.</summary>
    public static IEnumerable<ISymbol> WrittenMembersOf(INamedTypeSymbol type)
    {
        var isMarked = DataContract.AttributeOf(type) is not null;
        foreach (var member in type.GetMembers())
        {
            if (member is { IsStatic: false, IsImplicitlyDeclared: false } and (IFieldSymbol or IPropertySymbol { IsIndexer: false })
                && (isMarked ? DataContract.MemberAttributeOf(member) is not null : IsPublic(member) && !DataContract.IsIgnored(member)))
            {
                yield return member;
            }
        }
    }

    /// <summary>Reports what is wrong with a class.</summary>
    public void Check(SymbolAnalysisContext context)
    {
        if (Check((INamedTypeSymbol)context.Symbol, context.CancellationToken) is { } diagnostic)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    /// <summary>What is wrong with a class; null where nothing is.</summary>
    public Diagnostic? Check(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        ContractOf(type, contract) is { } body
            && Check(type, body) is { } diagnostic
            && (DataContract.AttributeOf(type) is not null || SerializedTypes(cancellationToken).Contains(type))
                ? diagnostic
                : null;

    /// <summary>
    /// The types that serializers are made for, anywhere: looked for when a class has the contract's name and no attribute, and
    /// once then.
    /// </summary>
    private HashSet<ISymbol> SerializedTypes(CancellationToken cancellationToken)
    {
        if (_serialized is { } known)
        {
            return known;
        }

        var serialized = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes())
            {
                if (node is not TypeOfExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } } typeOf)
                {
                    continue;
                }

#pragma warning disable RS1030 // A symbol's action has no model, and an action at the compilation's end reports nothing that a fix could mend.
                model ??= compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
                if (SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(creation, cancellationToken).Symbol?.ContainingType, _serializer)
                    && model.GetTypeInfo(typeOf.Type, cancellationToken).Type is { } type)
                {
                    serialized.Add(type);
                }
            }
        }

        return _serialized = serialized;
    }

    private static bool IsPublic(ISymbol member) => member is { DeclaredAccessibility: Accessibility.Public } and not IPropertySymbol { SetMethod: null };

    private static Diagnostic? Check(INamedTypeSymbol type, BodyContract body)
    {
        if (DataContract.IsBroken(DataContract.AttributeOf(type)))
        {
            return null;
        }

        var (name, xmlNamespace) = (DataContract.Of(type).Name, DataContract.Of(type).Namespace);
        if (xmlNamespace != body.XmlNamespace)
        {
            return Report("Namespace", Finding.Show(xmlNamespace), body.XmlNamespace);
        }

        if (name != body.XmlName)
        {
            return Report("Name", name, body.XmlName);
        }

        foreach (var member in WrittenMembersOf(type))
        {
            if (RightNameOf(member, body) is { } right)
            {
                return Report("Member", member.Name, DataContract.NameOf(member, DataContract.MemberAttributeOf(member)), right);
            }
        }

        return null;

        Diagnostic Report(string problem, params string[] arguments) => Diagnostic.Create(
            Descriptors.OwnClass, type.Locations[0], type.Name, new LocalizableResourceString("OwnClass_" + problem, Resources.ResourceManager, typeof(Resources), arguments));
    }
}
