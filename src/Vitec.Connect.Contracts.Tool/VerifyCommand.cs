using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Spectre.Console;
using Vitec.Connect.Contracts.Stub;
using Vitec.Connect.Contracts.Testing;
using Vitec.Connect.Contracts.Tool.Reports;

namespace Vitec.Connect.Contracts.Tool;

/// <summary><c>vitec-connect verify [FOLDER]</c>: verifies the pact files of a folder against a provider.</summary>
internal static class VerifyCommand
{
    private const double DefaultTimeout = 10;

    private const string More =
        $"""
        Examples:
          vitec-connect verify
              The pact files in pacts/ against the embedded stub provider.
          vitec-connect verify "our pacts"
              Those of another folder.
          vitec-connect verify --report html=pacts.html --report junit=pacts.xml
              With a page to read and a file for CI (junit, json, markdown).
          vitec-connect verify --provider https://connect.example.com --user portal --customer M12345
              Against a real provider, about a customer that exists there. The password comes from the environment variable
              {Password.Variable}; without it you are asked.
          vitec-connect verify --broker https://broker.example.com --provider https://connect.example.com --branch main --publish 2.0.1
              The pacts that a Pact Broker wants verified, with the results published. {BrokerArguments.Token} in the environment.

        Exit codes:
          0    verified: the provider keeps the pacts. Interactions in states that can't be set on a provider from outside are
               listed as not verified
          1    failed: the provider does not keep a pact
          2    it could not be told: wrong arguments, nothing to verify, a bad pact file, no answer from the provider
               or the broker
          130  interrupted (Ctrl+C, SIGTERM)

        """;

    private static readonly Argument<string> Folder = new("FOLDER")
    {
        Description = "The folder with the pact files (*.json).",
        DefaultValueFactory = _ => "pacts",
        Validators =
        {
            result =>
            {
                // Options that are not known are taken for arguments.
                if (result.Tokens is [{ Value: ['-', ..] value }])
                {
                    result.AddError($"The option '{value}' is unknown.");
                }
            },
        },
    };

    private static readonly Option<string[]> Consumers = new("--consumer")
    {
        Description = "Verifies the pacts of this consumer alone. Can be given several times.",
        HelpName = "NAME",
    };

    private static readonly Option<string?> Provider = new("--provider")
    {
        Description = "The provider's base address. Without it, the embedded stub provider is verified.",
        HelpName = "URL",
    };

    private static readonly Option<string?> User = new("--user")
    {
        Description = $"The user name at the provider. The password: environment variable {Password.Variable}, or you are asked.",
        HelpName = "NAME",
    };

    private static readonly Option<string?> Customer = new("--customer")
    {
        Description = "The id of a customer that exists at the provider. Without it, the ids that stand in the pacts are used.",
        HelpName = "ID",
    };

    private static readonly Option<string[]> StateCustomers = new("--state-customer")
    {
        Description = "A customer of whom a provider state holds at the provider: its interactions are called about that one. Can be given several times.",
        HelpName = "STATE=ID",
    };

    private static readonly Option<double?> Timeout = new("--timeout")
    {
        Description = $"How many seconds the provider has for each answer; {DefaultTimeout} when it is not given.",
        HelpName = "SECONDS",
    };

    private static readonly Option<ReportFile[]> Reports = ReportOption.Create(VerificationReports.Formats);

    public static Command Create()
    {
        var command = new Command("verify", "Verifies that a provider keeps the pacts of its consumers.")
        {
            Folder, Consumers, Provider, User, Customer, StateCustomers, Timeout, Reports,
        };
        BrokerArguments.All.ToList().ForEach(command.Options.Add);
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, More);
        command.Options.Add(help);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        try
        {
            var provider = await ProviderAsync(parsed, cancellationToken).ConfigureAwait(false);
            var broker = await BrokerAsync(parsed, cancellationToken).ConfigureAwait(false);
            var pacts = broker?.Pacts ?? Of(parsed.GetValue(Consumers)!, PactFile.ReadFolder(parsed.GetValue(Folder)!));
            var output = Terminal.Output();
            CoreOutput.Discard();
            var name = provider?.BaseAddress.ToString() ?? "the embedded stub provider";
            var report = await ProgressView.ShowAsync(output, pacts, name, VerifyAsync).ConfigureAwait(false);
            ReportView.Write(output, report);
            await VerificationReports.WriteAsync(parsed.GetValue(Reports)!, report, name).ConfigureAwait(false);
            return ExitCode(report);

            async Task<VerificationReport> VerifyAsync(IProgress<VerificationProgress> progress)
            {
                if (provider is not null)
                {
                    return await VerifyProviderAsync(provider, progress).ConfigureAwait(false);
                }

                var stub = await VitecConnectStub.StartAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
                await using (stub.ConfigureAwait(false))
                {
                    return await VerifyProviderAsync(ProviderOptions.ForStub(stub), progress).ConfigureAwait(false);
                }
            }

            Task<VerificationReport> VerifyProviderAsync(ProviderOptions options, IProgress<VerificationProgress> progress) =>
                broker?.VerifyAsync(options, progress, cancellationToken) ?? PactVerification.VerifyAsync(pacts, options, progress, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Errors.Write("Interrupted. The verification was not finished.");
            return ExitCodes.Interrupted;
        }
        catch (PactFileException e)
        {
            foreach (var problem in e.Problems)
            {
                Errors.Write(problem);
            }

            return ExitCodes.CouldNotRun;
        }
        catch (Exception e) when (e is ArgumentException or PactBrokerException or ProviderUnreachableException or DllNotFoundException or IOException)
        {
            Errors.Write(e.Message);
            return ExitCodes.CouldNotRun;
        }
    }

