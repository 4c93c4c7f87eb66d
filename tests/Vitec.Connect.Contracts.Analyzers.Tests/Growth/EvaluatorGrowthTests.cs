using System;
using System.Collections.Generic;
using System.Linq;
using Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Growth;

/// <summary>
/// Code of a size and shape that nobody writes by hand, as large as the compiler takes it on a stack of 1 MB: the evaluator
/// comes to an end on the same stack, and the steps and characters that it spends grow no faster than the code.
/// </summary>
public class EvaluatorGrowthTests
{
    // From a size to its double, what is spent may grow by so much: a little more than double, for what grows with the logarithm.
    private const double MostGrowth = 2.2;

    private static readonly Dictionary<string, (int Size, Func<int, string> Body)> Bodies = new()
    {
        ["additions"] = (10_000, size => $"Probe.See(0, {Joined(size, " + ", i => i % 2 == 0 ? "a" : $"\"x{i}\"")});"),
        ["additions of ternaries"] = (10_000, size => $"Probe.See(0, {Joined(size, " + ", i => $"(c ? \"x{i}\" : \"y\")")});"),
        ["interpolation"] = (10_000, size => $"Probe.See(0, $\"{Joined(size, "", i => "{a}x" + i)}\");"),
        ["branches that append"] = (10_000, size => $"string s = \"\"; {Joined(size, " ", i => $"if (Probe.Flip()) s += \"x{i}\";")} Probe.See(0, s);"),
        ["branches that check"] = (10_000, size => $"string s = a; {Joined(size, " ", i => $"if (s == \"x{i}\") Probe.See({i + 1}, s);")} Probe.See(0, s);"),
        ["branches that check and write"] = (4_000, size => $"string s = a; {Joined(size, " ", i => $"if (s == null) s = \"x{i}\";")} Probe.See(0, s);"),
        ["checks that nobody foresees"] = (4_000, size => $"string s = a; {Joined(size, " ", i => "if (Uri.CheckSchemeName(s)) goto End;")} s = b; End: Probe.See(0, s);"),
        ["assignments"] = (10_000, size => $"string s = \"\"; {Joined(size, " ", i => $"s = s + \"x{i}\";")} Probe.See(0, s);"),
        ["assignments seen one by one"] = (4_000, size => $"string s = \"\"; {Joined(size, " ", i => $"s += \"x{i}\"; Probe.See({i}, s);")}"),
        ["variables seen after branches"] = (2_000, size => $"{Joined(size, " ", i => $"string s{i} = \"x\"; if (Probe.Flip()) s{i} = \"y\";")} {Joined(size, " ", i => $"Probe.See({i}, s{i});")}"),
        ["doubling"] = (4_000, size => $"string s = \"x\"; {Joined(size, " ", _ => "s = s + s;")} Probe.See(0, s);"),
        ["doubling in a loop"] = (4_000, size => $"string s = \"x\"; while (Probe.Again()) {{ {Joined(size, " ", _ => "s += s;")} }} Probe.See(0, s);"),
        ["doubling by Replace"] = (4_000, size => $"string s = \"x\"; {Joined(size, " ", _ => "s = s.Replace(\"x\", \"xx\");")} Probe.See(0, s);"),
        ["huge widths"] = (4_000, size => $"string s = \"x\"; {Joined(size, " ", i => $"s = s.PadLeft({2_000_000_000 - i}).PadRight(int.MaxValue) + $\"{{a,{1_000_000_000 - i}}}\";")} Probe.See(0, s);"),
        ["products of alternatives"] = (4_000, size => $"string s = \"\"; {Joined(size, " ", i => $"s += n == {i} ? \"a{i}\" : d ? \"b\" : null;")} Probe.See(0, s);"),
        ["a flag asked again and again"] = (4_000, size => $"string s = \"\"; {Joined(size, " ", i => $"if (c) s += \"x{i}\"; else s += \"y{i}\";")} Probe.See(0, s);"),
        ["flags asked twice"] = (1_000, size => $"string s = \"\"; {Joined(size, " ", i => $"bool f{i} = Probe.Flip(); if (f{i}) s += \"x{i}\"; if (!f{i}) s += \"y{i}\";")} Probe.See(0, s);"),
        ["flags set along"] = (1_000, size => $"string s = \"\"; {Joined(size, " ", i => $"bool f{i} = false; if (Probe.Flip()) {{ s += \"x{i}\"; f{i} = true; }}")} {Joined(size, " ", i => $"if (f{i}) s += \"y{i}\";")} Probe.See(0, s);"),
        ["conditions asked twice"] = (1_000, size => $"string s = \"\"; {Joined(size, " ", i => $"if (n > {i} && b != null) s += \"x{i}\"; if (n > {i} || b == null) s += \"y{i}\";")} Probe.See(0, s);"),
        ["a flag and values seen after it"] = (1_000, size => $"string s = c ? \"\" : \"y\"; {Joined(size, " ", i => $"if (c) s += \"x{i}\"; Probe.See({i}, s);")}"),
        ["switch statement"] = (2_000, size => $"string s = \"\"; switch (n) {{ {Joined(size, " ", i => $"case {i}: s += \"x{i}\"; break;")} }} Probe.See(0, s);"),
        ["switch on a text"] = (1_000, size => $"string s = a; switch (s) {{ {Joined(size, " ", i => $"case \"x{i}\": Probe.See({i + 1}, s); break;")} }} Probe.See(0, s);"),
        ["switch that writes its text"] = (1_000, size => $"string s = a; switch (s) {{ {Joined(size, " ", i => $"case \"x{i}\" when (s = \"y{i}\") == b: Probe.See({i + 1}, s); break;")} }} Probe.See(0, s);"),
        ["switch expression"] = (2_000, size => $"Probe.See(0, n switch {{ {Joined(size, " ", i => $"{i} => \"x{i}\",")} _ => a }});"),
        ["circle of variables"] = (1_000, size => $"{Joined(size, " ", i => $"string s{i} = \"x{i}\";")} while (Probe.Again()) {{ {Joined(size, " ", i => $"s{i} = s{(i + 1) % size} + \"y\";")} }} Probe.See(0, s0);"),
        ["goto web"] = (2_000, size => $"string s = \"\"; {Joined(size, " ", i => $"L{i}: s += \"x{i}\"; if (Probe.Again()) goto L{(i * 7 + 3) % size};")} Probe.See(0, s);"),
        ["loops one after the other"] = (4_000, size => $"string s = \"\"; {Joined(size, " ", i => $"while (Probe.Again()) s += \"x{i}\";")} Probe.See(0, s);"),
        ["try blocks one after the other"] = (2_000, size => $"string s = \"\"; {Joined(size, " ", i => $"try {{ s += \"x{i}\"; Probe.Mishap(); }} catch (Exception) {{ s = \"c\"; }} finally {{ s += \"f\"; }}")} Probe.See(0, s);"),
        ["builder in chains"] = (4_000, size => $"var sb = new StringBuilder(); {Joined(Math.Max(size / 250, 1), " ", _ => $"sb{Joined(250, "", i => $".Append(\"x{i}\")")};")} Probe.See(0, sb.ToString());"),
        ["builder step by step"] = (4_000, size => $"var sb = new StringBuilder(); {Joined(size, " ", i => $"sb.Append(a).Append(\"x{i}\");")} Probe.See(0, sb.ToString());"),
        ["functions in a chain"] = (1_000, size => $"Probe.See(0, F0(a)); {Joined(size, " ", i => $"string F{i}(string p) => F{i + 1}(p + \"x\");")} string F{size}(string p) => p;"),
        ["functions in a lattice"] = (1_000, size => $"Probe.See(0, F0(a)); {Joined(size, " ", i => $"string F{i}(string p) => F{i + 1}(p + \"x\") + F{i + 1}(p + \"y\");")} string F{size}(string p) => p;"),
        ["functions in a circle"] = (1_000, size => $"Probe.See(0, F0(a)); {Joined(size, " ", i => $"string F{i}(string p) => c ? p : F{(i + 1) % size}(p + \"x\");")}"),
        ["lambdas"] = (1_000, size => $"string s = a; {Joined(size, " ", i => $"Action f{i} = () => Probe.See({i}, s + \"x\");")}"),
        ["lambdas over a checked variable"] = (1_000, size => $"string s; s = a; if (s != null) {{ {Joined(size, " ", i => $"Action f{i} = () => Probe.See({i}, s + \"x\");")} }}"),
        ["arguments of Concat"] = (4_000, size => $"Probe.See(0, string.Concat({Joined(size, ", ", i => $"\"x{i}\"")}));"),
        ["arguments of Format"] = (4_000, size => $"Probe.See(0, string.Format(\"{Joined(size, "", i => $"{{{i}}}")}\", {Joined(size, ", ", i => $"\"x{i}\"")}));"),
        ["a tuple"] = (2_000, size => $"{Joined(size, " ", i => $"string s{i};")} ({Joined(size, ", ", i => $"s{i}")}) = ({Joined(size, ", ", i => $"\"x{i}\"")}); Probe.See(0, s{size - 1});"),
        ["a text of 5 MB"] = (10_000, size => $"Probe.See(0, \"{new string('x', size * 500)}\"); Probe.See(1, a + (\"{new string('y', size * 500)}\" + b).Trim('y').ToUpper());"),
        ["a text of 5 MB that is replaced in"] = (10_000, size => $"Probe.See(0, \"{new string('x', size * 500)}\".Replace(\"x\", \"yz\")); Probe.See(1, (a + \"{new string('x', size * 500)}\").Replace(\"x\", \"yz\"));"),
        ["a text of 5 MB, changed again and again"] = (1_000, size => $"string s = \"{new string('x', 5_000_000)}\"; {Joined(size, " ", _ => "s = s.ToUpper(); s = s.ToLower();")} Probe.See(0, s);"),
    };

    // The compiler itself uses up the stack for deeper ones, takes twice as long with each level (interpolations), or its
    // graph can't be had and nothing is known of variables, which is well, too.
    private static readonly Dictionary<string, (int Depth, Func<int, string> Body)> NestedBodies = new()
    {
        ["parentheses"] = (200, depth => $"Probe.See(0, {new string('(', depth)}a + \"x\"{new string(')', depth)});"),
        ["additions to the right"] = (200, depth => $"Probe.See(0, {Joined(depth, "", i => $"(\"x{i}\" + a + ")}b{new string(')', depth)});"),
        ["ternaries"] = (200, depth => $"Probe.See(0, {Joined(depth, "", i => $"n == {i} ? \"x{i}\" : ")}a);"),
        ["coalescing"] = (200, depth => $"Probe.See(0, {Joined(depth, "", _ => "a ?? ")}\"x\");"),
        ["interpolations"] = (8, depth => $"Probe.See(0, {Joined(depth, "", _ => "$\"x{")}a{Joined(depth, "", _ => "}\"")});"),
        ["calls"] = (200, depth => $"Probe.See(0, {Joined(depth, "", _ => "string.Concat(a, ")}\"x\"{new string(')', depth)});"),
        ["fluent calls"] = (400, depth => $"Probe.See(0, a{Joined(depth, "", _ => ".Trim()")});"),
        ["blocks"] = (100, depth => $"string s = \"\"; {Joined(depth, "", i => $"if (Probe.Flip()) {{ s += \"x{i}\"; ")}Probe.See(0, s);{new string('}', depth)}"),
        ["try blocks"] = (100, depth => $"string s = \"\"; {Joined(depth, "", i => $"try {{ s += \"x{i}\"; ")}Probe.Mishap(); {Joined(depth, "", i => $"}} finally {{ s += \"y{i}\"; }}")} Probe.See(0, s);"),
        ["functions"] = (100, depth => $"string s = a; {Joined(depth, "", i => $"void F{i}() {{ ")}Probe.See(0, s);{new string('}', depth)}"),
        ["assignments"] = (200, depth => $"string s = a, t = b; Probe.See(0, {Joined(depth, "", i => $"{(i % 2 == 0 ? "s" : "t")} = ")}\"x\");"),
    };

    public static TheoryData<string> Shapes => [.. Bodies.Keys];

    public static TheoryData<string> NestedShapes => [.. NestedBodies.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Work_grows_no_faster_than_the_code(string shape) => Check(Bodies[shape]);

    [Theory]
    [MemberData(nameof(NestedShapes))]
    public void Work_grows_no_faster_than_the_nesting(string shape) => Check(NestedBodies[shape]);

    [Theory]
    [InlineData("additions to the right")]
    [InlineData("ternaries")]
    [InlineData("coalescing")]
    [InlineData("calls")]
    [InlineData("fluent calls")]
    public void What_is_nested_deeper_than_the_compilers_graph_can_be_is_unknown(string shape)
    {
        // The compiler reads and binds it on a larger stack; what the variable was given, only the graph could tell.
        var body = "string known = \"known\"; for (; ; ) { break; } Probe.See(1, known); " + NestedBodies[shape].Body(6_000);
        using var compiled = SmallStack.Run(() => CompiledPrograms.Parse([body]), size: 1 << 28);
        var sites = SmallStack.Run(() => compiled.Sites(0), size: 1 << 28);

        var values = SmallStack.Run(() => compiled.Evaluate(sites));

        Assert.Equal("{ \"{…}\" }", Coverage.Show(values[1]));
    }

    [Theory]
    [InlineData("additions to the right")]
    [InlineData("calls")]
    [InlineData("fluent calls")]
    public void However_deep_code_without_branches_is_nested_it_needs_no_graph(string shape)
    {
        var body = "string known = \"known\"; Probe.See(1, known); " + NestedBodies[shape].Body(6_000);
        using var compiled = SmallStack.Run(() => CompiledPrograms.Parse([body]), size: 1 << 28);
        var sites = SmallStack.Run(() => compiled.Sites(0), size: 1 << 28);

        var values = SmallStack.Run(() => compiled.Evaluate(sites));

        Assert.Equal("{ \"known\" }", Coverage.Show(values[1]));
    }

    private static void Check((int Size, Func<int, string> Body) shape)
    {
        using (var compiled = CompiledPrograms.Compile([shape.Body(4)]))
        {
            Assert.Null(compiled.Errors);
        }

        // In older compilers much is the same: less will do.
        var size = Roslyn.IsNewest ? shape.Size : Math.Max(shape.Size / 10, Math.Min(shape.Size, 2_000));
        long[] spent = [Spent(shape.Body(size / 4)), Spent(shape.Body(size / 2)), Spent(shape.Body(size))];

        Assert.InRange(spent[0], 1, long.MaxValue);
        Assert.InRange(spent[1], 0, spent[0] * MostGrowth);
        Assert.InRange(spent[2], 0, spent[1] * MostGrowth);
    }

    private static string Joined(int count, string separator, Func<int, string> part) => string.Join(separator, Enumerable.Range(0, count).Select(part));

    private static long Spent(string body) => SmallStack.Run(() =>
    {
        using var compiled = CompiledPrograms.Parse([body]);
        Assert.NotEmpty(compiled.Evaluate(0));
        return compiled.Spent;
    });
}
