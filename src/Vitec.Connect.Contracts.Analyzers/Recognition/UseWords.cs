using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>
/// Tells by its words whether code may have a use that is given values. A guess, for code that is not to be bound before it has
/// to: a use that stands in none of these words is found when the compiler asks about it.
/// </summary>
internal sealed class UseWords
{
    private const string Async = "Async";

    private static readonly string[] Verbs = { "Get", "Put", "Post", "Patch", "Delete", "Head", "Options", "Send", "Execute", "Upload" };

    // What gives a client credentials.
    private static readonly string[] CredentialWords =
    {
        "AuthenticationHeaderValue", "NetworkCredential", "Credentials", "DefaultRequestHeaders", "Headers", "HttpBasicAuthenticator",
        "AddHeader", "AddOrUpdateHeader", "AddDefaultHeader", "WithHeader", "WithBasicAuth",
    };

    private static readonly string[] CallWords =
    {
        "Send", "HttpRequestMessage", "RequestUri", "StringContent", "ByteArrayContent", "JsonContent", "BaseAddress", "BaseUrl",
        "WebRequest", "HttpWebRequest", "UploadString", "UploadData", "RestRequest", "Execute", "AddUrlSegment", "RestService", "RestClient",
        "RequestUserInteractionAsync",
    };

    private readonly ConcurrentDictionary<ISymbol, bool> _leading = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, FunctionCode> _codes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, Dictionary<int, List<IMethodSymbol>>> _functions = new(SymbolEqualityComparer.Default);

    // The words of uses, by their hashes; of properties, only where they are assigned.
    private readonly Dictionary<int, bool> _words = new();
    private readonly string[] _verbs = Array.Empty<string>();
    private readonly ContractSymbols _contract;

    public UseWords(ContractSymbols contract)
    {
        _contract = contract;
        Add(CredentialWords);
        if (!contract.MayBeCalled)
        {
            return;
        }

        _verbs = Verbs;
        Add(CallWords);
        foreach (var endpoint in contract.Endpoints)
        {
            if (endpoint.Body is { } body)
            {
                Add(body.Type.Name);
                foreach (var member in body.Members)
                {
                    var hash = TextNames.HashOf(member.Property.Name);
                    if (!_words.ContainsKey(hash))
                    {
                        _words.Add(hash, true);
                    }
                }
            }
        }
    }

    /// <summary>Whether a private or local function may lead to a use that is given values: by its own words, or by those of functions that it calls.</summary>
    public bool MayLeadToUse(IMethodSymbol function)
    {
        function = Function.ImplementationOf(function);
        return _leading.TryGetValue(function, out var known) ? known : _leading.GetOrAdd(function, FunctionCode.LeadsToUse(function, CodeOf));
    }

    /// <summary>What matters of a function's code, by its words; of a local function, the member around it with its siblings.</summary>
    public FunctionCode CodeOf(IMethodSymbol function) => _codes.TryGetValue(function, out var known) ? known : _codes.GetOrAdd(function, Read(function));

    private FunctionCode Read(IMethodSymbol function)
    {
        if (function.DeclaringSyntaxReferences is not { Length: 1 } declarations)
        {
            return FunctionCode.Nothing;
        }

        if (_contract.HasOwnMarks)
        {
            return FunctionCode.Use;
        }

        var span = declarations[0].Span;
        if (function.MethodKind == MethodKind.LocalFunction)
        {
            if (declarations[0].GetSyntax().FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member || member is GlobalStatementSyntax)
            {
                return FunctionCode.Use;
            }

            span = member.Span;
        }

        // The file's text need not be one string.
        return Read(declarations[0].SyntaxTree.GetText().ToString(span), function, FunctionsOf(function.ContainingType));
    }

    private void Add(params string[] words)
    {
        foreach (var word in words)
        {
            _words[TextNames.HashOf(word)] = false;
        }
    }

    private FunctionCode Read(string code, IMethodSymbol function, Dictionary<int, List<IMethodSymbol>> functions)
    {
        List<IMethodSymbol>? called = null;
        var hasTuples = code.IndexOf(") =", StringComparison.Ordinal) >= 0;
        for (var start = 0; TextNames.Next(code, ref start, code.Length, out var length, out var hash); start += length)
        {
            var isUse = _words.TryGetValue(hash, out var whereAssigned) ? !whereAssigned || IsAssigned(code, start + length, hasTuples) : IsCall(code, start, length);
            if (isUse && !IsLiteral(code, start, length))
            {
                return FunctionCode.Use;
            }

            if (functions.TryGetValue(hash, out var named))
            {
                foreach (var each in named)
                {
                    // Its own name stands in its declaration.
                    if (!SymbolEqualityComparer.Default.Equals(each, function))
                    {
                        (called ??= new List<IMethodSymbol>()).Add(each);
                    }
                }
            }
        }

        return called is null ? FunctionCode.Nothing : new FunctionCode(hasUse: false, called);
    }

    /// <summary>The private methods of a type that are given something, by their names.</summary>
    private Dictionary<int, List<IMethodSymbol>> FunctionsOf(INamedTypeSymbol type)
    {
        if (!_functions.TryGetValue(type, out var functions))
        {
            functions = new Dictionary<int, List<IMethodSymbol>>();
            foreach (var member in type.GetMembers())
            {
                if (member is IMethodSymbol method && Function.IsFollowed(method) && !method.Parameters.IsEmpty)
                {
                    var hash = TextNames.HashOf(method.Name);
                    if (!functions.TryGetValue(hash, out var ofName))
                    {
                        functions.Add(hash, ofName = new List<IMethodSymbol>());
                    }

                    ofName.Add(Function.ImplementationOf(method));
                }
            }

            functions = _functions.GetOrAdd(type, functions);
        }

        return functions;
    }

    /// <summary>Whether a word is all of a literal: a text, and no name.</summary>
    private static bool IsLiteral(string text, int start, int length) =>
        start > 0 && text[start - 1] == '"' && start + length < text.Length && text[start + length] == '"';

    /// <summary>Whether an equals sign comes next; or the end of an element of a tuple, where the text assigns to tuples.</summary>
    private static bool IsAssigned(string text, int position, bool hasTuples)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position + 1 < text.Length
            && (text[position] == '=' ? text[position + 1] is not ('=' or '>') : hasTuples && text[position] is (',' or ')'));
    }

    /// <summary>As the methods of HttpClient, Flurl, RestSharp and WebClient are named: <c>PutAsync</c>, <c>PutJsonAsync</c>.</summary>
    private bool IsCall(string text, int start, int length)
    {
        if (length > Async.Length && text[start + length - 1] == Async[Async.Length - 1] && string.CompareOrdinal(text, start + length - Async.Length, Async, 0, Async.Length) == 0)
        {
            foreach (var verb in _verbs)
            {
                if (string.CompareOrdinal(text, start, verb, 0, verb.Length) == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
