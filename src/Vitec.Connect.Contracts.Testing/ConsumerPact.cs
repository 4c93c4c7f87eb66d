using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PactNet;
using PactNet.Exceptions;
using Vitec.Connect.Contracts.PactFfi.Consumer;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// The contract test of a consumer: what it expects of the provider, and its own code run against a mock server that answers
/// so. What it then did goes into the pact file of the consumer. One a test.
/// </summary>
/// <remarks>
/// <para>
/// Any client will do, in any test framework: all it needs is the mock server's address. A request that breaks the contract
/// fails the test even where the Pact core would let it pass, such as XML elements in an order in which the provider drops
/// some.
/// </para>
/// <para>
/// The Pact core answers. Its mock server is started by the first request, so that the pact has what the consumer sends where
/// the contract leaves that open (<see cref="UserInteraction"/>).
/// </para>
/// </remarks>
/// <example>
/// <code>
/// await new ConsumerPact("photo-portal").Expect(UserInteraction.Accepted).VerifyAsync(async address =>
/// {
///     var client = new MyClient(address);
///     Assert.True(await client.AskAsync("M12345", "https://photos.example/orders/4711"));
/// });
/// </code>
/// </example>
public sealed class ConsumerPact
{
    private readonly IPactV4 _pact;
    private readonly List<ExpectedInteraction> _expected = [];
    private PactBuilder? _own;
    private bool _isVerified;

    /// <summary>A pact of a consumer with Vitec Connect.</summary>
    /// <param name="consumer">The consumer's name; the pact file is <c>{consumer}-Vitec Connect.json</c>.</param>
    /// <param name="config">
    /// Where the pact file goes; null for <c>pacts</c> in the folder of the project (<see cref="PactConfig.PactDir"/>).
    /// </param>
    /// <exception cref="ArgumentException">The name is blank, or holds what no file name can.</exception>
    public ConsumerPact(string consumer, PactConfig? config = null) =>
        _pact = Pact.V4(consumer, VitecConnectProvider.Name, config ?? new PactConfig { LogLevel = PactLogLevel.Warn });

    /// <summary>Adds a documented interaction.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <returns>This pact.</returns>
    /// <exception cref="ArgumentException">
    /// The interaction can't be put into a pact (the message says why), or can't be told from one that is there.
    /// </exception>
    /// <exception cref="InvalidOperationException">The pact has been verified.</exception>
    public ConsumerPact Expect(UserInteraction interaction)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        EnsureOpen();
        interaction.Check();
        if (_expected.Find(expected => expected.IsLike(interaction)) is { } same)
        {
            throw new ArgumentException(
                $"\"{same.Interaction.Words}\" and \"{interaction.Words}\" are answers to the same request. Give each a CustomerId of its own, or a test of its own.", nameof(interaction));
        }

