using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Vitec.Connect.Contracts.Analyzers.Contract;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>
/// Tells by its words whether code may have a use that is given values. A guess, for code that is not to be bound before it has
/// to: a use that stands in none of these words is found when the compiler asks about it.
/// </summary>
internal sealed class UseWords
{
    private static readonly string[] Verbs = { "Get", "Put", "Post", "Patch", "Delete", "Head", "Options", "Send", "Execute", "Upload" };

    private static readonly HashSet<string> Words = new()
    {
        "Send", "HttpRequestMessage", "RequestUri", "StringContent", "ByteArrayContent", "JsonContent", "BaseAddress", "BaseUrl",
        "WebRequest", "HttpWebRequest", "UploadString", "UploadData", "RestRequest", "Execute", "AddUrlSegment", "RestService", "RestClient",
        "AuthenticationHeaderValue", "NetworkCredential", "Credentials", "DefaultRequestHeaders", "Headers", "HttpBasicAuthenticator",
        "AddHeader", "AddOrUpdateHeader", "AddDefaultHeader", "WithHeader", "WithBasicAuth", "RequestUserInteractionAsync",
    };

    // Whether members are marked in a file, by the names of attributes; files outlive the compilations of an editor.
    private static readonly ConditionalWeakTable<SyntaxTree, object> Marking = new();

    private readonly HashSet<string> _types = new();
    private readonly HashSet<string> _properties = new();
    private readonly Lazy<bool> _marks;

    public UseWords(Compilation compilation, ContractSymbols contract)
    {
        _marks = new Lazy<bool>(() => Marks(compilation));
        foreach (var endpoint in contract.Endpoints)
        {
            if (endpoint.Body is { } body)
            {
                _types.Add(body.Type.Name);
                foreach (var member in body.Members)
                {
                    _properties.Add(member.Property.Name);
                }
            }
        }
    }

    /// <summary>Whether a function's code may have a use; that of a local function in the member around it, with its siblings.</summary>
    public bool MayLeadToUse(IMethodSymbol function, SyntaxNode declaration)
    {
        var code = function.MethodKind == MethodKind.LocalFunction ? declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? declaration : declaration;
        if (code is GlobalStatementSyntax || _marks.Value)
        {
            return true;
        }

        foreach (var token in code.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && IsWord(token))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWord(SyntaxToken token)
    {
        var word = token.ValueText;
        return Words.Contains(word) || _types.Contains(word) || (_properties.Contains(word) && IsAssigned(token.Parent)) || IsCall(word);
    }

    private static bool IsAssigned(SyntaxNode? name)
    {
        var target = name?.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return (target?.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target) || target?.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax };
    }

    /// <summary>As the methods of HttpClient, Flurl, RestSharp and WebClient are named: <c>PutAsync</c>, <c>PutJsonAsync</c>.</summary>
    private static bool IsCall(string word)
    {
        if (word.EndsWith("Async", StringComparison.Ordinal))
        {
            foreach (var verb in Verbs)
            {
                if (word.StartsWith(verb, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Marks(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if ((bool)Marking.GetValue(tree, file => MarksIn(file)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MarksIn(SyntaxTree file)
    {
        var declarations = file.GetRoot().DescendantNodes(node => node is not (StatementSyntax or ExpressionSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax));
        foreach (var node in declarations)
        {
            if (node is AttributeSyntax { Name: var name }
                && (name as QualifiedNameSyntax)?.Right.Identifier.ValueText is var last
                && (last ?? (name as SimpleNameSyntax)?.Identifier.ValueText) is "CustomerId" or "CustomerIdAttribute" or "AbsoluteUrl" or "AbsoluteUrlAttribute")
            {
                return true;
            }
        }

        return false;
    }
}
