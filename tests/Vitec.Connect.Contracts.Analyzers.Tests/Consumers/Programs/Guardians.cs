using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Programs.Guardians;

public class OwnPredicates(IVitecConnectClient connect)
{
    public void Guarded(OrderUserInteractionRequest r, bool test)
    {
        var url = test ? "/orders" : "https://supplier.se/orders";
        if (!IsFull(url)) return;
        r.Url = url;
    }

    public void Made(OrderUserInteractionRequest r, bool test)
    {
        var url = test ? "/orders" : "https://supplier.se/orders";
        r.Url = MakeFull(url);
    }

    public void NotMade(OrderUserInteractionRequest r, bool test)
    {
        var url = test ? "/orders" : "https://supplier.se/orders";
        MakeFull(url);
        r.Url = url; // VITEC002 {url}
    }

    public Task<bool> Checked(OrderUserInteractionRequest r, bool known)
    {
        string id = known ? "M1" : null;
        Require(id);
        return connect.RequestUserInteractionAsync(id, r);
    }

    private static bool IsFull(string url) => url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static string MakeFull(string url) => url.StartsWith('/') ? "https://supplier.se" + url : url;

    private static void Require([NotNull] string value)
    {
        if (string.IsNullOrEmpty(value)) throw new ArgumentException("missing");
    }
}

public class Repairs
{
    public void TwoSchemes(OrderUserInteractionRequest r, bool test)
    {
        var url = test ? "supplier.se" : "http://supplier.se";
        if (!url.StartsWith("http://") && !url.StartsWith("https://")) url = "https://" + url;
        r.Url = url;
    }

    public void Either(OrderUserInteractionRequest r, bool test)
    {
        var url = test ? "supplier.se" : "https://supplier.se";
        if (url.StartsWith("http://") || url.StartsWith("https://"))
        {
            r.Url = url;
        }
        else
        {
            r.Url = "https://" + url;
        }
    }

    public void FirstCharacter(OrderUserInteractionRequest r, bool test)
    {
        var url = test ? "/orders" : "https://supplier.se";
        if (url.Length > 0 && url[0] == '/') url = "https://supplier.se" + url;
        r.Url = url;
    }

    public void Contains(OrderUserInteractionRequest r, bool test)
    {
        var url = test ? "supplier.se/orders" : "https://supplier.se/orders";
        if (!url.Contains("://")) url = "https://" + url;
        r.Url = url;
    }

    public void EqualsConstant(OrderUserInteractionRequest r, bool test)
    {
        var url = test ? "none" : "https://supplier.se/orders";
        if (url == "none") return;
        r.Url = url;
    }

    public void NotEquals(OrderUserInteractionRequest r, bool test)
    {
        var url = test ? "none" : "https://supplier.se/orders";
        if (url != "none") r.Url = url;
    }

    public void IsConstant(OrderUserInteractionRequest r, bool test)
    {
        var url = test ? "none" : "https://supplier.se/orders";
        if (url is "none" or "-") return;
        r.Url = url;
    }

    public void SwitchOnValue(OrderUserInteractionRequest r, bool test)
    {
        var url = test ? "none" : "https://supplier.se/orders";
        switch (url)
        {
            case null:
            case "none":
                return;
            default:
                r.Url = url;
                break;
        }
    }

    public void When(OrderUserInteractionRequest r, object value)
    {
        r.Url = value switch
        {
            string s when s.StartsWith("https://") => s,
            Uri { IsAbsoluteUri: true } uri => uri.AbsoluteUri,
            string s => "https://supplier.se/" + s.TrimStart('/'),
            _ => null,
        };
    }

    public void WhenWrong(OrderUserInteractionRequest r, object value)
    {
        r.Url = value switch // VITEC002
        {
            string s when s.StartsWith("https://") => s,
            string s => "/" + s.TrimStart('/'),
            _ => null,
        };
    }

    public void WhileRepair(OrderUserInteractionRequest r, Func<string> ask)
    {
        var url = "/";
        while (!url.StartsWith("https://")) url = ask();
        r.Url = url;
    }

    public void DoWhile(OrderUserInteractionRequest r, Func<string> ask)
    {
        string url = "";
        do
        {
            url = ask();
        }
        while (string.IsNullOrEmpty(url));
        r.Url = url;
    }

    public void Flag(OrderUserInteractionRequest r, bool test)
    {
        var url = test ? "/orders" : "https://supplier.se/orders";
        var full = url.StartsWith("http");
        if (full) r.Url = url;
    }

    public void Inverted(OrderUserInteractionRequest r, bool test)
    {
        var url = test ? "/orders" : "https://supplier.se/orders";
        if (!url.StartsWith("http")) r.Url = url; // VITEC002 {url}
    }

    public void Goto(OrderUserInteractionRequest r, bool test)
    {
        var url = "/orders";
        if (test) goto done;
        url = "https://supplier.se";
        r.Url = url;
        return;
    done:
        r.Url = url; // VITEC002 {url}
    }
}

public class CustomerGuards(HttpClient http)
{
    public async Task Throw(OrderUserInteractionRequest r, string customer = "")
    {
        _ = customer is { Length: > 0 } ? customer : throw new ArgumentException(null, nameof(customer));
        (await http.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", r)).EnsureSuccessStatusCode();
    }

    public async Task Null(OrderUserInteractionRequest r)
    {
        string customer = null;
        customer ??= Environment.GetEnvironmentVariable("CUSTOMER") ?? "M1";
        (await http.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", r)).EnsureSuccessStatusCode();
    }

    public async Task Loop(OrderUserInteractionRequest r, IEnumerable<string> customers)
    {
        foreach (var customer in customers)
        {
            if (string.IsNullOrWhiteSpace(customer)) continue;
            (await http.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", r)).EnsureSuccessStatusCode();
        }
    }

    public async Task Try(OrderUserInteractionRequest r)
    {
        string customer = "";
        try
        {
            customer = await System.IO.File.ReadAllTextAsync("customer.txt");
        }
        catch (System.IO.IOException)
        {
            return;
        }

        (await http.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), r)).EnsureSuccessStatusCode();
    }

    public async Task Using(OrderUserInteractionRequest r)
    {
        var customer = string.Empty;
        using (var reader = new System.IO.StringReader("M1"))
        {
            customer = await reader.ReadLineAsync();
        }

        (await http.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), r)).EnsureSuccessStatusCode();
    }

    public async Task Forgotten(OrderUserInteractionRequest r, string input)
    {
        var customer = string.Empty;
        if (input.Length > 3) Console.WriteLine(input);
        (await http.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), r)).EnsureSuccessStatusCode(); // VITEC001
    }
}
