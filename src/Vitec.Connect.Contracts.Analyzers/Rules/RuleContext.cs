using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>What a rule can ask about a use: the contract, the options, and the texts of expressions.</summary>
internal abstract class RuleContext(Use use, ContractSymbols contract, AnalyzerConfigOptions options)
{
    // One request has no more URLs that people write.
    private const int MaxUrls = 16;

    // Several rules look at the same value, the URLs and the body, which are read once.
    private IOperation? _expression;
    private TextValue? _text;
    private IReadOnlyList<Text>? _urls;
    private BodyView? _body;
    private bool _isBodyRead;

    public ContractSymbols Contract { get; } = contract;

    /// <summary>What <c>.editorconfig</c> says for the file.</summary>
    public AnalyzerConfigOptions Options { get; } = options;

    /// <summary>The body of the use, read; null when it has none, or goes to no endpoint.</summary>
    public BodyView? Body
    {
        get
        {
            if (!_isBodyRead)
            {
                _body = BodyView.Of(use, this);
                _isBodyRead = true;
            }

            return _body;
        }
    }

    /// <summary>The texts that an expression can have.</summary>
    public TextValue TextOf(IOperation expression)
    {
        if (_text is null || expression != _expression)
        {
            (_expression, _text) = (expression, Evaluate(expression));
        }

        return _text;
    }

    /// <summary>Every reference to a local or parameter in the body in which an operation stands.</summary>
    public abstract IReadOnlyList<IOperation> ReferencesTo(ISymbol variable, IOperation within);

    /// <summary>Whether a value that came by some calls can be the one at hand.</summary>
    public abstract bool CanComeBy(Passed by);

    /// <summary>The anonymous objects and dictionaries that a body can be.</summary>
    public IEnumerable<BodyObject> ObjectsOf(CallBody body)
    {
        foreach (var each in body.Objects)
        {
            if (each.By is null || CanComeBy(each.By))
            {
                yield return each;
            }
        }
    }

    /// <summary>The URLs that a call can go to: the use itself, or one that sends its body.</summary>
    public IReadOnlyList<Text> UrlsOf(CallUse call) => call == use ? _urls ??= CallUrls.Of(call, this) : CallUrls.Of(call, this);

    /// <summary>Whether a call may go to no endpoint, too.</summary>
    public bool MayGoElsewhere(CallUse call)
    {
        // Each URL of the request is a use, which asks about all the others.
        if (call.AllUrls.Length > MaxUrls)
        {
            return true;
        }

        foreach (var url in UrlsOf(call))
        {
            if (!CallUrls.IsEndpoint(url, Contract))
            {
                return true;
            }
        }

        foreach (var other in call.AllUrls)
        {
            foreach (var url in TextOf(other).Alternatives)
            {
                if (!CallUrls.IsEndpoint(url, Contract))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Computes the texts of an expression.</summary>
    protected abstract TextValue Evaluate(IOperation expression);
}
