using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;

namespace Matris;

public static class Sources
{
    private const string Rel = "/rel";
    private static readonly string[] Parts = ["", "orders", "1"];
    private static string Prop => Rel;
    private static string Auto { get; } = Rel + "/auto";

    public static void All(OrderUserInteractionRequest r, bool b, int n, string u, string? q, object o, Uri uri)
    {
        r.Url = b ? Rel : u; // VITEC002
        r.Url = q ?? Rel; // VITEC002
        r.Url = n switch { 0 => u, 1 => Rel, _ => u }; // VITEC002
        r.Url = Prop; // VITEC002 {Prop}
        r.Url = Auto; // VITEC002 {Auto}
        r.Url = string.Concat(Rel, u, "/", q); // VITEC002
        r.Url = string.Concat(new string[] { Rel, u }); // VITEC002
        r.Url = string.Join('/', Parts); // VITEC002
        r.Url = string.Join("/", "", u, n); // VITEC002
        r.Url = string.Format("/{0}/{1:D5}", u, n); // VITEC002
        r.Url = string.Format(CultureInfo.InvariantCulture, "{0}{1}", Rel, n); // VITEC002
        r.Url = string.Format("{0}/{1}/{2}/{3}", "", u, n, q); // VITEC002
        r.Url = $"{Rel,-10}".TrimEnd(); // VITEC002
        r.Url = Rel.Replace("rel", u); // VITEC002
        r.Url = Rel.Replace('r', 'R'); // VITEC002
        r.Url = Rel.TrimEnd('l').Trim(); // VITEC002
        r.Url = Rel.ToUpperInvariant(); // VITEC002
        r.Url = Rel.ToString(); // VITEC002
        r.Url = Rel[0..2]; // VITEC002
        r.Url = (string)(object)Rel; // VITEC002
        r.Url = @"/rel" + '/' + n + u; // VITEC002
        r.Url = """/rel""" + $$"""/{{n}}"""; // VITEC002
        r.Url = new StringBuilder(Rel).Append('/').Append(n).AppendLine().ToString().Trim(); // VITEC002
        r.Url = Encoding.UTF8.GetString("/rel"u8); // VITEC002
        r.Url = uri.PathAndQuery + "#a"; // VITEC002
        r.Url = uri.AbsolutePath.TrimEnd('/') + "/x"; // VITEC002
        r.Url = uri.LocalPath; // VITEC002
        r.Url = uri.MakeRelativeUri(new Uri(u)).ToString(); // VITEC002
        r.Url = new Uri(Rel, UriKind.Relative).OriginalString; // VITEC002
        r.Url = new Uri("rel/" + n, UriKind.RelativeOrAbsolute).ToString(); // VITEC002
        r.Url = new UriBuilder("https", "x.se", 443, "a").Uri.PathAndQuery; // VITEC002
        r.Url = uri.Authority; // VITEC003
        r.Url = uri.Host + ":" + uri.Port; // VITEC003
        r.Url = uri.IdnHost; // VITEC003
        r.Url = $"{uri.DnsSafeHost}/{n}"; // VITEC003
        r.Url = "//" + uri.Authority + uri.PathAndQuery; // VITEC003
        r.Url = new Uri("https://x.se:8080/a").Authority; // VITEC003
        r.Url = new UriBuilder("ftp://x.se/" + n).ToString(); // VITEC004
        r.Url = new Uri("mailto:a@x.se").AbsoluteUri; // VITEC004
        r.Url = new Uri(new Uri("ftp://x.se"), "a").ToString(); // VITEC004
        r.Url = new UriBuilder("https://x.se") { Scheme = "ftp" }.Uri.ToString(); // VITEC004
        r.Url = Uri.EscapeDataString("https://x.se/a"); // VITEC002
        if (o is string s) r.Url = "./" + s; // VITEC002
        if (o is "/a") r.Url = u;
        r.Url = (b, n) switch { (true, 0) => u, _ => "a.html" }; // VITEC002
        r.Url = Choose(b); // VITEC003 {Choose(b)}
        r.Url = nameof(Matris); // VITEC002
        r.Url = nameof(Matris) + ".aspx"; // VITEC002
        r.Url = default(string) ?? Rel; // VITEC002
        r.Url = ((string?)null)?.Trim() ?? Rel; // VITEC002
    }

    private static string Choose(bool b)
    {
        if (b)
        {
            return "https://x.se";
        }

        return "x.se";
    }
}
