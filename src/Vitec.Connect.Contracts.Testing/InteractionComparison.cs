using System;
using System.Collections.Generic;
using System.Linq;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>Compares an interaction with what it was before.</summary>
internal static class InteractionComparison
{
    public static IEnumerable<PactChange> Compare(PactInteractionContent before, PactInteractionContent after)
    {
        if (before.Interaction.Description != after.Interaction.Description)
        {
            yield return Change(PactChangeEffect.None, "interaction", $"was described as \"{before.Interaction.Description}\"");
        }

        if (!before.HasStatesOf(after))
        {
            yield return Change(PactChangeEffect.NewlyNeeded, "provider state", $"{Shown(before.States)} before, {Shown(after.States)} now");
        }

        foreach (var (where, was, now) in Parts(before.Request, after.Request))
        {
            if (Sent(was, now) is var (effect, text))
            {
                yield return Change(effect, $"request {where}", text);
            }
        }

        // The answers to two requests may be two.
        var worst = before.HasRequestOf(after) ? PactChangeEffect.Breaking : PactChangeEffect.NewlyNeeded;
        foreach (var (where, was, now) in Parts(before.Response, after.Response))
        {
            if (Expected(was, now) is var (effect, text))
            {
                yield return Change(effect < worst ? effect : worst, $"response {where}", text);
            }
        }

        PactChange Change(PactChangeEffect effect, string where, string text) => new(effect, after.Interaction, where, text);
    }

    /// <summary>Whether no answer is as both expect it.</summary>
    public static bool Contradict(PactInteractionContent one, PactInteractionContent other) =>
        Parts(one.Response, other.Response).Any(part => Expected(part.Before, part.After)?.Effect == PactChangeEffect.Breaking);

    private static IEnumerable<(string Where, ExpectedValue? Before, ExpectedValue? After)> Parts(PactMessage before, PactMessage after) =>
        before.Parts.Keys.Union(after.Parts.Keys).Order(StringComparer.Ordinal)
            .Select(where => (where, before.Parts.GetValueOrDefault(where), after.Parts.GetValueOrDefault(where)));

    /// <summary>What it is to the provider that it is sent something else.</summary>
    private static (PactChangeEffect Effect, string Text)? Sent(ExpectedValue? before, ExpectedValue? after) => (before, after) switch
    {
        (null, { } now) => (PactChangeEffect.NewlyNeeded, $"{now.Example} is sent, and was not before"),
        ({ } was, null) => (PactChangeEffect.NewlyNeeded, $"{was.Example} is sent no more"),
        ({ } was, { } now) when was.Example == now.Example => null,
        ({ } was, { } now) when was.IsSentAs(now) => (PactChangeEffect.None, $"another example: {was.Example} before, {now.Example} now"),
        var (was, now) => (PactChangeEffect.NewlyNeeded, $"{was!.Example} before, {now!.Example} now"),
    };

    /// <summary>What it is to the provider that something else is expected of its answer.</summary>
    private static (PactChangeEffect Effect, string Text)? Expected(ExpectedValue? before, ExpectedValue? after)
    {
        switch (before, after)
        {
            case (null, { } now):
                return (PactChangeEffect.NewlyNeeded, $"{now} is expected, and was not before");
            case ({ } was, null):
                return (PactChangeEffect.NoLongerNeeded, $"{was} is expected no more");
            case var (was, now):
                return was!.ToString() == now!.ToString() ? null : (was.EffectOf(now), $"{was} before, {now} now");
        }
    }

    private static string Shown(IReadOnlyList<string> states) => states.Count == 0 ? "none" : string.Join(", ", states.Select(state => $"\"{state}\""));
}
