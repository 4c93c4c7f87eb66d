using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

/// <summary>One execution of a generated program: the coins that it throws, and what was seen in it.</summary>
internal sealed class Run(ulong coins)
{
    private ulong _coins = coins;

    /// <summary>How often loops may still go round and functions call themselves; then they must end.</summary>
    public int RoundsLeft { get; set; } = 8;

    /// <summary>The values seen, each with the number of the place.</summary>
    public List<(int Site, string? Value)> Seen { get; } = [];

    /// <summary>The lowest bit of the coins, which then go round: the first 64 throws can be chosen.</summary>
    public bool Flip()
    {
        var isHead = (_coins & 1) != 0;
        _coins = ulong.RotateRight(_coins, 1);
        return isHead;
    }
}