    /// <summary>The pacts of the broker that was named; null when none was.</summary>
    private static async Task<BrokerPacts?> BrokerAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (BrokerArguments.Read(parsed, parsed.GetValue(Consumers)!) is not { } broker)
        {
            return null;
        }

        return parsed.GetResult(Folder) is { Implicit: false }
            ? throw new ArgumentException("Pacts come from a folder or from --broker, not from both.")
            : await BrokerPacts.ReadAsync(broker, cancellationToken).ConfigureAwait(false);
    }

    private static IReadOnlyList<PactFile> Of(string[] consumers, IReadOnlyList<PactFile> pacts)
    {
        var unknown = consumers.Except(pacts.Select(pact => pact.Consumer)).ToList();
        return unknown.Count > 0
            ? throw new ArgumentException(
                $"There is no pact of the consumer {string.Join(", ", unknown.Select(name => $"\"{name}\""))} (names are compared exactly). "
                + $"There are pacts of: {string.Join(", ", pacts.Select(pact => pact.Consumer).Distinct())}.")
            : consumers.Length == 0 ? pacts : [.. pacts.Where(pact => consumers.Contains(pact.Consumer))];
    }

    /// <summary>The provider to verify; null for the embedded stub.</summary>
    private static async Task<ProviderOptions?> ProviderAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(Provider) is not { } address)
        {
            var needless = new Option[] { User, Customer, StateCustomers, Timeout }.Where(option => parsed.GetResult(option) is not null).Select(option => option.Name).ToList();
            return needless.Count == 0
                ? null
                : throw new ArgumentException($"{string.Join(" and ", needless)} can only be given with --provider: the embedded stub provider needs none.");
        }

        var baseAddress = Urls.Parse(Provider.Name, address);
        var timeout = parsed.GetValue(Timeout);
        if (timeout is <= 0 or > int.MaxValue / 1000 or double.NaN)
        {
            throw new ArgumentException("--timeout needs a number of seconds greater than 0, and no more than 24 days.");
        }

        var user = parsed.GetValue(User);
        string? password = null;
        if (user is not null && (password = await Password.GetAsync(user, cancellationToken).ConfigureAwait(false)) is null)
        {
            throw new ArgumentException($"There is no password for {user}: set the environment variable {Password.Variable}. Nobody can be asked, since this is no terminal.");
        }

        var options = new ProviderOptions
        {
            BaseAddress = baseAddress,
            UserName = user,
            Password = password,
            CustomerId = parsed.GetValue(Customer),
            StateCustomers = ReadStateCustomers(parsed.GetValue(StateCustomers)!),
            RequestTimeout = TimeSpan.FromSeconds(timeout ?? DefaultTimeout),
        };
        options.Validate();
        return options;
    }

    /// <summary>The last <c>=</c> parts them: a state's name may hold one, and a customer id is unlikely to.</summary>
    private static Dictionary<string, string> ReadStateCustomers(string[] given)
    {
        var customers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            var end = text.LastIndexOf('=');
            if (end < 1 || end == text.Length - 1)
            {
                throw new ArgumentException($"{StateCustomers.Name} needs STATE=ID such as \"{VitecConnectStates.CustomerNotGranted}=M999\", and \"{text}\" is none.");
            }

            if (!customers.TryAdd(text[..end], text[(end + 1)..]))
            {
                throw new ArgumentException($"{StateCustomers.Name} is given twice for the state \"{text[..end]}\": it can have one customer.");
            }
        }

        return customers;
    }

    // A contract that is not kept is certain, whatever else could not be told.
    private static int ExitCode(VerificationReport report) =>
        report.Succeeded ? ExitCodes.Verified
        : report.Interactions.Any(i => i.Status == VerificationStatus.Failed && !i.IsPending) ? ExitCodes.Failed
        : ExitCodes.CouldNotRun;
}
