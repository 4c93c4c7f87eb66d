using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Vitec.Connect.Contracts;

namespace Flow.StringBuilders;

public class Good
{
    public void Inserted(OrderUserInteractionRequest r, int id)
    {
        var sb = new StringBuilder("/orders/");
        sb.Append(id);
        sb.Insert(0, "https://supplier.se");
        r.Url = sb.ToString();
    }

    public void Cleared(OrderUserInteractionRequest r)
    {
        var sb = new StringBuilder("/orders/");
        sb.Clear();
        sb.Append("https://supplier.se");
        r.Url = sb.ToString();
    }

    public void Emptied(OrderUserInteractionRequest r)
    {
        var sb = new StringBuilder("/orders/") { Length = 0 };
        sb.Append("https://supplier.se");
        r.Url = sb.ToString();
    }

    public void Replaced(OrderUserInteractionRequest r, string site)
    {
        var sb = new StringBuilder("{site}/orders");
        sb.Replace("{site}", site);
        r.Url = sb.ToString();
    }

    public void Removed(OrderUserInteractionRequest r)
    {
        var sb = new StringBuilder("/https://supplier.se");
        sb.Remove(0, 1);
        r.Url = sb.ToString();
    }

    public void Indexed(OrderUserInteractionRequest r)
    {
        var sb = new StringBuilder(" https://supplier.se");
        sb[0] = 'x';
        r.Url = sb.ToString(1, sb.Length - 1);
    }

    public void Handed(OrderUserInteractionRequest r)
    {
        var sb = new StringBuilder("/orders");
        Complete(sb);
        r.Url = sb.ToString();
    }

    public void Aliased(OrderUserInteractionRequest r)
    {
        var sb = new StringBuilder("/orders");
        var other = sb;
        other.Insert(0, "https://supplier.se");
        r.Url = sb.ToString();
    }

    public void Captured(OrderUserInteractionRequest r, IEnumerable<string> parts)
    {
        var sb = new StringBuilder();
        parts.ToList().ForEach(part => sb.Append(part));
        sb.Append("/orders");
        r.Url = sb.ToString();
    }

    public void EmptyOrNot(OrderUserInteractionRequest r, string site)
    {
        var sb = new StringBuilder();
        if (site != null) sb.Append(site);
        r.Url = sb.ToString();
    }

    public void Interpolated(OrderUserInteractionRequest r, int id)
    {
        var sb = new StringBuilder();
        sb.Append($"https://supplier.se/orders/{id}");
        sb.AppendJoin('&', "a=1", "b=2");
        r.Url = sb.ToString();
    }

    private static void Complete(StringBuilder sb) => sb.Insert(0, "https://supplier.se");
}

public class Bad
{
    public void Interpolated(OrderUserInteractionRequest r, int id)
    {
        var sb = new StringBuilder();
        sb.Append($"/orders/{id}");
        r.Url = sb.ToString(); // VITEC002 {sb.ToString()}
    }

    public void Returned(OrderUserInteractionRequest r, int id) => r.Url = new StringBuilder("/orders/").Append(id).Append("?x=").Append(true).ToString(); // VITEC002

    public void Branches(OrderUserInteractionRequest r, bool test)
    {
        var sb = new StringBuilder();
        if (test) sb.Append("https://test.supplier.se"); else sb.Append("supplier.se");
        sb.Append("/orders");
        r.Url = sb.ToString(); // VITEC003 {sb.ToString()}
    }

    public void Loop(OrderUserInteractionRequest r, IEnumerable<string> parts)
    {
        var sb = new StringBuilder("/orders");
        foreach (var part in parts) sb.Append('/').Append(part);
        r.Url = sb.ToString(); // VITEC002
    }

    public void Cleared(OrderUserInteractionRequest r)
    {
        var sb = new StringBuilder("https://supplier.se");
        sb.Clear().Append("/orders");
        r.Url = sb.ToString(); // VITEC002
    }

    public void InterpolatedItself(OrderUserInteractionRequest r)
    {
        var sb = new StringBuilder("/orders");
        r.Url = $"{sb}"; // VITEC002
    }
}
