using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.Json;

namespace Matris;

public class Sources(string site)
{
    private readonly string _field = "/rel";
    private string _mutable = "/rel";
    private static string s_mutable = "/rel";
    public string Settable { get; set; } = "/rel";
    protected virtual string Virtual => "/rel";
    public static string Public() => "/rel";
    internal static string Internal() => "x.se";
    protected string Protected() => "x.se";

    public void All(OrderUserInteractionRequest r, bool b, int n, string u, string? q, Uri uri, JsonElement json, List<string> list, Func<string> f, ref string byRef)
    {
        r.Url = _field;
        r.Url = _mutable;
        r.Url = s_mutable;
        r.Url = Settable;
        r.Url = Virtual;
        r.Url = Public();
        r.Url = Internal();
        r.Url = Protected();
        r.Url = site + "/rel";
        r.Url = f() + "/rel";
        r.Url = list[0];
        r.Url = list.First();
        r.Url = byRef + "/rel";
        r.Url = json.GetString();
        r.Url = b ? u : q;
        r.Url = string.Concat(u, "/rel");
        r.Url = string.Join("/", list);
        r.Url = string.Join("/", u, "rel");
        r.Url = string.Format(u, "/rel");
        r.Url = string.Format("{0}/rel", u);
        r.Url = u.Replace("http://", "/");
        r.Url = new StringBuilder(u).Append("/rel").ToString();
        r.Url = uri.ToString();
        r.Url = uri.AbsoluteUri;
        r.Url = uri.OriginalString;
        r.Url = uri.GetLeftPart(UriPartial.Path);
        r.Url = uri.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        r.Url = new Uri(uri, "/rel").ToString();
        r.Url = new Uri(uri, new Uri("/rel", UriKind.Relative)).AbsoluteUri;
        r.Url = new Uri(u).ToString();
        r.Url = new Uri(u, UriKind.RelativeOrAbsolute).ToString();
        r.Url = new UriBuilder(u) { Path = "/rel" }.ToString();
        r.Url = new UriBuilder { Host = "x.se", Scheme = "https" }.Uri.ToString();
        r.Url = WebUtility.UrlDecode("https%3A%2F%2Fx.se");
        r.Url = Uri.UnescapeDataString("https%3A%2F%2Fx.se");
        r.Url = File.ReadAllText("/rel");
        r.Url = "https" + Uri.SchemeDelimiter + u;
        r.Url = $"{Uri.UriSchemeHttps}://{u}";
        r.Url = "https://" + "/rel".TrimStart('/') + ".se";
        r.Url = u.Length > 3 ? u : "https://x.se";
        r.Url = u[..4] == "http" ? u : "https://" + u;
        r.Url = Convert.ToString(u);
        r.Url = u.Split('|').Last();
        r.Url = new string(u.Reverse().ToArray());
        r.Url = list.Aggregate((a, c) => a + "/" + c);
        r.Url = Environment.ExpandEnvironmentVariables("%SITE%/rel");
        r.Url = string.IsNullOrWhiteSpace(u) ? null : u;
        r.Url = q?.Trim();
        r.Url = q!;
        var (x, y) = Split(u);
        r.Url = y;
        _mutable = x;
        s_mutable = x;
        byRef = x;
        r.Url = byRef;
    }

    private static (string, string) Split(string text) => (text, text);
}
