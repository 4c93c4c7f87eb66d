using System;
using System.Linq;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

/// <summary>Members of <see cref="string"/> and checks, on texts with holes: each compared with what they do to every filling of the holes.</summary>
public class StringMemberTests
{
    private static readonly string[] Fillings = ["", "a", "b", "ab", "ba", " a", "c "];

    // {0} and {1} are the holes.
    private static readonly string[] Shapes = ["{0}", "{0}{1}", "a{0}", "{0}b", "ab{0}b", "{0}b{1}", "{0}ab{1}", " {0} ", "a {0} b{1} ", "{0} {1}a", "abab", "", " "];

    [Theory]
    [InlineData(".Replace(\"ab\", \"x\")")]
    [InlineData(".Replace(\"abc\", \"\")")]
    [InlineData(".Replace(\"aa\", \"a\")")]
    [InlineData(".Replace(\"a\", \"ba\")")]
    [InlineData(".Replace(\" \", null)")]
    [InlineData(".Replace('b', 'a')")]
    [InlineData(".Replace(\"bab\", b)")]
    [InlineData(".Replace(\"a\", \"aaaaaaaaaaaaaaaaaaaa\").Replace(\"a\", \"bb\").Replace(\"bbb\", \"a\" + b)")]
    [InlineData(".Replace(\"AB\", \"x\", StringComparison.OrdinalIgnoreCase)")]
    [InlineData(".Replace(\"ab\", \"x\", StringComparison.Ordinal)")]
    [InlineData(".Trim()")]
    [InlineData(".TrimStart()")]
    [InlineData(".TrimEnd('b', ' ')")]
    [InlineData(".TrimStart('a')")]
    [InlineData(".TrimEnd('a', 'b').TrimStart(' ')")]
    [InlineData(".ToUpper()")]
    [InlineData(".Substring(1)")]
    [InlineData(".Substring(0, 2)")]
    [InlineData(".Substring(2, 1)")]
    [InlineData(".Remove(1)")]
    [InlineData(".Remove(1, 1)")]
    public void A_member_covers_what_it_gives(string member) => Check(shape => $"Probe.See(0, {shape}{member});");

    [Theory]
    [InlineData("s == \"ab\"")]
    [InlineData("s is \"a\" or \"ab\" or null")]
    [InlineData("s is \"a\" and not \"b\"")]
    [InlineData("s is { Length: > 0 }")]
    [InlineData("s.Length == 0")]
    [InlineData("s.Length >= 1")]
    [InlineData("s.StartsWith(\"a\", StringComparison.Ordinal)")]
    [InlineData("s.StartsWith(\"AB\", StringComparison.OrdinalIgnoreCase)")]
    [InlineData("s.StartsWith('a')")]
    [InlineData("s.StartsWith(\"\", StringComparison.Ordinal)")]
    [InlineData("!s.StartsWith(\"abab\", StringComparison.Ordinal)")]
    [InlineData("string.Equals(\"AB\", s, StringComparison.OrdinalIgnoreCase)")]
    [InlineData("string.IsNullOrEmpty(s)")]
    [InlineData("!string.IsNullOrWhiteSpace(s)")]
    public void A_check_lets_through_what_passes(string condition) => Check(shape => $"string s = {shape}; if ({condition}) Probe.See(0, s); else Probe.See(1, s);");

    private static void Check(Func<string, string> bodyOf)
    {
        var bodies = Shapes.Select(shape => bodyOf("$\"" + shape.Replace("{0}", "{a}", StringComparison.Ordinal).Replace("{1}", "{b}", StringComparison.Ordinal) + "\"")).ToArray();
        using var compiled = CompiledPrograms.Compile(bodies);
        Assert.Null(compiled.Errors);

        for (var i = 0; i < bodies.Length; i++)
        {
            var values = compiled.Evaluate(i);
            foreach (var a in Fillings)
            {
                foreach (var b in Fillings)
                {
                    foreach (var (site, value) in compiled.Run(i, coins: 0, a, b, c: true, d: false, n: 1))
                    {
                        Assert.True(values[site].Covers(value), $"{bodies[i]} is said to be {Coverage.Show(values[site])}, but is {Coverage.Show(value)} for a = {Coverage.Show(a)}, b = {Coverage.Show(b)}.");
                    }
                }
            }
        }
    }
}
