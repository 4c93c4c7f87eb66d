namespace Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

/// <summary>Small methods whose values the evaluator must not miss: what the property-based tests have found, shrunk.</summary>
public class EvaluatorTests
{
    [Theory]
    [InlineData("""object o = c ? (object)1 : 'a'; Probe.See(0, o as string);""")]
    [InlineData("""Probe.See(0, "" + (int)(c ? 'a' : 'b'));""")]
    [InlineData("""Probe.See(0, string.Concat(str1: a, str0: "a"));""")]
    [InlineData("""Probe.See(0, string.Format(arg0: "a", format: "a{0}"));""")]
    [InlineData("""Probe.See(0, "ab".Replace(newValue: "a", oldValue: "b"));""")]
    [InlineData("""Probe.See(0, "abcd".Remove(count: 1, startIndex: 2));""")]
    [InlineData("""string s = "", t = ""; (c ? ref s : ref t) = "a"; Probe.See(0, s);""")]
    [InlineData("""string s = "", t = ""; ref string r = ref Probe.Pick(ref s, ref t); (s, t) = ("b", "b"); r = "a"; Probe.See(0, s);""")]
    [InlineData("""string s = ""; var span = new Span<string>(ref s); s = "b"; span[0] = "a"; Probe.See(0, s);""")]
    [InlineData("""string s = c ? null : "x"; if (s is var t) { Probe.See(0, t); }""")]
    [InlineData("""string s = c ? null : "x"; Probe.See(0, s switch { var t when d => t, _ => "y" });""")]
    [InlineData("""object o = "x"; if (o is int i) { return; } Probe.See(0, "" + o);""")]
    [InlineData("""object o = "x"; Probe.See(0, o is not int ? "" + o : "y");""")]
    [InlineData("""object o = ""; Probe.See(0, o is not Array { Length: 0 } ? "" + o : "y");""")]
    [InlineData("""object o = 1; string s = (o as string) == null ? "" + o : "y"; Probe.See(0, s);""")]
    [InlineData("""string s = "a"; if (s.Equals("A", c ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)) { Probe.See(0, s); }""")]
    [InlineData("""string s = "a"; if (string.Equals(s, "A", c ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)) { Probe.See(0, s); }""")]
    [InlineData("""string s = "a"; if (s.StartsWith("A", true, null)) { Probe.See(0, s); }""")]
    [InlineData("""object o = (c ? "x" : "y") + "z"; if (o == (object)"xz") { return; } Probe.See(0, "" + o);""")]
    [InlineData("""Probe.See(0, $"{a}b{b}".Replace("abc", ""));""")]
    [InlineData("""Probe.See(0, (a + " x").TrimStart());""")]
    [InlineData("""Probe.See(0, ("x " + a).TrimEnd());""")]
    [InlineData("""Probe.See(0, ("a " + a + " " + b + " x").Trim(' ', 'a'));""")]
    [InlineData("""string s = c ? a + "\uFFFD" : "\uFFFD" + a; Probe.See(0, s);""")]
    [InlineData("""string s = "a\uFFFDb"; while (Probe.Again()) { s = "a" + a + "b" + n + s; } Probe.See(0, s);""")]
    public void What_is_said_of_a_value_covers_what_it_is(string body)
    {
        using var compiled = CompiledPrograms.Compile([body]);

        Assert.Null(compiled.Errors);
        Assert.Null(ProgramCheck.Failure(compiled, 0, ProgramKind.Everything));
    }
}
