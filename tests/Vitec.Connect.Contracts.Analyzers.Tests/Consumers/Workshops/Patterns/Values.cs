using System;
using System.Net;
using System.Net.Http;
using System.Collections.Generic;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Wrappers.Values;

public class Values
{
    static (string Path, bool Ok) Pair() => ("/a", true);
    static (string, string) Two(string host) => ("https://" + host, host);
    static async Task<(string Path, int N)> PairAsync() { await Task.Yield(); return ("x.se", 1); }
    public void B(OrderUserInteractionRequest r) { var p = Pair(); r.Url = p.Path; } // VITEC002 {p.Path}
    public void C(OrderUserInteractionRequest r) { var p = Pair(); p.Path = "https://x.se"; r.Url = p.Path; }
    public void D(OrderUserInteractionRequest r) { var (full, bare) = Two("x.se"); r.Url = full; r.Url = bare; } // VITEC003 {bare}
    public void E(OrderUserInteractionRequest r) { string full, bare; (full, bare) = Two("x.se"); r.Url = full; r.Url = bare; } // VITEC003 {bare}
    public async Task F(OrderUserInteractionRequest r) { var (p, n) = await PairAsync(); r.Url = p; } // VITEC003 {p}
    public void G(OrderUserInteractionRequest r) { var p = ("/a", 1); for (var i = 0; i < 3; i++) p = (p.Item1 + "b", 2); r.Url = p.Item1; }
    public void H(OrderUserInteractionRequest r) { (string Url, string Id) p = ("/a", "1"); (r.Url, r.Id) = p; }
    public void I(OrderUserInteractionRequest r, bool b) { (string Url, string Id) p = ("/a", "1"); if (b) p = ("https://x.se", ""); r.Url = p.Url; }
    public void J(OrderUserInteractionRequest r, bool b) { (string Url, (string A, string B) C) p = ("/a", ("1", "2")); r.Url = p.C.A; r.Url = p.Url; } // VITEC002
    public void K(OrderUserInteractionRequest r) { var p = Pair(); Change(ref p); r.Url = p.Path; }
    static void Change(ref (string Path, bool Ok) p) => p.Path = "https://x.se";
    public void L(OrderUserInteractionRequest r) { var d = new KeyValuePair<string, string>("/a", "b"); var (k, v) = d; r.Url = k; }
    public void M(OrderUserInteractionRequest r) { string url = "/a"; (url, _) = ("https://x.se", 1); r.Url = url; }
    static string Page(int id, bool secure) { if (secure) { return "https://x.se/" + id; } return "x.se/" + id; }
    static string Page2(string env) { switch (env) { case "live": return "https://x.se"; case "test": case "dev": return "x.se"; default: throw new Exception(); } }
    static string Page3(string env) { if (env == "live") return "https://x.se"; else if (env is "test" or "dev") return "x.se"; return "/"; }
    public void N(OrderUserInteractionRequest r) { r.Url = Page(1, true); r.Url = Page2("live"); r.Url = Page3("live"); }
    public void O(OrderUserInteractionRequest r) { r.Url = Page(1, false); } // VITEC003
    public void P(OrderUserInteractionRequest r) { r.Url = Page2("dev"); } // VITEC003
    public void Q(OrderUserInteractionRequest r) { r.Url = Page3("dev"); } // VITEC003
    public void R(OrderUserInteractionRequest r) { r.Url = Page3("prod"); } // VITEC002
    public void S(OrderUserInteractionRequest r, bool b) { r.Url = Page(1, b); } // VITEC003
    public void T(OrderUserInteractionRequest r, bool b) { r.Url = Page(1, secure: !b); } // VITEC003
    public void U(OrderUserInteractionRequest r, bool b) { var s = true; if (b) s = false; r.Url = Page(1, s); } // VITEC003
    public void V(OrderUserInteractionRequest r) { var s = true; r.Url = s ? "https://x.se" : "/a"; }
    static string First(params string[] parts) { parts[0] = "https:"; return string.Join("/", parts); }
    static string All(params string[] parts) => string.Concat(parts);
    static string AllOf(IEnumerable<string> parts) => string.Join("/", parts);
    static string Fmt(string f, params object[] parts) => string.Format(f, parts);
    public void W(OrderUserInteractionRequest r) { r.Url = First("x.se", "", "y.se"); }
    public void X(OrderUserInteractionRequest r) { r.Url = All("x.se", "/a"); } // VITEC003
    public void Y(OrderUserInteractionRequest r) { r.Url = AllOf(["https:", "", "x.se"]); r.Url = AllOf(new[] { "", "x.se"}); } // VITEC002
    public void Z(OrderUserInteractionRequest r, int n) { r.Url = Fmt("https://x.se/{0}", n); r.Url = Fmt("{0}/{1}", "x.se", n); } // VITEC003
}
