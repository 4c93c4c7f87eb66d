using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PactNet.Exceptions;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// A consumer broke the contract, or did not do what its pact expects. The message says what was sent, what the contract says
/// to it, and the rule with its page. Credentials are not in it.
/// </summary>
public sealed class ConsumerPactException : PactFailureException
{
    private const int ShownBody = 2000;

    internal ConsumerPactException(string consumer, IReadOnlyList<SentRequest> requests, string expectation, Exception? innerException)
        : base(Describe(consumer, requests, expectation), innerException!)
    {
        Requests = [.. requests.Select(request => request.Received)];
        Violations = [.. requests.Where(request => request.Problems.Count > 0).SelectMany(request => request.Received.Violations)];
    }

    /// <summary>What was sent, in order.</summary>
    public IReadOnlyList<ReceivedRequest> Requests { get; }

    /// <summary>The rules that the requests break. Empty when they only differ from what was expected, or in what no rule is about.</summary>
    public IReadOnlyList<ContractViolation> Violations { get; }

    private static string Describe(string consumer, IReadOnlyList<SentRequest> requests, string expectation)
    {
        var text = new StringBuilder();
        text.Append(requests.Any(request => request.Problems.Count > 0)
            ? $"{consumer} breaks the contract with {VitecConnectProvider.Name}.\n"
            : $"{consumer} did not do what its pact with {VitecConnectProvider.Name} expects.\n");
        foreach (var (received, problems) in requests)
        {
            text.Append($"\n{received.Method} {received.Path} was sent:\n");
            AppendHeader("Content-Type", received.ContentType);
            AppendHeader("Accept", received.Accept);
            if (received.Body.Length > 0)
            {
                var body = received.Body.Length <= ShownBody ? received.Body : $"{received.Body[..ShownBody]}… ({received.Body.Length} characters)";
                text.Append("  ").Append(body.ReplaceLineEndings("\n  ")).Append('\n');
            }

            if (problems.Count > 0)
            {
                text.Append("It breaks the contract:\n");
                foreach (var problem in problems)
                {
                    text.Append("- ").Append(problem).Append('\n');
                }
            }
        }

        if (expectation.Length > 0)
        {
            text.Append('\n').Append(expectation);
        }

        return text.ToString().TrimEnd('\n');

        void AppendHeader(string name, string? value)
        {
            if (value is not null)
            {
                text.Append($"  {name}: {value}\n");
            }
        }
    }
}
