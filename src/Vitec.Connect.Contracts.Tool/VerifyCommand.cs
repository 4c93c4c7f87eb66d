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

        Exit codes:
          0    verified: the provider keeps the pacts. Interactions in states that can't be set on a provider from outside are
               listed as not verified
          1    failed: the provider does not keep a pact
          2    it could not be told: wrong arguments, nothing to verify, a bad pact file, no answer from the provider
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
            Folder, Consumers, Provider, User, Customer, Timeout, Reports,
        };
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
            var pacts = Of(parsed.GetValue(Consumers)!, PactFile.ReadFolder(parsed.GetValue(Folder)!));
            var output = Terminal.Output();
            CoreOutput.Discard();
            var name = provider?.BaseAddress.ToString() ?? "the embedded stub provider";
            var report = provider is null
                ? await VerifyStubAsync(output, pacts, name, cancellationToken).ConfigureAwait(false)
                : await ProgressView.ShowAsync(
                    output, pacts, name, progress => PactVerification.VerifyAsync(pacts, provider, progress, cancellationToken)).ConfigureAwait(false);
            ReportView.Write(output, report);
            await VerificationReports.WriteAsync(parsed.GetValue(Reports)!, report, name).ConfigureAwait(false);
            return ExitCode(report);
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
        catch (Exception e) when (e is ArgumentException or ProviderUnreachableException or DllNotFoundException or IOException)
        {
            Errors.Write(e.Message);
            return ExitCodes.CouldNotRun;
        }
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
            var needless = new Option[] { User, Customer, Timeout }.Where(option => parsed.GetResult(option) is not null).Select(option => option.Name).ToList();
            return needless.Count == 0
                ? null
                : throw new ArgumentException($"{string.Join(" and ", needless)} can only be given with --provider: the embedded stub provider needs none.");
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var baseAddress) || baseAddress.Scheme is not ("http" or "https"))
        {
            // Not shown when it may hold a password.
            var shown = address.Contains('@', StringComparison.Ordinal) ? "what was given" : $"\"{address}\"";
            throw new ArgumentException($"--provider needs a full http or https URL such as https://connect.example.com, and {shown} is none.");
        }

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
            RequestTimeout = TimeSpan.FromSeconds(timeout ?? DefaultTimeout),
        };
        options.Validate();
        return options;
    }

    private static async Task<VerificationReport> VerifyStubAsync(
        IAnsiConsole output, IReadOnlyList<PactFile> pacts, string name, CancellationToken cancellationToken)
    {
        var stub = await VitecConnectStub.StartAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        await using (stub.ConfigureAwait(false))
        {
            return await ProgressView.ShowAsync(
                output, pacts, name, progress => PactVerification.VerifyStubAsync(pacts, stub, progress, cancellationToken)).ConfigureAwait(false);
        }
    }

    // A contract that is not kept is certain, whatever else could not be told.
    private static int ExitCode(VerificationReport report) =>
        report.Succeeded ? ExitCodes.Verified
        : report.Interactions.Any(i => i.Status == VerificationStatus.Failed && !i.IsPending) ? ExitCodes.Failed
        : ExitCodes.CouldNotRun;
}
