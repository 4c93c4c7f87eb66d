using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>VITEC013: an answer thrown away, its status never looked at, or the typed client's boolean unused.</summary>
internal sealed class UnreadAnswerRule() : Rule(Descriptors.UnreadAnswer)
{
    public override void Check(Use use, RuleContext context, List<Finding> findings)
    {
        switch (use)
        {
            case AnswerUse { Call: var call } when Answers.IsThrownAway(call, context):
                findings.Add(Finding.Staying(call.Syntax, Message("Boolean")));
                break;
            case CallUse { Answers.IsEmpty: false } request when GoesToEndpoint(request, context):
                foreach (var answer in request.Answers)
                {
                    if (Answers.IsThrownAway(answer, context))
                    {
                        findings.Add(Finding.Staying(answer.Syntax, Message("Status")));
                    }
                }

                break;
        }
    }

    private static bool GoesToEndpoint(CallUse request, RuleContext context)
    {
        foreach (var url in context.UrlsOf(request))
        {
            if (CallUrls.IsEndpoint(url, context.Contract))
            {
                return true;
            }
        }

        return false;
    }

    private static LocalizableResourceString Message(string problem) => new("UnreadAnswer_" + problem, Resources.ResourceManager, typeof(Resources));
}
