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

    // Whether a file may have uses, by its text.
    private readonly ConcurrentDictionary<SyntaxTree, bool> _files = new();

    // Words, by their hashes.
    private readonly HashSet<int> _words = new();
    private readonly HashSet<int> _properties = new();
    private readonly string[] _verbs = Array.Empty<string>();
    private readonly ContractSymbols _contract;

    public UseWords(ContractSymbols contract)
    {
        _contract = contract;
        Add(_words, CredentialWords);
        if (!contract.MayBeCalled)
        {
            return;
        }

        _verbs = Verbs;
        Add(_words, CallWords);
        foreach (var endpoint in contract.Endpoints)
        {
            if (endpoint.Body is { } body)
            {
                Add(_words, body.Type.Name);
                foreach (var member in body.Members)
                {
                    Add(_properties, member.Property.Name);
                }
            }
        }
    }

    /// <summary>Whether a file may have a use that is given values: whether any of its functions is worth looking at.</summary>
    public bool MayBeIn(SyntaxTree file)
    {
        if (!_files.TryGetValue(file, out var known))
        {
            var text = file.GetText().ToString();
            _files.TryAdd(file, known = _contract.HasOwnMarks || HasWords(text, 0, text.Length));
        }

        return known;
    }

    /// <summary>Whether a function's code may have a use; that of a local function in the member around it, with its siblings.</summary>
    public bool MayLeadToUse(IMethodSymbol function, SyntaxNode declaration)
    {
        var code = function.MethodKind == MethodKind.LocalFunction ? declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? declaration : declaration;
        return code is GlobalStatementSyntax || _contract.HasOwnMarks || HasWords(declaration.SyntaxTree.GetText().ToString(), code.SpanStart, code.Span.End);
    }

    private static void Add(HashSet<int> hashes, params string[] words)
    {
        foreach (var word in words)
        {
            hashes.Add(TextNames.HashOf(word));
        }
    }

    private bool HasWords(string text, int start, int end)
    {
        var hasTuples = text.IndexOf(") =", start, end - start, StringComparison.Ordinal) >= 0;
        for (; TextNames.Next(text, ref start, end, out var length); start += length)
        {
            var hash = TextNames.HashOf(text, start, length);
            if (_words.Contains(hash) || (_properties.Contains(hash) && IsAssigned(text, start + length, hasTuples)) || IsCall(text, start, length))
            {
                return true;
            }
        }

        return false;
    }

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
        if (length > Async.Length && string.CompareOrdinal(text, start + length - Async.Length, Async, 0, Async.Length) == 0)
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
