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

    public async Task<bool> EmptyArgument(OrderUserInteractionRequest request)
    {
        using var response = await http.PutAsJsonAsync(string.Format(Template, "UserInteraction", ""), request); // VITEC001
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> EscapedBraces(OrderUserInteractionRequest request, string host)
    {
        using var response = await http.PutAsJsonAsync($"https://{host}/Service/Order/UserInteraction/{{customerId}}", request); // VITEC001
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Culture(OrderUserInteractionRequest request, string customer)
    {
        using var response = await http.PutAsJsonAsync(string.Format(CultureInfo.InvariantCulture, Template, "UserInteraction", customer), request); // VITEC006 {customer}
        return response.IsSuccessStatusCode;
    }

    public OrderUserInteractionRequest AppendFormat(int id)
    {
        var sb = new StringBuilder();
        sb.AppendFormat("{0}/orders/{1}", "strang.example", id);
        return new() { Url = sb.ToString() }; // VITEC003 {sb.ToString()}
    }

    public OrderUserInteractionRequest AppendJoin(int id)
    {
        var sb = new StringBuilder("/").AppendJoin('/', "orders", id);
        return new() { Url = sb.ToString() }; // VITEC002 {sb.ToString()}
    }

    public OrderUserInteractionRequest Inserted(int id)
    {
        var sb = new StringBuilder("strang.example/").Append(id);
        sb.Insert(0, "ftp://");
        return new() { Url = sb.ToString() }; // VITEC004 {sb.ToString()}
    }

    public OrderUserInteractionRequest JoinedList(int id) => new() { Url = string.Join("/", new List<string> { "", "orders", id.ToString() }) }; // VITEC002

    public OrderUserInteractionRequest ConcatArray(int id) => new() { Url = string.Concat(new[] { "www.", "strang.example", "/", id.ToString() }) }; // VITEC003

    public OrderUserInteractionRequest CharConcat(int id) => new() { Url = '/' + "orders" + '/' + id }; // VITEC002
}
