using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>What a rule can ask: the contract, the options, and the texts of expressions.</summary>
internal abstract class RuleContext(ContractSymbols contract, AnalyzerConfigOptions options)
{
    public ContractSymbols Contract { get; } = contract;

    // Several rules look at the URLs and the body of a use, which are read once.
    private Dictionary<CallUse, IReadOnlyList<Text>>? _urls;
    private Dictionary<Use, BodyView?>? _bodies;

    /// <summary>What <c>.editorconfig</c> says for the file.</summary>
    public AnalyzerConfigOptions Options { get; } = options;

    /// <summary>The texts that an expression can have.</summary>
    public abstract TextValue TextOf(IOperation expression);

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

    /// <summary>The URLs that a call can go to.</summary>
    public IReadOnlyList<Text> UrlsOf(CallUse call)
    {
        if (!(_urls ??= new()).TryGetValue(call, out var urls))
        {
            _urls.Add(call, urls = CallUrls.Of(call, this));
        }

        return urls;
    }

    /// <summary>Whether a call may go to no endpoint, too.</summary>
    public bool MayGoElsewhere(CallUse call)
    {
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

    /// <summary>The body of a use, read; null when it has none, or goes to no endpoint.</summary>
    public BodyView? BodyOf(Use use)
    {
        if (!(_bodies ??= new()).TryGetValue(use, out var view))
        {
            _bodies.Add(use, view = BodyView.Of(use, this));
        }

        return view;
    }
}
