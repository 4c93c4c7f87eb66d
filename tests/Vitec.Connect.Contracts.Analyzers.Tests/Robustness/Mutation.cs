using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Robustness;

/// <summary>Code as it is while somebody types it, or after an accident: whole tokens are missing, doubled or elsewhere.</summary>
internal sealed class Mutation
{
    private const int LongestRun = 12;

    private readonly string[] _tokens;
    private readonly Random _random;

    /// <param name="code">Whole code.</param>
    /// <param name="seed">What decides on all that happens to it.</param>
    public Mutation(string code, int seed)
    {
        _tokens = [.. CSharpSyntaxTree.ParseText(code).GetRoot().DescendantTokens().Select(token => token.ToFullString())];
        _random = new Random(seed);
    }

    /// <summary>The beginning of the code, up to some token.</summary>
    public string Cut() => string.Concat(_tokens.Take(_random.Next(_tokens.Length)));

    /// <summary>The code with some of its tokens deleted, doubled or moved: one of them, or one of each so many.</summary>
    public string Change()
    {
        var tokens = _tokens.ToList();
        var count = _random.Next(2) == 0 ? 1 + _random.Next(3) : 1 + (tokens.Count / 40);
        for (; count > 0 && tokens.Count > 1; count--)
        {
            ChangeOnce(tokens);
        }

        return string.Concat(tokens);
    }

    private void ChangeOnce(List<string> tokens)
    {
        var at = _random.Next(tokens.Count);
        var length = Math.Min(1 + _random.Next(LongestRun), tokens.Count - at);
        var elsewhere = _random.Next(tokens.Count);
        switch (_random.Next(6))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.RemoveRange(at, length);
                break;
            case 2:
                tokens.Insert(at, tokens[at]);
                break;
            case 3:
                tokens.InsertRange(at, tokens.GetRange(at, length));
                break;
            case 4:
                (tokens[at], tokens[elsewhere]) = (tokens[elsewhere], tokens[at]);
                break;
            default:
                tokens[at] = tokens[elsewhere];
                break;
        }
    }
}
