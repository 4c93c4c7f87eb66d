using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>The recognisers of calls by URL, and of what they send: of no use where no endpoint can be called.</summary>
internal sealed class CallRecognisers
{
    private readonly HttpClientCalls _httpClient;
    private readonly HttpBodies? _httpBodies;
    private readonly WebRequestCalls _webRequests;
    private readonly RestSharpCalls? _restSharp;
    private readonly FlurlCalls? _flurl;
    private readonly RefitCalls? _refit;
    private readonly RestEaseCalls? _restEase;

    public CallRecognisers(Compilation compilation, ContractSymbols contract, Evaluators evaluators, JsonOptions json, BodyObjects objects)
    {
        var addresses = new BaseAddresses(compilation);
        _httpClient = new HttpClientCalls(compilation, evaluators, json, addresses);
        _httpBodies = HttpBodies.In(compilation, evaluators, json, objects, _httpClient);
        _webRequests = new WebRequestCalls(compilation, evaluators);
        _restSharp = RestSharpCalls.In(compilation, contract, evaluators, addresses);
        _flurl = FlurlCalls.In(compilation, evaluators, addresses);
        _refit = RefitCalls.In(compilation, contract, evaluators, addresses);
        _restEase = RestEaseCalls.In(compilation, contract, evaluators, addresses);
    }

    /// <param name="call">The call.</param>
    /// <param name="relevance">What can be found in the members of the called method's assembly.</param>
    /// <param name="uses">The uses that were found.</param>
    public void FindUses(IInvocationOperation call, Relevance relevance, ref UseList uses)
    {
        if ((relevance & Relevance.Library) != 0)
        {
            _httpClient.FindUses(call, ref uses);
            _webRequests.FindUses(call, ref uses);
            _restSharp?.FindUses(call, ref uses);
            _flurl?.FindUses(call, ref uses);
            _httpBodies?.FindUses(call, ref uses);
        }
        else if (relevance == Relevance.Own && Function.IsFollowed(call.TargetMethod))
        {
            // A function of one's own that makes a content.
            _httpBodies?.FindUses(call, ref uses);
        }

        // Interfaces that a library implements, and what makes their clients.
        if ((relevance & (Relevance.Interfaces | Relevance.Library | Relevance.Own)) != 0)
        {
            _refit?.FindUses(call, ref uses);
            _restEase?.FindUses(call, ref uses);
        }
    }

    public void FindUses(IObjectCreationOperation creation, ref UseList uses)
    {
        _httpClient.FindUses(creation, ref uses);
        _httpBodies?.FindUses(creation, ref uses);
        _restSharp?.FindUses(creation, ref uses);
    }

    public void FindUses(IAssignmentOperation assignment, ref UseList uses) => _httpClient.FindUses(assignment, ref uses);

    public void FindUses(IAttributeOperation attribute, ref UseList uses)
    {
        _refit?.FindUses(attribute, ref uses);
        _restEase?.FindUses(attribute, ref uses);
    }
}
