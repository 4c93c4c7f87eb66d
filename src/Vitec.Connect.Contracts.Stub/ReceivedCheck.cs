using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>Compares what a stub has received with what a test expects, and says what it was instead.</summary>
internal sealed partial class ReceivedCheck(RequestLog log)
{
    private const int MaxListed = 10;

    public IReadOnlyList<ReceivedRequest> Exactly(int times, Func<ReceivedRequest, bool> matches, string what)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(times);
        var all = Complete();
        var found = all.Where(matches).ToList();
        return found.Count == times
            ? found
            : throw new StubAssertionException($"Expected {Count(times)}{what}, but received {(found.Count == 0 ? "none" : found.Count)}. {List(all)}");
    }

    public void NoViolations()
    {
        var all = Complete();
        if (all.Count == 0 || all.Any(request => request.Violations.Count > 0))
        {
            throw new StubAssertionException($"Expected requests that keep the contract. {List(all)}");
        }
    }

    private static string Count(int times) => times == 1 ? "1 request" : $"{times} requests";

    private static string List(IReadOnlyList<ReceivedRequest> requests)
    {
        if (requests.Count == 0)
        {
            return "The stub has received no request at all.";
        }

        var list = new StringBuilder($"The stub has received {Count(requests.Count)}:");
        foreach (var request in requests.Take(MaxListed))
        {
            list.AppendLine().Append("  ").Append(Shown.Of(request.ToString()));
            if (request.Body.Length > 0)
            {
                list.AppendLine().Append("    ").Append(Shown.Of(WithoutSecrets(request.Body)));
            }

            foreach (var violation in request.Violations)
            {
                list.AppendLine().Append("    ").Append(violation);
            }
        }

        return requests.Count <= MaxListed ? list.ToString() : list.AppendLine().Append($"  … and {requests.Count - MaxListed} more.").ToString();
    }

    /// <summary>A body whose URLs have lost their user name and password, and their query, which may hold a token.</summary>
    private static string WithoutSecrets(string body) => Query().Replace(UserInfo().Replace(body, "***@"), "?…");

    [GeneratedRegex("""(?<=:\\?/\\?/)[^/?#\s"'<>]*@""")]
    private static partial Regex UserInfo();

    [GeneratedRegex("""\?[^\s"'<>]*=[^\s"'<>]*""")]
    private static partial Regex Query();

    /// <summary>Everything that was received since the log was cleared.</summary>
    /// <exception cref="StubAssertionException">Not all of it is kept: nothing can be told of it.</exception>
    private IReadOnlyList<ReceivedRequest> Complete()
    {
        var requests = log.Snapshot(out var pushedOut);
        return pushedOut == 0
            ? requests
            : throw new StubAssertionException(
                $"The stub has received {requests.Count + pushedOut} requests and keeps the latest {requests.Count} only: nothing can be said of all. Call ClearRequests() between.");
    }
}