        _expected.Add(new ExpectedInteraction(interaction));
        return this;
    }

    /// <summary>Adds an interaction of your own, by PactNet's API. It is the consumer's, not the contract's.</summary>
    /// <param name="description">What the consumer asks for.</param>
    /// <returns>The interaction's request.</returns>
    /// <exception cref="ArgumentException">The description is blank, or there already.</exception>
    /// <exception cref="InvalidOperationException">The pact has been verified.</exception>
    public IRequestBuilderV4 UponReceiving(string description)
    {
        EnsureOpen();
        _own ??= (PactBuilder)_pact.WithHttpInteractions();
        return _own.UponReceiving(description);
    }

    /// <summary>
    /// Lets the consumer call the mock server, sees whether it did what was expected and kept the contract, and merges the
    /// interactions into the pact file.
    /// </summary>
    /// <param name="call">Lets the consumer call, given the mock server's address: <c>http://127.0.0.1:50123/</c>.</param>
    /// <returns>A task that ends when the pact file is written.</returns>
    /// <exception cref="ConsumerPactException">
    /// The consumer broke the contract, or sent something else than was expected, or nothing; the message says what was sent,
    /// what is wrong with it, and the rule. What <paramref name="call"/> threw in this case is the inner exception; it is
    /// thrown on as it is when all requests were as expected.
    /// </exception>
    /// <exception cref="PactFailureException">The pact file can't be written; the message says why.</exception>
    /// <exception cref="InvalidOperationException">There is no interaction, or one of your own is incomplete, or the pact has been verified.</exception>
    /// <exception cref="DllNotFoundException">The Pact core is not there, or not for this platform.</exception>
    public async Task VerifyAsync(Func<Uri, Task> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        EnsureOpen();
        if (_expected.Count == 0 && _own is null)
        {
            throw new InvalidOperationException("There is no interaction to verify: add one with Expect, such as Expect(UserInteraction.Accepted).");
        }

        _isVerified = true;
        using var own = _own?.Start();
        try
        {
            var front = await ConsumerFront.StartAsync(sent => MockServerFor(sent, own)).ConfigureAwait(false);
            await using (front.ConfigureAwait(false))
            {
                try
                {
                    await call(front.Address).ConfigureAwait(false);
                }
                catch (Exception e) when (Failure(front, own, e) is { } failure)
                {
                    throw failure;
                }

                if (Failure(front, own, thrown: null) is { } broken)
                {
                    throw broken;
                }
            }

            foreach (var run in _expected.Select(expected => expected.Run!).Concat(own is null ? [] : [own]))
            {
                run.WritePact();
            }
        }
        finally
        {
            _expected.ForEach(expected => expected.Dispose());
        }
    }

    /// <summary>As <see cref="VerifyAsync"/>, for a consumer that works synchronously.</summary>
    /// <param name="call">Lets the consumer call, given the mock server's address.</param>
    /// <exception cref="ConsumerPactException">As for <see cref="VerifyAsync"/>.</exception>
    /// <exception cref="PactFailureException">As for <see cref="VerifyAsync"/>.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="VerifyAsync"/>.</exception>
    public void Verify(Action<Uri> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        VerifyAsync(address =>
        {
            call(address);
            return Task.CompletedTask;
        }).GetAwaiter().GetResult();
    }

    /// <summary>Where a request belongs: to the interaction that it is meant for, else to those of the consumer's own, else to the nearest.</summary>
    private Uri MockServerFor(SentRequest sent, ConsumerRun? own)
    {
        var expected = _expected.Find(e => e.IsMeantBy(sent));
        return expected is null && own is not null
            ? own.Address
            : (expected ?? _expected.Find(e => e.HasFormatOf(sent)) ?? _expected[0]).MockServerFor(_pact, sent);
    }

    /// <summary>What the consumer did wrong; null for nothing, and when nothing was sent because it failed before.</summary>
    private ConsumerPactException? Failure(ConsumerFront front, ConsumerRun? own, Exception? thrown)
    {
        // What is none of the contract's may be one of the consumer's own interactions.
        var requests = front.Requests.Select(sent => sent.Received.CustomerId is null && own is not null ? sent with { Problems = [] } : sent).ToList();
        if (requests.Count == 0)
        {
            return thrown is null
                ? new ConsumerPactException(
                    _pact.Consumer, [], $"Nothing was sent to {front.Address}. Give this address to the client as its base address.", innerException: null)
                : null;
        }

        // A test that threw may not have come to the rest.
        var withMissing = thrown is null;
        var differences = _expected
            .Select(expected => (expected.Interaction.Words, Text: expected.Mismatches(withMissing)))
            .Append((Words: "your own interactions", Text: own?.Mismatches(withMissing) ?? ""))
            .Where(mismatches => mismatches.Text.Length > 0)
            .Select(mismatches => $"Expected: {mismatches.Words}.\n{mismatches.Text}")
            .Concat(own is null ? requests.Select(UnexpectedMembers).OfType<string>() : [])
            .ToList();
        return differences.Count == 0 && requests.All(request => request.Problems.Count == 0)
            ? null
            : new ConsumerPactException(_pact.Consumer, requests, string.Join('\n', differences), thrown);
    }

    /// <summary>
    /// Which members a body has when no interaction has these: the core compares the attributes of XML, and does not know which
    /// of them says that there is no value.
    /// </summary>
    private string? UnexpectedMembers(SentRequest sent)
    {
        if (sent.Received.Request is not { } request)
        {
            return null;
        }

        var members = DocumentedMember.ValuesOf(request);
        return _expected.Exists(expected => expected.Interaction.Members == members) ? null : $"The body has {DocumentedMember.Words(members)}.";
    }

    private void EnsureOpen()
    {
        if (_isVerified)
        {
            throw new InvalidOperationException("This pact has been verified. Start a new one for another test: new ConsumerPact(…).");
        }
    }
}
