using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Vitec.Connect.Contracts;

namespace ValuesCases;

public sealed class Strings(OrderUserInteractionRequest r)
{
    private const string Question = "?";

    public void Checked(object value, string given, int id)
    {
        r.Url = value as string;
        r.Url = (string)value;
        r.Url = value is string text ? text : "none"; // VITEC002
        r.Url = (string)(object)"/a"; // VITEC002
        r.Url = checked("/a/" + id); // VITEC002
        r.Url = ("/a"); // VITEC002
        r.Url = given switch { { Length: 0 } => "https://x.se", var other => other };
        r.Url = given switch { "/a" => "https://x.se/a", _ => "https://x.se/b" };
        r.Url = given is "x" ? "/x" : given; // VITEC002
        r.Url = id switch { < 0 => throw new ArgumentOutOfRangeException(nameof(id)), 0 => "https://x.se", _ => $"x.se/{id}" }; // VITEC003
        r.Url = (id > 0, id < 10) is (true, true) ? "https://x.se/few" : "https://x.se/many";
    }

    public void Concatenated(string given, int? id, char c, object o)
    {
        r.Url = "" + given;
        r.Url = "/" + given; // VITEC002 {"/" + given}
        r.Url = given + "/a";
        r.Url = null + "/a"; // VITEC002
        r.Url = Question + id; // VITEC002
        r.Url = c + "/a";
        r.Url = o + "://x.se";
        r.Url = "http" + (id is null ? "" : "s") + "://x.se";
        r.Url = string.Concat("x.se", '/', id); // VITEC003
        r.Url = string.Concat((object)"x.se", "/", o); // VITEC003
        r.Url = string.Concat(new[] { "https://", "x.se" });
        r.Url = string.Concat(new[] { "//", "x.se" }); // VITEC003
        r.Url = string.Join("/", "x.se", "a", "b"); // VITEC003
        r.Url = string.Join(string.Empty, "https", "://", given);
        r.Url = string.Join("", Enumerable.Repeat("/a", 2));
    }

    public void Formatted(string given, int id)
    {
        r.Url = string.Format("{0}", given);
        r.Url = string.Format("{0}/{1}", "x.se", id); // VITEC003
        r.Url = string.Format("https://{0}/{1:N0}", given, id);
        r.Url = string.Format(CultureInfo.CurrentCulture, "/{0,5}/{1}", id, given); // VITEC002
        r.Url = $"{"x"}{".se"}/{id,4:D4}"; // VITEC003
        r.Url = $"{given:G}";
        r.Url = $"{(id > 0 ? "https" : "http")}://{given}";
        r.Url = string.Format(given, "/a", id);
    }

    public void Trimmed(string given)
    {
        r.Url = "/a/".Trim('/'); // VITEC002
        r.Url = " https://x.se".TrimStart();
        r.Url = "https://x.se ".TrimStart().TrimEnd();
        r.Url = given.TrimStart('/');
        r.Url = "/" + given.TrimStart('/'); // VITEC002
        r.Url = "https://x.se/" + given.Trim('/', ' ');
        r.Url = "::https://x.se".TrimStart(':');
        r.Url = "///x.se".Trim('/'); // VITEC003
        r.Url = "~/a".TrimStart('~'); // VITEC002
    }
}
