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
    [InlineData("""string s = "x"; try { Probe.Mishap(); throw new InvalidOperationException(); } catch (SystemException) when ((s = "y") == null) { } catch (Exception) { Probe.See(0, s); }""")]
    [InlineData("""string s = "x"; try { try { throw new InvalidOperationException(); } finally { Probe.See(0, s); } } catch (Exception) when ((s = "y") != null) { }""")]
    [InlineData("""string s; Action f = null; for (int i = 0; i < 2; i++) { s = i == 0 ? "x" : null; if (s != null) f = () => Probe.See(0, s); } f?.Invoke();""")]
    [InlineData("""Action f = null; int i = 0; { L: string s = i == 0 ? "x" : null; if (s != null) f = () => Probe.See(0, s); if (i++ == 0) goto L; } f?.Invoke();""")]
    [InlineData("""string s = "q"; switch (s) { case "a" when (s = "z") == null: break; case "q" when (s = "z") != null && n > 100: break; case "q": Probe.See(0, s); break; }""")]
    [InlineData("""string s = "q"; switch (s) { case "q" when (s = "z") != null: Probe.See(0, s); break; }""")]
    [InlineData("""var sb = new StringBuilder(); sb.Append("x").Append(sb.ToString()); Probe.See(0, sb.ToString());""")]
    [InlineData("""var sb = new StringBuilder("x"); sb.Append($"<{sb.ToString()}>"); Probe.See(0, sb.ToString());""")]
    [InlineData("""var sb = new StringBuilder("x"); sb.Append('<').AppendFormat("{0}", sb).Append(a); Probe.See(0, sb.ToString());""")]
    [InlineData("""Probe.See(0, "" + (DayOfWeek)17); Probe.See(1, $"{DayOfWeek.Monday}" + (StringSplitOptions)3 + (AttributeTargets.Class | AttributeTargets.Enum));""")]
    [InlineData("""string s = "a\uFFFDb"; while (Probe.Again()) { s = "a" + a + "b" + n + s; } Probe.See(0, s);""")]
    public void What_is_said_of_a_value_covers_what_it_is(string body)
    {
        using var compiled = CompiledPrograms.Compile([body]);

        Assert.Null(compiled.Errors);
        Assert.Null(ProgramCheck.Failure(compiled, 0, ProgramKind.Everything));
    }

    [Theory]
    [InlineData("""string s = ""; s ??= "/a"; Probe.See(0, s);""")]
    [InlineData("""string s = "x"; if (s == null) { s = "/a"; s += "b"; } Probe.See(0, s);""")]
    [InlineData("""string s = "https://x.se"; if (string.IsNullOrEmpty(s)) s = "/a"; else s += "/b"; Probe.See(0, s);""")]
    [InlineData("""string s = Probe.Flip() ? null : "x"; s ??= "/a"; Probe.See(0, s);""")]
    [InlineData("""string s = "q"; switch (s) { case "a": s = "x"; break; case "q": Probe.See(0, s); break; } Probe.See(1, s);""")]
    [InlineData("""string s; Action f; s = Probe.Flip() ? null : "x"; if (s != null) { f = () => Probe.See(0, s); f(); }""")]
    [InlineData("""var sb = new StringBuilder("x"); sb.Append(sb.ToString()).Append('y'); Probe.See(0, sb.ToString());""")]
    [InlineData("""Probe.See(0, " a ".Trim(null) + " b".TrimStart(null));""")]
    [InlineData("""Probe.See(0, "/" + DayOfWeek.Monday + $"{StringComparison.Ordinal}" + (int)DayOfWeek.Tuesday); Probe.See(1, string.Concat("a", DayOfWeek.Friday));""")]
    public void What_is_said_of_a_value_is_what_it_can_be(string body)
    {
        using var compiled = CompiledPrograms.Compile([body]);

        Assert.Null(compiled.Errors);
        Assert.Null(ProgramCheck.Failure(compiled, 0, ProgramKind.Exact));
    }
}
