using System;
using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

/// <summary>
/// The choices that a program is written by. Zero chooses the simplest, and past its end a tape holds nothing but zeros: a
/// shorter tape of smaller numbers is a simpler program, which is how a failing one is shrunk (after MacIver and Donaldson,
/// "Test-Case Reduction via Test-Case Generation", 2020).
/// </summary>
internal sealed class Tape(IReadOnlyList<byte> choices)
{
    private int _position;

    /// <summary>The next choice of so many.</summary>
    public int Next(int count) => _position < choices.Count ? choices[_position++] % count : 0;

    /// <summary>A simpler tape for which a condition holds too, after so many attempts at most.</summary>
    public static byte[] Shrink(byte[] choices, Func<byte[], bool> condition, int attempts = 1500)
    {
        for (var isSmaller = true; isSmaller;)
        {
            isSmaller = false;
            foreach (var simpler in Simpler(choices))
            {
                if (attempts-- <= 0)
                {
                    return choices;
                }

                if (condition(simpler))
                {
                    (choices, isSmaller) = (simpler, true);
                    break;
                }
            }
        }

        return choices;
    }

    private static IEnumerable<byte[]> Simpler(byte[] choices)
    {
        for (var length = Math.Max(choices.Length / 2, 1); length > 0; length /= 2)
        {
            for (var start = 0; start + length <= choices.Length; start += Math.Max(length / 2, 1))
            {
                yield return [.. choices[..start], .. choices[(start + length)..]];
            }
        }

        for (var i = 0; i < choices.Length; i++)
        {
            if (choices[i] > 0)
            {
                yield return [.. choices[..i], 0, .. choices[(i + 1)..]];
                yield return [.. choices[..i], (byte)(choices[i] / 2), .. choices[(i + 1)..]];
                yield return [.. choices[..i], (byte)(choices[i] - 1), .. choices[(i + 1)..]];
            }
        }
    }
}
