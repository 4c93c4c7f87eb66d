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
    [InlineData("""string F(bool q) => q ? "x" : "y"; Probe.See(0, F(c)); Probe.See(1, F(true)); Probe.See(2, F(!true));""")]
    [InlineData("""string F(bool q) { if (q) return "x"; q = !q; return q ? "y" : "z"; } Probe.See(0, F(false)); Probe.See(1, F(true));""")]
    [InlineData("""string F(DayOfWeek q) { switch (q) { case DayOfWeek.Monday: return "x"; case DayOfWeek.Friday: goto case DayOfWeek.Monday; default: return "y"; } } Probe.See(0, F(DayOfWeek.Friday)); Probe.See(1, F(DayOfWeek.Sunday)); Probe.See(2, F((DayOfWeek)n));""")]
    [InlineData("""string F(string q) { if (q == "a") goto L; return "x"; L: return "y"; } Probe.See(0, F("a")); Probe.See(1, F("b")); Probe.See(2, F(a));""")]
    [InlineData("""string F(string q, bool r) { if (q is not ("a" or "b") && r) { throw new InvalidOperationException(); } else if (q is "a") { return "x"; } while (r) { return "y"; } return q; } Probe.See(0, F("a", c)); Probe.See(1, F("b", true)); Probe.See(2, F("c", false));""")]
    [InlineData("""bool k = true; Action f = () => k = false; f(); Probe.See(0, k ? "x" : "y");""")]
    [InlineData("""bool k = c; bool l = k; (k, _) = (!k, 1); Probe.See(0, k == l ? "x" : "y");""")]
    [InlineData("""string F(DayOfWeek q, string r) => q switch { DayOfWeek.Monday when r == "a" => "x", DayOfWeek.Monday => "y", _ => r }; Probe.See(0, F(DayOfWeek.Monday, a)); Probe.See(1, F(DayOfWeek.Monday, "b")); Probe.See(2, F(DayOfWeek.Friday, "b"));""")]
    [InlineData("""var p = (A: "x", B: 1); Probe.See(0, p.A); p.A = "y"; Probe.See(1, p.A);""")]
    [InlineData("""(string A, string B) F(bool q, string r) => q ? (r, "x") : ("y", r + "z"); var (u, v) = F(c, a); Probe.See(0, u); Probe.See(1, v); Probe.See(2, F(true, "b").A); Probe.See(3, F(false, "b").B);""")]
    [InlineData("""var p = ("x", 1); while (Probe.Again()) { p = (p.Item1 + "a", 2); } Probe.See(0, p.Item1);""")]
    [InlineData("""string F(params string[] q) { q[0] = "z"; return string.Concat(q); } Probe.See(0, F("x", "y"));""")]
    [InlineData("""string F(params string[] q) => string.Join("/", q); string[] t = { a, "b" }; Probe.See(0, F(t)); t[1] = "c"; Probe.See(1, F(t)); Probe.See(2, F()); Probe.See(3, F(a, "x"));""")]
    [InlineData("""string s = c ? null : "x"; Probe.See(0, s?.Trim() ?? "y"); Probe.See(1, "" + s?.ToUpperInvariant()); Probe.See(2, s?.Trim());""")]
    [InlineData("""Uri u = c ? null : new Uri("https://x.se/b?c"); Probe.See(0, u?.PathAndQuery); Probe.See(1, u?.Host ?? "y"); if (u is { AbsolutePath: var p, Query: { } q }) { Probe.See(2, p); Probe.See(3, q); }""")]
    [InlineData("""T F<T>(T q, T r) => c ? q : r; Probe.See(0, F("x", a)); Probe.See(1, F<string>(null, "y"));""")]
    [InlineData("""var sb = new UriBuilder("https://x.se"); string s; (sb.Path, s) = ("/a", "b"); Probe.See(0, sb.Uri.AbsolutePath); Probe.See(1, s);""")]
    [InlineData("""StringBuilder F(bool q) { var sb = new StringBuilder("x"); return q ? sb.Append("y") : sb; } Probe.See(0, F(c).ToString()); var t = new StringBuilder("x"); (c ? t : new StringBuilder()).Append("z"); Probe.See(1, t.ToString());""")]
    [InlineData("""string F(bool q) { var s = "x"; if (q) s = "y"; q = !q; if (q) s += "z"; return s; } Probe.See(0, F(true)); Probe.See(1, F(false));""")]
    [InlineData("""string F(bool q, string r) { var s = "x"; while (Probe.Again()) { if (q) { s += "y"; } else if (r == "a") { s += "z"; } else if (r is not "b") { continue; } } return s; } Probe.See(0, F(true, a)); Probe.See(1, F(false, "a")); Probe.See(2, F(false, "b"));""")]
    [InlineData("""string F(bool q) { var s = "x"; try { if (!q) { s = "y"; Probe.Mishap(); } s += "z"; } catch (InvalidOperationException) { s += "w"; } finally { if (q) s += "v"; } return s; } Probe.See(0, F(true)); Probe.See(1, F(false));""")]
    [InlineData("""string F(DayOfWeek q, bool r) { var s = "x"; L: switch (q) { case DayOfWeek.Monday when r: s += "y"; break; case DayOfWeek.Monday: s = "z"; break; default: if (Probe.Again()) { s += "w"; goto L; } break; } return s; } Probe.See(0, F(DayOfWeek.Monday, c)); Probe.See(1, F(DayOfWeek.Friday, true));""")]
    [InlineData("""string s = "x"; if (c) { s = "y"; } if (!c) { s += "z"; } c = !c; if (c) { s += "w"; } Probe.See(0, s);""")]
    [InlineData("""string s = "x"; while (Probe.Again()) { s = s == "x" ? "y" : s + "/" + n; } Probe.See(0, s);""")]
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
    [InlineData("""string F(bool q) => q ? "x" : "y"; Probe.See(0, F(true)); Probe.See(1, F(q: false));""")]
    [InlineData("""string F(bool q, DayOfWeek r) { if (!q) { return "x"; } switch (r) { case DayOfWeek.Monday: return "y"; case DayOfWeek.Friday: break; default: return "z"; } return "w"; } Probe.See(0, F(true, DayOfWeek.Monday)); Probe.See(1, F(true, DayOfWeek.Friday)); Probe.See(2, F(true, DayOfWeek.Sunday)); Probe.See(3, F(false, DayOfWeek.Monday));""")]
    [InlineData("""string F(string q) => q == "a" || q is "b" ? "x" : q switch { "c" => "y", not "d" => "z", _ => "w" }; Probe.See(0, F("a")); Probe.See(1, F("b")); Probe.See(2, F("c")); Probe.See(3, F("e")); Probe.See(4, F("d"));""")]
    [InlineData("""(string, string) F(bool q) => ("x", q ? "y" : "z"); var (s, t) = F(true); Probe.See(0, s + t); Probe.See(1, F(false).Item2);""")]
    [InlineData("""string F(bool q) { var s = "x"; if (q) { s = "y" + s; } return s; } Probe.See(0, F(true)); Probe.See(1, F(false));""")]
    [InlineData("""string F(DayOfWeek q, bool r) { string s; switch (q) { case DayOfWeek.Monday: s = "x"; break; case DayOfWeek.Friday: s = "y"; break; default: s = "z"; break; } if (!r) s += "w"; else if (q != DayOfWeek.Monday) s += "v"; return s; } Probe.See(0, F(DayOfWeek.Monday, true)); Probe.See(1, F(DayOfWeek.Friday, false)); Probe.See(2, F(DayOfWeek.Sunday, true));""")]
    [InlineData("""string F(char q) => q == 'a' ? "x" : "y"; Probe.See(0, F('a')); Probe.See(1, F('b'));""")]
    [InlineData("""string F(string q, params object[] r) => q + string.Join("/", r); Probe.See(0, F("x")); Probe.See(1, F("x", 'y', 1)); Probe.See(2, F("x", new object[] { "z" }));""")]
    [InlineData("""Probe.See(0, "xAyA".Replace("a", "b", StringComparison.OrdinalIgnoreCase)); Probe.See(1, "xAya".Replace("a", "b", StringComparison.Ordinal));""")]
    [InlineData("""Uri u = new Uri("https://x.se/b"); Probe.See(0, u?.OriginalString); string s = Probe.Flip() ? null : " x "; Probe.See(1, s?.Trim());""")]
    public void What_is_said_of_a_value_is_what_it_can_be(string body)
    {
        using var compiled = CompiledPrograms.Compile([body]);

        Assert.Null(compiled.Errors);
        Assert.Null(ProgramCheck.Failure(compiled, 0, ProgramKind.Exact));
    }
}
