using System;
using System.Collections.Generic;
using System.Linq;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// What is otherwise in the pacts of consumers than it was before, as a provider sees it. Needs no provider and no network.
/// </summary>
/// <remarks>
/// Interactions are the same when they have the same description and provider states; else when they have the same
/// description; else when they have the same request and provider states. Of a response only what is expected of it counts: a
/// value by its matching rule, where it has one. Of a request, what is sent counts, save for examples of what any value will
/// do for.
/// </remarks>
public sealed class PactComparison
{
    private PactComparison(IReadOnlyList<PactChange> changes) => Changes = changes;

    /// <summary>The differences, those that weigh most first, then in the order of consumers and interactions.</summary>
    public IReadOnlyList<PactChange> Changes { get; }

    /// <summary>Whether a provider that kept the pacts before keeps them now for certain: nothing is newly needed, nothing breaks.</summary>
    public bool IsCompatible => Changes.All(change => change.Effect < PactChangeEffect.NewlyNeeded);

    /// <summary>Compares the pacts of one consumer.</summary>
    /// <param name="before">The pact before.</param>
    /// <param name="after">The pact now.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentException">They are pacts of two consumers, or with two providers.</exception>
    public static PactComparison Of(PactFile before, PactFile after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return (before.Consumer, before.Provider) == (after.Consumer, after.Provider)
            ? Of([before], [after])
            : throw new ArgumentException(
                $"{before.Path} is a pact of {before.Consumer} with {before.Provider}, {after.Path} one of {after.Consumer} with {after.Provider}. Compare two pacts of the same consumer and provider.");
    }

    /// <summary>Compares the pacts of any consumers, each with its own.</summary>
    /// <param name="before">The pacts before.</param>
    /// <param name="after">The pacts now.</param>
    /// <returns>The differences.</returns>
    public static PactComparison Of(IReadOnlyList<PactFile> before, IReadOnlyList<PactFile> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var then = ByConsumer(before);
        var now = ByConsumer(after);
        return new PactComparison(
        [
            .. then.Select(group => group.Key).Union(now.Select(group => group.Key)).Order(StringComparer.Ordinal)
                .SelectMany(consumer => ChangesOf([.. then[consumer]], [.. now[consumer]]))
                .OrderByDescending(change => change.Effect),
        ]);
    }

    /// <summary>How many differences are of a kind.</summary>
    /// <param name="effect">The kind.</param>
    /// <returns>Their number.</returns>
    public int Count(PactChangeEffect effect) => Changes.Count(change => change.Effect == effect);

    private static ILookup<string, PactInteractionContent> ByConsumer(IReadOnlyList<PactFile> pacts) =>
        pacts.SelectMany(pact => pact.Interactions).ToLookup(interaction => interaction.Consumer, PactInteractionContent.Of);

    private static IEnumerable<PactChange> ChangesOf(List<PactInteractionContent> before, List<PactInteractionContent> after)
    {
        var all = before.ToList();
        foreach (var (was, now) in Pairs(before, after))
        {
            foreach (var change in InteractionComparison.Compare(was, now))
            {
                yield return change;
            }
        }

        // What is left has no counterpart.
        foreach (var now in after)
        {
            yield return all.Find(was => was.HasRequestOf(now) && InteractionComparison.Contradict(was, now)) is { } other
                ? new PactChange(
                    PactChangeEffect.Breaking, now.Interaction, "interaction", $"is new, and contradicts \"{other.Interaction.Description}\", which has the same request in the same provider state")
                : new PactChange(PactChangeEffect.NewlyNeeded, now.Interaction, "interaction", "is new");
        }

        foreach (var was in before)
        {
            yield return new PactChange(PactChangeEffect.NoLongerNeeded, was.Interaction, "interaction", "is there no more");
        }
    }

    /// <summary>Takes out of both lists what belongs together, by one likeness after the other.</summary>
    private static IEnumerable<(PactInteractionContent Before, PactInteractionContent After)> Pairs(List<PactInteractionContent> before, List<PactInteractionContent> after)
    {
        Func<PactInteractionContent, PactInteractionContent, bool>[] likenesses =
        [
            (was, now) => was.Interaction.Description == now.Interaction.Description && was.HasStatesOf(now),
            (was, now) => was.Interaction.Description == now.Interaction.Description,
            (was, now) => was.HasRequestOf(now),
        ];
        foreach (var isLike in likenesses)
        {
            foreach (var now in after.ToList())
            {
                if (before.Find(was => isLike(was, now)) is { } was)
                {
                    before.Remove(was);
                    after.Remove(now);
                    yield return (was, now);
                }
            }
        }
    }
}
