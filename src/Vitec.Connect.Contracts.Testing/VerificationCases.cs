using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// One verification as test cases, one an interaction: a data source for xunit v2 and v3, NUnit and MSTest, without a
/// dependency on any of them. The provider is verified once, when the first case asks, and all cases tell of that run.
/// </summary>
/// <remarks>
/// The rows hold a text, which names the interaction: every framework can show it, find it again, and run it by itself.
/// Safe for use by several threads.
/// </remarks>
/// <example>
/// <code>
/// public sealed class ProviderTests
/// {
///     public static VerificationCases Pacts { get; } = new(
///         PactFile.ReadFolder("pacts"), pacts =&gt; PactVerification.VerifyAsync(pacts, new ProviderOptions { BaseAddress = … }));
///
///     [Theory, MemberData(nameof(Pacts))]              // NUnit: [TestCaseSource(nameof(Pacts))]
///     public Task The_provider_keeps(string interaction) =&gt; Pacts.EnsureVerifiedAsync(interaction);
/// }
/// </code>
/// </example>
public sealed class VerificationCases : IEnumerable<object[]>
{
    private readonly IReadOnlyList<string> _names;
    private readonly Lazy<Task<VerificationReport>> _report;

    /// <summary>The cases of some pacts.</summary>
    /// <param name="pacts">The pacts, at least one.</param>
    /// <param name="verify">
    /// Verifies them; called once. It may start the provider first, and stop it afterwards. What it throws fails each case.
    /// </param>
    /// <exception cref="ArgumentException">There are no pacts.</exception>
    public VerificationCases(IReadOnlyList<PactFile> pacts, Func<IReadOnlyList<PactFile>, Task<VerificationReport>> verify)
    {
        ArgumentNullException.ThrowIfNull(pacts);
        ArgumentNullException.ThrowIfNull(verify);
        if (pacts.Count == 0)
        {
            throw new ArgumentException("There are no pacts, and so there is nothing to verify.", nameof(pacts));
        }

        _names = Names(pacts.SelectMany(pact => pact.Interactions));

        // By a task of its own: a test framework's context must not be waited for.
        _report = new Lazy<Task<VerificationReport>>(() => Task.Run(() => verify(pacts)));
    }

    /// <summary>The verification, which begins now unless it has already.</summary>
    /// <returns>How it ended.</returns>
    public Task<VerificationReport> ReportAsync() => _report.Value;

    /// <summary>Fails unless an interaction was verified. A failure that is pending does not count.</summary>
    /// <param name="interaction">What a row holds.</param>
    /// <returns>A task that ends when the verification has ended.</returns>
    /// <exception cref="ArgumentException">No row holds it.</exception>
    /// <exception cref="PactVerificationException">
    /// It failed, could not be verified, or was not; the message has all about it. Or something is wrong with the whole run
    /// (<see cref="VerificationReport.Problems"/>).
    /// </exception>
    public async Task EnsureVerifiedAsync(string interaction)
    {
        if (!_names.Contains(interaction))
        {
            throw new ArgumentException($"The pacts declare no interaction \"{interaction}\".", nameof(interaction));
        }

        var report = await ReportAsync().ConfigureAwait(false);
        var index = Names(report.Interactions.Select(i => i.Interaction)).IndexOf(interaction);
        if (index < 0)
        {
            throw new PactVerificationException($"{interaction} was declared, and the verification has no result for it.");
        }

        var result = report.Interactions[index];
        if (result.IsObstacle || result.Status == VerificationStatus.NotVerified)
        {
            throw new PactVerificationException(FailureText.Of(result));
        }

        if (report.Problems.Count > 0)
        {
            throw new PactVerificationException(string.Join('\n', report.Problems));
        }
    }

    /// <summary>The rows: one an interaction, with the text that names it.</summary>
    /// <returns>The rows, in the order in which the pacts declare the interactions.</returns>
    public IEnumerator<object[]> GetEnumerator() => _names.Select(name => new object[] { name }).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The interactions by name. Those that would have the same are numbered.</summary>
    private static List<string> Names(IEnumerable<DeclaredInteraction> interactions)
    {
        var names = new List<string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var interaction in interactions)
        {
            var name = interaction.ToString();
            for (var number = 2; !taken.Add(name); number++)
            {
                name = $"{interaction} #{number}";
            }

            names.Add(name);
        }

        return names;
    }
}
