using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Vitec.Connect.Contracts;

namespace Workshop.Strings;

public static class More
{
    private const string Template = "https://{host}/{id}";

    private static string Fill(string template, string host, int id) => template.Replace("{host}", host).Replace("{id}", id.ToString(CultureInfo.InvariantCulture));

    private static string Path(params object[] parts) => "/" + string.Join("/", parts);

    private static string Url(string host, params string[] parts) => $"https://{host}/{string.Join('/', parts)}";

    private static string Glue(IEnumerable<string> parts) => string.Concat(parts);

    private static T Or<T>(T? value, T other) where T : class => value ?? other;

    private static string Between(string text, char start = '/', string end = "") => start + text + end;

    public static void Right(OrderUserInteractionRequest r, string host, int id)
    {
        r.Url = Fill(Template, host, id);
        r.Url = Url(host, "a", "b");
        r.Url = Url("x.se");
        r.Url = Glue(["https://", host, "/", "a"]);
        r.Url = Or(host, "https://x.se");
        r.Url = Template.Replace("{HOST}", host, StringComparison.OrdinalIgnoreCase).Replace("{id}", "1");
        r.Url = "HTTP://x.se".Replace("http:", "https:", StringComparison.OrdinalIgnoreCase);
        r.Url = "http://x.se".Replace("http:", "https:", StringComparison.Ordinal);
    }

    public static void Wrong(OrderUserInteractionRequest r, string host, int id)
    {
        r.Url = Fill("{host}/{id}", "x.se", id); // VITEC003
        r.Url = Path("a", id, host); // VITEC002
        r.Url = Path(); // VITEC002
        r.Url = Glue(new List<string> { "x.se", "/a" }); // VITEC003
        r.Url = Or(host, "/a"); // VITEC002
        r.Url = Between(host); // VITEC002
        r.Url = Between("x.se", end: host); // VITEC002
        r.Url = "http://x.se".Replace("HTTP:", "", StringComparison.OrdinalIgnoreCase); // VITEC003
        r.Url = "https://x.se".Replace("https:", "", StringComparison.InvariantCulture); // VITEC003
        r.Url = Template.Replace("https://{host}", "", StringComparison.Ordinal); // VITEC002
        r.Url = string.Format("{0}{1}", new object[] { "x.se", "/a" }); // VITEC003
        r.Url = string.Join("/", new List<string> { "x.se", "a" }); // VITEC003
    }

    public static void Built(OrderUserInteractionRequest r, IEnumerable<string> parts, int id)
    {
        r.Url = new StringBuilder().AppendJoin('/', "x.se", "a", id).ToString(); // VITEC003
        r.Url = new StringBuilder("https://").AppendJoin("/", parts).ToString();
        r.Url = new StringBuilder().Append("/a").Append('?').Append("b=").Append(id).ToString(); // VITEC002
        r.Url = new StringBuilder().AppendFormat(CultureInfo.InvariantCulture, "{0}://{1}/{2}", "https", "x.se", id).ToString();
        r.Url = new StringBuilder("{site}/a").Replace("{site}", "https://x.se").ToString();
        r.Url = new StringBuilder("{site}/a").Replace("{site}", "").ToString(); // VITEC002
    }
}
