using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Diagnostics;
using System.Linq;
using System.Text.RegularExpressions;

namespace Matris;

public static class GuardForms
{
    private static string Pick(bool old) => old ? "/old" : "https://x.se/new";

    private static bool IsAbsolute(string url) => url.StartsWith("https://") || url.StartsWith("http://");

    private static bool HasScheme(string url)
    {
        if (url.Contains("://"))
        {
            return true;
        }

        return false;
    }

    private static void Ensure(string url)
    {
        if (!url.StartsWith("http"))
        {
            throw new ArgumentException("Relative.", nameof(url));
        }
    }

    private static string Absolute(string url) => IsAbsolute(url) ? url : "https://x.se" + url;

    public static OrderUserInteractionRequest? A1(bool b) { var u = Pick(b); return u.ToLower().StartsWith("http") ? new() { Url = u } : null; }

    public static OrderUserInteractionRequest? A2(bool b) { var u = Pick(b); return u.Trim().StartsWith("http") ? new() { Url = u } : null; }

    public static OrderUserInteractionRequest? A3(bool b) { var u = Pick(b); return u.Substring(0, 4) == "http" ? new() { Url = u } : null; }

    public static OrderUserInteractionRequest? A4(bool b) { var u = Pick(b); return u.IndexOf("http") == 0 ? new() { Url = u } : null; }

    public static OrderUserInteractionRequest? A5(bool b) { var u = Pick(b); return new Uri(u, UriKind.RelativeOrAbsolute).IsAbsoluteUri ? new() { Url = u } : null; }

    public static OrderUserInteractionRequest? A6(bool b) { var u = Pick(b); return u?.StartsWith("http") == true ? new() { Url = u } : null; }

    public static OrderUserInteractionRequest? A7(bool b) { var u = Pick(b); return u is { Length: > 0 } && u[0] != '/' ? new() { Url = u } : null; }

    public static OrderUserInteractionRequest? A8(bool b) { var u = Pick(b); if (!IsAbsolute(u)) return null; return new() { Url = u }; }

    public static OrderUserInteractionRequest? A9(bool b) { var u = Pick(b); if (HasScheme(u)) return new() { Url = u }; return null; }

    public static OrderUserInteractionRequest? B1(bool b) { var u = Pick(b); Ensure(u); return new() { Url = u }; }

    public static OrderUserInteractionRequest? B2(bool b) => new() { Url = Absolute(Pick(b)) };

    public static OrderUserInteractionRequest? B3(bool b) { var u = Pick(b); if (u.First() == '/') return null; return new() { Url = u }; }

    public static OrderUserInteractionRequest? B4(bool b) { var u = Pick(b); return u.Split(':')[0] == "https" ? new() { Url = u } : null; }

    public static OrderUserInteractionRequest? B5(bool b) { var u = Pick(b); return u is not ("/old" or "") ? new() { Url = u } : null; }

    public static OrderUserInteractionRequest? B6(bool b) { var u = Pick(b); return !u.Equals("/old", StringComparison.Ordinal) ? new() { Url = u } : null; }

    public static OrderUserInteractionRequest? B7(bool b) { var u = Pick(b); return u.AsSpan().StartsWith("http") ? new() { Url = u } : null; }

    public static OrderUserInteractionRequest? B8(bool b) { var u = Pick(b); return string.Compare(u, 0, "http", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 ? new() { Url = u } : null; }

    public static OrderUserInteractionRequest? B9(bool b) { var u = Pick(b); return new[] { "http://", "https://" }.Any(u.StartsWith) ? new() { Url = u } : null; }

    public static OrderUserInteractionRequest? C1(bool b) { var u = Pick(b); return new[] { "http://", "https://" }.Any(p => u.StartsWith(p)) ? new() { Url = u } : null; }

    public static OrderUserInteractionRequest? C2(bool b) { var u = Pick(b); if (Uri.TryCreate(u, UriKind.Absolute, out _)) return new() { Url = u }; return null; }

    public static OrderUserInteractionRequest? C3(bool b) { var u = Pick(b); if (!Uri.TryCreate(u, UriKind.Absolute, out var uri) || uri.Scheme != "https") return null; return new() { Url = u }; }

    public static OrderUserInteractionRequest? C4(bool b) { var u = Pick(b); try { _ = new Uri(u, UriKind.Absolute); } catch (UriFormatException) { return null; } return new() { Url = "https://x.se" }; }

    public static OrderUserInteractionRequest? C5(bool b) { var u = Pick(b); while (u.StartsWith("/")) { u = "https://x.se" + u; } return new() { Url = u }; }

    public static OrderUserInteractionRequest? C6(bool b) { var u = Pick(b); switch (u) { case "/old": return null; default: return new() { Url = u }; } }

    public static OrderUserInteractionRequest? C7(bool b) { var u = Pick(b); var ok = u.StartsWith("http"); if (ok) return new() { Url = u }; return null; }

    public static OrderUserInteractionRequest? C8(bool b) { var u = Pick(b); var relative = u.StartsWith('/'); return new() { Url = relative ? "https://x.se" + u : u }; }

    public static OrderUserInteractionRequest? C9(bool b) { var u = Pick(b); if (u.StartsWith("http") is false) { return null; } return new() { Url = u }; }

    public static OrderUserInteractionRequest? D1(bool b) { var u = Pick(b); if (u.StartsWith("http") == false) { throw new InvalidOperationException(); } return new() { Url = u }; }

    public static OrderUserInteractionRequest? D2(bool b) { var u = Pick(b); if (u.Length < 8) { return null; } return u.Length > 8 && u.StartsWith("https") ? new() { Url = u } : null; }

    public static OrderUserInteractionRequest? D3(bool b) { var u = Pick(b); u = u switch { string s when s.StartsWith("/") => "https://x.se" + s, _ => u }; return new() { Url = u }; }

    public static OrderUserInteractionRequest? D4(bool b) { var u = Pick(b); return u switch { var s when s.StartsWith("http") => new() { Url = s }, _ => null }; }

    public static OrderUserInteractionRequest? D5(bool b) { var u = Pick(b); Debug.Assert(u.StartsWith("http")); return u.StartsWith("http") ? new() { Url = u } : null; }

    public static OrderUserInteractionRequest? D6(bool b) { var u = Pick(b); if (!(u.StartsWith("http") && u.Contains("://"))) { return null; } return new() { Url = u }; }

    public static OrderUserInteractionRequest? D7(bool b) { var u = Pick(b); if (u is ['h', 't', 't', 'p', ..]) { return new() { Url = u }; } return null; }

    public static OrderUserInteractionRequest? D8(bool b) { var u = Pick(b); if (u[..4] != "http") { return null; } return new() { Url = u }; }

    public static OrderUserInteractionRequest? D9(bool b) { var u = Pick(b); if (u[0] is '/') { return null; } return new() { Url = u }; }

    public static OrderUserInteractionRequest? E1(bool b) { var u = Pick(b); if (u.StartsWith("http", true, null)) { return new() { Url = u }; } return null; }

    public static OrderUserInteractionRequest? E2(bool b) { var u = Pick(b); return Regex.Match(u, "^https?:").Success ? new() { Url = u } : null; }

    public static OrderUserInteractionRequest? E3(bool b) { var u = Pick(b); return u.LastIndexOf("://") > 0 ? new() { Url = u } : null; }
}
