using System;
using System.Collections.Generic;
using Vitec.Connect.Contracts;

namespace Kartor.Nu;

public enum Kind { Map, Plan, Photo }

public class Branches
{
    public OrderUserInteractionRequest Reassigned(string order)
    {
        var url = "/orders/" + order;
        Console.WriteLine(url);
        url = "https://kartor.nu" + url;
        return new OrderUserInteractionRequest { Id = order, Url = url };
    }

    public OrderUserInteractionRequest OnePath(string order, bool signed)
    {
        var url = "/orders/" + order;
        if (signed)
        {
            url = "https://kartor.nu/signed/" + order;
        }

        return new OrderUserInteractionRequest { Id = order, Url = url }; // VITEC002 {url}
    }

    public OrderUserInteractionRequest BothPaths(string order, bool signed)
    {
        string url = "//kartor.nu";
        if (signed)
            url = "https://kartor.nu/signed/" + order;
        else
            url = "https://kartor.nu/unsigned/" + order;
        return new OrderUserInteractionRequest { Id = order, Url = url };
    }

    public OrderUserInteractionRequest UsedBefore(string order)
    {
        var url = "https://kartor.nu/" + order;
        var request = new OrderUserInteractionRequest { Url = url };
        url = "/orders/" + order;
        request.Comment = url;
        return request;
    }

    public OrderUserInteractionRequest SameFlag(string order, bool preview)
    {
        string url;
        if (preview) url = "preview.html";
        else url = $"https://kartor.nu/{order}";

        Console.WriteLine("link {0}", url);

        if (preview)
        {
            return new OrderUserInteractionRequest { Comment = url };
        }

        return new OrderUserInteractionRequest { Url = url };
    }

    public OrderUserInteractionRequest OtherFlag(string order, bool preview, bool draft)
    {
        string url;
        if (preview) url = "preview.html";
        else url = $"https://kartor.nu/{order}";

        if (draft) return new OrderUserInteractionRequest { Comment = url };
        return new OrderUserInteractionRequest { Url = url }; // VITEC002 {url}
    }

    public OrderUserInteractionRequest FoundTogether(Dictionary<string, string> links, string order)
    {
        var found = false;
        var url = "?";
        if (links.TryGetValue(order, out var link))
        {
            url = link;
            found = true;
        }

        var request = new OrderUserInteractionRequest { Id = order };
        if (found)
        {
            request.Url = url;
        }

        return request;
    }

    public OrderUserInteractionRequest SwitchedTwice(Kind kind, string order)
    {
        string url;
        switch (kind)
        {
            case Kind.Map: url = "map.aspx?id=" + order; break;
            case Kind.Plan: url = "https://kartor.nu/plan/" + order; break;
            default: url = "https://kartor.nu/photo/" + order; break;
        }

        switch (kind)
        {
            case Kind.Map: return null;
            default: return new OrderUserInteractionRequest { Url = url };
        }
    }

    public OrderUserInteractionRequest SwitchedOnce(Kind kind, string order)
    {
        var url = kind switch
        {
            Kind.Map => "map.aspx?id=" + order,
            Kind.Plan => "https://kartor.nu/plan/" + order,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        return new OrderUserInteractionRequest { Url = url }; // VITEC002 {url}
    }

    public OrderUserInteractionRequest Ternary(string order, bool local) =>
        new() { Id = order, Url = local ? "localhost:5000/" + order : "https://kartor.nu/" + order }; // VITEC003

    public OrderUserInteractionRequest Coalesced(string link) => new() { Url = link ?? "~/orders" }; // VITEC002

    public OrderUserInteractionRequest CoalescedWell(string link) => new() { Url = link ?? "https://kartor.nu/orders" };
}
