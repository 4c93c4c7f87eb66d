using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text.Json;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Verification;

/// <summary>Lets the core verify, and reads what came of it.</summary>
internal static class VerificationRun
{
    // The answers of pactffi_verifier_execute.
    private const int Verified = 0;
    private const int NotVerified = 1;

    public static VerificationResult Execute(VerifierSetup setup)
    {
        CoreLog.Start(setup.Config.LogLevel);
        var declared = DeclaredInteractions.Of(setup);
        using var verifier = PactCore.NewVerifier("Vitec.Connect.Contracts.PactFfi", typeof(VerificationRun).Assembly.GetName().Version!.ToString());
        Apply(setup, verifier);
        var answer = PactCore.Execute(verifier);
        var json = CoreCall.Take(PactCore.VerifierJson(verifier));
        var output = CoreCall.Take(PactCore.VerifierOutput(verifier, stripAnsi: 1));
        var log = CoreCall.Take(PactCore.VerifierLogs(verifier));

        using var document = JsonDocument.Parse(json.Length > 0 ? json : "{}");
        var interactions = document.RootElement.Items("interactionResults").Select(Interaction).ToList();
        var errors = Errors(document.RootElement, interactions);
        var failed = interactions.Any(i => i.Status != InteractionStatus.Verified && !i.Pending);
        if (answer != Verified && errors.Count == 0 && !failed)
        {
            errors.Add(
                $"The Pact core could not run the verification (it answers {answer}){(log.Length > 0 ? "; its log says why" : "")}. "
                + "One reason is a filter that is no regular expression of Rust.");
        }

        return new VerificationResult(
            setup.Provider, interactions, Missing(declared, interactions), errors, output, log, completed: answer is Verified or NotVerified);
    }

    private static void Apply(VerifierSetup setup, VerifierHandle verifier)
    {
        // First the provider: sources copy its name.
        var endpoint = setup.Endpoint!;
        PactCore.SetProviderInfo(verifier, setup.Provider, endpoint.Scheme, endpoint.Host, (ushort)endpoint.Port, endpoint.AbsolutePath);
        foreach (var source in setup.Sources)
        {
            source.Apply(verifier);
        }

        PactCore.SetConsumerFilters(verifier, setup.Consumers, (ushort)setup.Consumers.Length);
        setup.ProviderStates?.Apply(verifier);
        setup.Filter.Apply(verifier);
        setup.Publishing?.Apply(verifier);
        foreach (var (name, value) in setup.Headers)
        {
            PactCore.AddCustomHeader(verifier, name, value);
        }

        PactCore.SetFollowRedirects(verifier, setup.FollowRedirects ? (byte)1 : (byte)0);
        CoreCall.Check(PactCore.SetColouredOutput(verifier, 0) == 0, "pactffi_verifier_set_coloured_output");
        CoreCall.Check(
            PactCore.SetVerificationOptions(
                verifier, setup.SslVerificationDisabled ? (byte)1 : (byte)0, new CULong((uint)setup.Timeout.TotalMilliseconds)) == 0,
            "pactffi_verifier_set_verification_options");
    }

    private static InteractionResult Interaction(JsonElement result)
    {
        var interaction = new PactInteraction(
            result.Text("consumer"), result.Text("provider"), result.Text("description"), [.. result.Items("providerStates").Select(State)]);
        var pending = result.Member("pending").ValueKind == JsonValueKind.True;
        var duration = RustDuration.Parse(result.Text("duration"));
        if (result.Text("result") == "OK")
        {
            return new InteractionResult(interaction, InteractionStatus.Verified, pending, duration, [], []);
        }

        var mismatch = result.Member("mismatch");
        var mismatches = mismatch.Items("mismatches").Select(CoreMismatch.Parse).ToList();
        return mismatches.Count > 0
            ? new InteractionResult(
                interaction, InteractionStatus.ContractFailure, pending, duration, mismatches, [.. mismatches.Select(m => m.ToString())])
            : new InteractionResult(interaction, InteractionStatus.TechnicalError, pending, duration, [], [CoreCall.WithoutBacktrace(mismatch.Text("message"))]);
    }

    /// <summary>What is not about an interaction. The core lists the failures of interactions once more among its errors.</summary>
    private static List<string> Errors(JsonElement result, List<InteractionResult> interactions)
    {
        var ofInteractions = interactions.SelectMany(i => i.Messages).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from error in result.Items("errors")
               let mismatch = error.Member("mismatch")
               let message = CoreCall.WithoutBacktrace(mismatch.Text("message"))
               where mismatch.Text("type") == "error" && !ofInteractions.Contains(message)
               select $"{error.Text("interaction")}: {message}",
        ];
    }

    private static List<PactInteraction> Missing(List<PactInteraction> declared, List<InteractionResult> interactions)
    {
        var verified = interactions.Select(i => i.Interaction).ToList();
        return [.. declared.Where(i => !verified.Remove(i))];
    }

    private static string State(JsonElement state) => state.ValueKind == JsonValueKind.String ? state.GetString()! : state.Text("name");
}
