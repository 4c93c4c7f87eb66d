using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

/// <summary>Compares what the evaluator says of a program's values with the values that it has when it runs.</summary>
internal static class ProgramCheck
{
    private static readonly (string? A, string? B, bool C, bool D, int N)[] Arguments =
    [
        (null, null, false, false, 0),
        ("", " ", true, false, -1),
        ("/a", "a", false, true, 1),
        ("https://x.se", "/", true, true, 47),
        ("a", "c", true, false, 2),
        (" b", "A", false, true, 10),
        ("c", null, true, true, 0),
        ("{0}", "bc", false, false, 48),
    ];

    /// <summary>Coins that fall one way, by turns, and at random (the digits of π and e).</summary>
    private static readonly ulong[] Coins =
        [0, ulong.MaxValue, 0x5555_5555_5555_5555, 0x243F_6A88_85A3_08D3, 0xB7E1_5162_8AED_2A6A, 0x1319_8A2E_0370_7344, 0xBF71_5880_9CF4_F3C7];

    /// <summary>What is wrong with what the evaluator says of a program, or null.</summary>
    public static string? Failure(CompiledPrograms programs, int method, ProgramKind kind)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
        try
        {
            var values = programs.Evaluate(method);
            return kind == ProgramKind.Everything ? NotCovered(programs, method, values) : NotKnown(programs, method, values, kind);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string? NotCovered(CompiledPrograms programs, int method, Dictionary<int, TextValue> values)
    {
        foreach (var (a, b, c, d, n) in Arguments)
        {
            foreach (var coins in Coins)
            {
                foreach (var (site, value) in programs.Run(method, coins, a, b, c, d, n))
                {
                    if (!values[site].Covers(value))
                    {
                        return $"The value at {site} is said to be {Coverage.Show(values[site])}, but is {Coverage.Show(value)} for a = {Coverage.Show(a)}, b = {Coverage.Show(b)}, c = {c}, d = {d}, n = {n}, coins = 0x{coins:X}.";
                    }
                }
            }
        }

        return null;
    }

    private static string? NotKnown(CompiledPrograms programs, int method, Dictionary<int, TextValue> values, ProgramKind kind)
    {
        var seen = values.ToDictionary(value => value.Key, _ => new HashSet<string?>());
        for (var coins = 0UL; coins < TextValue.MaxAlternatives; coins++)
        {
            foreach (var (site, value) in programs.Run(method, coins, a: "a", b: "b", c: true, d: true, n: 1))
            {
                seen[site].Add(value);
            }
        }

        foreach (var (site, value) in values)
        {
            var known = value.Alternatives.Select(text => (string?)text.Pattern).Concat(value.CanBeNull ? [null] : []);
            var isExpected = seen[site].Count == 0 // nothing gets there
                || (kind == ProgramKind.Flags && value.HasHole) // more texts than are told apart before the flags are
                || !value.HasHole && (kind is ProgramKind.Exact or ProgramKind.Flags ? seen[site].SetEquals(known) : seen[site].IsSubsetOf(known));
            if (!isExpected)
            {
                return $"The value at {site} is said to be {Coverage.Show(value)}, but is one of {{ {string.Join(", ", seen[site].Select(Coverage.Show))} }}.";
            }
        }

        return null;
    }
}
