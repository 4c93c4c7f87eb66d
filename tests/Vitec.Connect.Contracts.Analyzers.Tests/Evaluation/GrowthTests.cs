using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

/// <summary>
/// Code of a size and shape that nobody writes by hand: the evaluator comes to an end, on a stack of 1 MB, and the work that
/// it does grows no faster than the code. What it allocates stands for the work: it is the same on every machine.
/// </summary>
public class GrowthTests
{
    private const int StackSize = 1 << 20;
    private const int CompilerStackSize = 1 << 28;

    private static readonly Dictionary<string, (int Size, Func<int, string> Body)> Bodies = new()
    {
        ["additions"] = (10_000, size => $"Probe.See(0, {Joined(size, " + ", i => i % 2 == 0 ? "a" : $"\"x{i}\"")});"),
        ["additions of ternaries"] = (10_000, size => $"Probe.See(0, {Joined(size, " + ", i => $"(c ? \"x{i}\" : \"y\")")});"),
        ["interpolation"] = (10_000, size => $"Probe.See(0, $\"{Joined(size, "", i => "{a}x" + i)}\");"),
        ["branches that append"] = (10_000, size => $"string s = \"\"; {Joined(size, " ", i => $"if (Probe.Flip()) s += \"x{i}\";")} Probe.See(0, s);"),
        ["branches that check"] = (10_000, size => $"string s = a; {Joined(size, " ", i => $"if (s == \"x{i}\") Probe.See({i + 1}, s);")} Probe.See(0, s);"),
        ["assignments"] = (10_000, size => $"string s = \"\"; {Joined(size, " ", i => $"s = s + \"x{i}\";")} Probe.See(0, s);"),
        ["assignments seen one by one"] = (2_000, size => $"string s = \"\"; {Joined(size, " ", i => $"s += \"x{i}\"; Probe.See({i}, s);")}"),
        ["doubling"] = (2_000, size => $"string s = \"x\"; {Joined(size, " ", _ => "s = s + s;")} Probe.See(0, s);"),
        ["doubling in a loop"] = (2_000, size => $"string s = \"x\"; while (Probe.Again()) {{ {Joined(size, " ", _ => "s += s;")} }} Probe.See(0, s);"),
        ["doubling by Replace"] = (2_000, size => $"string s = \"x\"; {Joined(size, " ", _ => "s = s.Replace(\"x\", \"xx\");")} Probe.See(0, s);"),
        ["switch statement"] = (1_000, size => $"string s = \"\"; switch (n) {{ {Joined(size, " ", i => $"case {i}: s += \"x{i}\"; break;")} }} Probe.See(0, s);"),
        ["switch on a text"] = (1_000, size => $"string s = a; switch (s) {{ {Joined(size, " ", i => $"case \"x{i}\": Probe.See({i + 1}, s); break;")} }} Probe.See(0, s);"),
        ["switch expression"] = (1_000, size => $"Probe.See(0, n switch {{ {Joined(size, " ", i => $"{i} => \"x{i}\",")} _ => a }});"),
        ["cycle of variables"] = (1_000, size => $"{Joined(size, " ", i => $"string s{i} = \"x{i}\";")} while (Probe.Again()) {{ {Joined(size, " ", i => $"s{i} = s{(i + 1) % size} + \"y\";")} }} Probe.See(0, s0);"),
        ["goto web"] = (1_000, size => $"string s = \"\"; {Joined(size, " ", i => $"L{i}: s += \"x{i}\"; if (Probe.Again()) goto L{(i * 7 + 3) % size};")} Probe.See(0, s);"),
        ["loops one after the other"] = (2_000, size => $"string s = \"\"; {Joined(size, " ", i => $"while (Probe.Again()) s += \"x{i}\";")} Probe.See(0, s);"),
        ["try blocks one after the other"] = (2_000, size => $"string s = \"\"; {Joined(size, " ", i => $"try {{ s += \"x{i}\"; Probe.Mishap(); }} catch (Exception) {{ s = \"c\"; }} finally {{ s += \"f\"; }}")} Probe.See(0, s);"),
        ["builder in a chain"] = (2_000, size => $"var sb = new StringBuilder(); sb{Joined(size, "", i => $".Append(\"x{i}\")")}; Probe.See(0, sb.ToString());"),
        ["builder step by step"] = (2_000, size => $"var sb = new StringBuilder(); {Joined(size, " ", i => $"sb.Append(a).Append(\"x{i}\");")} Probe.See(0, sb.ToString());"),
        ["functions in a chain"] = (1_000, size => $"Probe.See(0, F0(a)); {Joined(size, " ", i => $"string F{i}(string p) => F{i + 1}(p + \"x\");")} string F{size}(string p) => p;"),
        ["functions in a lattice"] = (1_000, size => $"Probe.See(0, F0(a)); {Joined(size, " ", i => $"string F{i}(string p) => F{i + 1}(p + \"x\") + F{i + 1}(p + \"y\");")} string F{size}(string p) => p;"),
        ["functions in a circle"] = (1_000, size => $"Probe.See(0, F0(a)); {Joined(size, " ", i => $"string F{i}(string p) => c ? p : F{(i + 1) % size}(p + \"x\");")}"),
        ["lambdas"] = (1_000, size => $"string s = a; {Joined(size, " ", i => $"Action f{i} = () => Probe.See({i}, s + \"x\");")}"),
        ["arguments of Concat"] = (2_000, size => $"Probe.See(0, string.Concat({Joined(size, ", ", i => $"\"x{i}\"")}));"),
        ["arguments of Format"] = (2_000, size => $"Probe.See(0, string.Format(\"{Joined(size, "", i => $"{{{i}}}")}\", {Joined(size, ", ", i => $"\"x{i}\"")}));"),
        ["a tuple"] = (2_000, size => $"{Joined(size, " ", i => $"string s{i};")} ({Joined(size, ", ", i => $"s{i}")}) = ({Joined(size, ", ", i => $"\"x{i}\"")}); Probe.See(0, s{size - 1});"),
        ["a long text"] = (10_000, size => $"Probe.See(0, \"{new string('x', size * 500)}\"); Probe.See(1, a + (\"{new string('y', size * 500)}\" + b).Trim('y').ToUpper());"),
        ["replacing in a long text"] = (10_000, size => $"Probe.See(0, \"{new string('x', size * 500)}\".Replace(\"x\", \"yz\")); Probe.See(1, (a + \"{new string('x', size * 500)}\").Replace(\"x\", \"yz\"));"),
    };

    // As deep as the compiler goes: on such a stack it makes no control-flow graph of what is deeper, and nested interpolated
    // strings take it twice as long with each level.
    private static readonly Dictionary<string, (int Depth, Func<int, string> Body)> NestedBodies = new()
    {
        ["parentheses"] = (2_000, depth => $"Probe.See(0, {new string('(', depth)}a + \"x\"{new string(')', depth)});"),
        ["additions to the right"] = (200, depth => $"Probe.See(0, {Joined(depth, "", i => $"(\"x{i}\" + a + ")}b{new string(')', depth)});"),
        ["ternaries"] = (200, depth => $"Probe.See(0, {Joined(depth, "", i => $"n == {i} ? \"x{i}\" : ")}a);"),
        ["coalescing"] = (500, depth => $"Probe.See(0, {Joined(depth, "", _ => "a ?? ")}\"x\");"),
        ["interpolations"] = (10, depth => $"Probe.See(0, {Joined(depth, "", _ => "$\"x{")}a{Joined(depth, "", _ => "}\"")});"),
        ["calls"] = (500, depth => $"Probe.See(0, {Joined(depth, "", _ => "string.Concat(a, ")}\"x\"{new string(')', depth)});"),
        ["fluent calls"] = (500, depth => $"Probe.See(0, a{Joined(depth, "", _ => ".Trim()")});"),
        ["blocks"] = (200, depth => $"string s = \"\"; {Joined(depth, "", i => $"if (Probe.Flip()) {{ s += \"x{i}\"; ")}Probe.See(0, s);{new string('}', depth)}"),
        ["try blocks"] = (100, depth => $"string s = \"\"; {Joined(depth, "", i => $"try {{ s += \"x{i}\"; ")}Probe.Mishap(); {Joined(depth, "", i => $"}} finally {{ s += \"y{i}\"; }}")} Probe.See(0, s);"),
        ["functions"] = (500, depth => $"string s = a; {Joined(depth, "", i => $"void F{i}() {{ ")}Probe.See(0, s);{new string('}', depth)}"),
        ["assignments"] = (2_000, depth => $"string s = a, t = b; Probe.See(0, {Joined(depth, "", i => $"{(i % 2 == 0 ? "s" : "t")} = ")}\"x\");"),
    };

    public static TheoryData<string> Shapes => [.. Bodies.Keys];

    public static TheoryData<string> NestedShapes => [.. NestedBodies.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Work_grows_no_faster_than_the_code(string shape)
    {
        var (size, body) = Bodies[shape];
        using (var compiled = CompiledPrograms.Compile([body(size / 100)]))
        {
            Assert.Null(compiled.Errors);
        }

        Work(body(size / 100)); // what is done once only
        var small = Work(body(size / 4));
        var large = Work(body(size));

        // Four times the code: with the square of its size, it would be sixteen times the work.
        Assert.InRange(large, 1, small * 8);
    }

    [Theory]
    [MemberData(nameof(NestedShapes))]
    public void Nesting_takes_no_more_than_the_stack(string shape)
    {
        var (depth, body) = NestedBodies[shape];

        Assert.True(Work(body(depth)) > 0);
    }

    private static string Joined(int count, string separator, Func<int, string> part) => string.Join(separator, Enumerable.Range(0, count).Select(part));

    /// <summary>What the evaluator allocates for a body.</summary>
    private static long Work(string body)
    {
        // The compiler gets the stack that it needs.
        using var compiled = OnStack(CompilerStackSize, () => CompiledPrograms.Parse([body]));
        var sites = OnStack(CompilerStackSize, () => compiled.Sites(0));
        return OnStack(StackSize, () =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.NotEmpty(compiled.Evaluate(sites));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }

    private static T OnStack<T>(int size, Func<T> function)
    {
        var result = default(T);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = function();
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        }, size);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
