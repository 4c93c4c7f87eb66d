using System;
using System.Text;
using Vitec.Connect.Contracts;

namespace Texter;

public class Texts
{
    private const string Protocol = "https:" + "//";
    private const string Domain = "texter.se";
    private const string Site = Protocol + Domain;
    private static string Template => "{base}/orders/{id}";

    public void Good(OrderUserInteractionRequest r, string id, string host, string baseUrl)
    {
        r.Url = Site;
        r.Url = Site + "/" + id;
        r.Url = string.Concat(Protocol, host, "/orders");
        r.Url = string.Join("/", "https:", "", host, "orders", id);
        r.Url = string.Format("https://{1}/{0}", id, host);
        r.Url = Template.Replace("{base}", Site).Replace("{id}", id);
        r.Url = Template.Replace("{base}", baseUrl);
        r.Url = baseUrl.TrimEnd('/') + "/orders/" + id;
        r.Url = $"{baseUrl}/orders/{id}";
        r.Url = "  https://texter.se/a  ".Trim();
        r.Url = "https:/texter.se".Replace(":/", "://");
        r.Url = "HTTP://TEXTER.SE/" + id;
        r.Url = "https://localhost:5001/";
        r.Url = "https://" + "/texter.se/a".TrimStart('/');
        r.Url = """https://texter.se/a """.TrimEnd();
        r.Url = $$"""https://{{host}}/{{id}}""";
    }

    public void Relative(OrderUserInteractionRequest r, string id)
    {
        r.Url = "/" + id; // VITEC002
        r.Url = "/orders".TrimStart('/'); // VITEC002
        r.Url = string.Format("/orders/{0}", id); // VITEC002
        r.Url = string.Concat("orders", "/", id); // VITEC002
        r.Url = Template.Replace("{base}", ""); // VITEC002
        r.Url = "order.aspx?id=" + id; // VITEC002
        r.Url = "index.html"; // VITEC002 {"index.html"}
        r.Url = "a.php#top"; // VITEC002 {"a.php#top"}
        r.Url = @"~/orders"; // VITEC002 {@"~/orders"}
        r.Url = """?a=b"""; // VITEC002
    }

    public void WithoutProtocol(OrderUserInteractionRequest r, string id)
    {
        r.Url = Domain; // VITEC003 {Domain}
        r.Url = "//" + Domain + "/a"; // VITEC003
        r.Url = Site.Replace("https://", ""); // VITEC003
        r.Url = "127.0.0.1/a"; // VITEC003 {"127.0.0.1/a"}
        r.Url = "[::1]/a"; // VITEC003 {"[::1]/a"}
        r.Url = "http//texter.se"; // VITEC003 {"http//texter.se"}
        r.Url = $"{Domain}:8080/{id}"; // VITEC003
        r.Url = "www.texter.se"; // VITEC003 {"www.texter.se"}
    }

    public void Unusable(OrderUserInteractionRequest r, string id)
    {
        r.Url = Protocol; // VITEC004 {Protocol}
        r.Url = Protocol + "/" + id; // VITEC004
        r.Url = "https:texter.se"; // VITEC004 {"https:texter.se"}
        r.Url = @"https:\\texter.se"; // VITEC004
        r.Url = " " + Site; // VITEC004 {" " + Site}
        r.Url = "https://?id=" + id; // VITEC004
        r.Url = "mailto:a@texter.se"; // VITEC004 {"mailto:a@texter.se"}
        r.Url = "file:///" + id; // VITEC004
    }

    public OrderUserInteractionRequest Built(string id, bool secure)
    {
        var builder = new StringBuilder();
        builder.Append(secure ? "https" : "http").Append("://");
        builder.Append(Domain).Append('/').Append(id);
        return new OrderUserInteractionRequest { Url = builder.ToString() };
    }

    public OrderUserInteractionRequest BuiltBad(string id)
    {
        var builder = new StringBuilder(Domain);
        builder.Append("/orders/").Append(id).AppendLine();
        return new OrderUserInteractionRequest { Url = builder.ToString().Trim() }; // VITEC003
    }

    public OrderUserInteractionRequest BuiltInserted(string id)
    {
        var builder = new StringBuilder("/orders/" + id);
        builder.Insert(0, Site);
        return new OrderUserInteractionRequest { Url = builder.ToString() };
    }
}
