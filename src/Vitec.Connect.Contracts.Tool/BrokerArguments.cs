using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using PactNet.Verifier;
using Vitec.Connect.Contracts.Testing;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>The options of <c>verify</c> that are about a Pact Broker. Its secrets come from the environment, as for Pact's own command.</summary>
internal static class BrokerArguments
{
    /// <summary>The environment variables that Pact's own command takes the broker's credentials from.</summary>
    public const string Token = "PACT_BROKER_TOKEN", UserName = "PACT_BROKER_USERNAME", Password = "PACT_BROKER_PASSWORD";

    private static readonly Option<string?> Broker = new("--broker")
    {
        Description = $"Verifies the pacts that a Pact Broker wants verified. Credentials: environment variable {Token}, or {UserName} and {Password}.",
        HelpName = "URL",
    };

    private static readonly Option<string?> PactUrl = new("--pact-url")
    {
        Description = "Verifies this one pact of the broker, from the payload of its webhook.",
        HelpName = "URL",
    };

    private static readonly Option<string?> Branch = new("--branch")
    {
        Description = "The provider's branch: decides what is pending at the broker, and is published with the results.",
        HelpName = "NAME",
    };

    private static readonly Option<string?> Since = new("--wip-since")
    {
        Description = "Verifies pacts of any branch published since this day as well, as pending. Needs --branch.",
        HelpName = "YYYY-MM-DD",
    };

    private static readonly Option<string?> Publish = new("--publish")
    {
        Description = "Publishes the results to the broker, for this version of the provider.",
        HelpName = "VERSION",
    };

    private static readonly Option<string?> BuildUrl = new("--build-url")
    {
        Description = "The page of the build, published with the results.",
        HelpName = "URL",
    };

    public static IReadOnlyList<Option> All { get; } = [Broker, PactUrl, Branch, Since, Publish, BuildUrl];

    /// <summary>The broker that was named; null when none was.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="consumers">The consumers whose pacts are wanted; none for all.</param>
    /// <exception cref="ArgumentException">The arguments can't be used; the message says why.</exception>
    public static BrokerOptions? Read(ParseResult parsed, string[] consumers)
    {
        if (parsed.GetValue(Broker) is not { } address)
        {
            var needless = All.Where(option => parsed.GetResult(option) is not null).Select(option => option.Name).ToList();
            return needless.Count == 0 ? null : throw new ArgumentException($"{string.Join(" and ", needless)} can only be given with --broker.");
        }

        var branch = parsed.GetValue(Branch);
        var options = new BrokerOptions
        {
            Address = Urls.Parse("--broker", address),
            Token = Variable(Token),
            UserName = Variable(UserName),
            Password = Variable(Password),
            PactUrl = parsed.GetValue(PactUrl) is { } pact ? Urls.Parse(PactUrl.Name, pact) : null,
            ProviderBranch = branch,
            Selectors = consumers.Length == 0 ? null : [.. consumers.SelectMany(consumer => SelectorsOf(consumer, branch))],
            IncludeWorkInProgressSince = parsed.GetValue(Since) is { } since ? Day(since) : null,
            PublishVersion = parsed.GetValue(Publish),
            BuildUrl = parsed.GetValue(BuildUrl) is { } build ? Urls.Parse(BuildUrl.Name, build) : null,
        };
        options.Validate();
        return options;
    }

    /// <summary>What is verified of all consumers by default, of one.</summary>
    private static IEnumerable<ConsumerVersionSelector> SelectorsOf(string consumer, string? branch)
    {
        yield return new ConsumerVersionSelector { Consumer = consumer, MainBranch = true };
        yield return new ConsumerVersionSelector { Consumer = consumer, DeployedOrReleased = true };
        if (branch is not null)
        {
            yield return new ConsumerVersionSelector { Consumer = consumer, MatchingBranch = true };
        }
    }

    private static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ArgumentException($"{Since.Name} needs a day such as 2026-11-25, and \"{text}\" is none.");

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
