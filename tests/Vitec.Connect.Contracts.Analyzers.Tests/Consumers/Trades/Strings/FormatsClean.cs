using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http.Json;

namespace Strangar;

public class Formats(HttpClient http)
{
    private const string Template = "Service/Order/{0}/{1}";

    public async Task<bool> Escaped(OrderUserInteractionRequest request, string customer)
    {
        using var response = await http.PutAsJsonAsync(string.Format(Template, "UserInteraction", Uri.EscapeDataString(customer)), request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> OtherResource(OrderUserInteractionRequest request)
    {
        using var response = await http.PutAsJsonAsync(string.Format(Template, "Orders", ""), request);
        return response.IsSuccessStatusCode;
    }

    public OrderUserInteractionRequest AppendFormat(int id)
    {
        var sb = new StringBuilder();
        sb.AppendFormat("{1}://{0}/orders/{2}", "strang.example", "https", id);
        return new() { Url = sb.ToString() };
    }

    public OrderUserInteractionRequest Inserted(int id)
    {
        var sb = new StringBuilder("strang.example/").Append(id);
        sb.Insert(0, "https://");
        return new() { Url = sb.ToString() };
    }

    public OrderUserInteractionRequest Cleared(int id)
    {
        var sb = new StringBuilder("/orders/").Append(id);
        Console.WriteLine(sb.ToString());
        sb.Clear();
        sb.Append("https://strang.example/").Append(id);
        return new() { Url = sb.ToString() };
    }

    public OrderUserInteractionRequest StringInsert(int id) => new() { Url = ("strang.example/" + id).Insert(0, "https://") };

    public OrderUserInteractionRequest Removed() => new() { Url = "xxhttps://strang.example".Remove(0, 2) };

    public OrderUserInteractionRequest Substringed() => new() { Url = "url=https://strang.example".Substring(4) };

    public OrderUserInteractionRequest Upper() => new() { Url = "https://strang.example".ToUpperInvariant() };

    public OrderUserInteractionRequest Passed(StringBuilder sb)
    {
        sb.Append("/orders");
        return new() { Url = sb.ToString() };
    }

    public OrderUserInteractionRequest Filled(int id)
    {
        var sb = new StringBuilder();
        Fill(sb);
        sb.Append("/orders/").Append(id);
        return new() { Url = sb.ToString() };
    }

    private static void Fill(StringBuilder sb) => sb.Append("https://strang.example");
}
