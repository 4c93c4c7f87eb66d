using System;
using System.Collections.Generic;
using System.Linq;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Tool.Sandbox;

/// <summary>An answer that a person can choose on the page.</summary>
/// <param name="Key">What the page calls it.</param>
/// <param name="Answer">What the stub is told.</param>
internal sealed record AnswerChoice(string Key, StubAnswer Answer)
{
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);

    public static readonly AnswerChoice Usual = new("usual", StubAnswer.AsUsual);

    // The page has a button for each, in this order.
    private static readonly IReadOnlyList<AnswerChoice> All =
    [
        Usual,
        new("false", StubAnswer.False),
        new("400", StubAnswer.Status(400)),
        new("401", StubAnswer.Status(401)),
        new("403", StubAnswer.Status(403)),
        new("500", StubAnswer.Status(500)),
        new("slow", StubAnswer.AsUsual.After(Slow)),
        new("dropped", StubAnswer.Dropped),
    ];

    /// <summary>The choice with a key; null when there is none.</summary>
    public static AnswerChoice? Find(string? key) => All.FirstOrDefault(choice => choice.Key == key);

    /// <summary>The choice of an answer.</summary>
    public static AnswerChoice Of(StubAnswer answer) => All.First(choice => choice.Answer == answer);
}
