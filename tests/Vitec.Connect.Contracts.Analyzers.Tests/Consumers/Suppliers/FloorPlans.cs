using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.WebUtilities;
using Vitec.Connect.Contracts;

namespace Suppliers.FloorPlans;

public record Office(string Id, string? Region, int Number, Guid Key, Guid? OptionalKey, short Small, ulong Big);

public class Paths(HttpClient http, Dictionary<string, string> customers)
{
    private const string Route = "/Service/Order/UserInteraction/";

    public Task<HttpResponseMessage> Conditional(Office office, HttpContent c) => http.PutAsync(Route + office?.Id, c); // VITEC006 {office?.Id}

    public Task<HttpResponseMessage> Indexer(string name, HttpContent c) => http.PutAsync($"{Route}{customers[name]}", c); // VITEC006 {customers[name]}

    public Task<HttpResponseMessage> Call(HttpContent c) => http.PutAsync($"{Route}{Environment.GetEnvironmentVariable("CUSTOMER")}", c); // VITEC006

    public Task<HttpResponseMessage> Cast(object customer, HttpContent c) => http.PutAsync(Route + (string)customer, c); // VITEC006

    public Task<HttpResponseMessage> Percent(string customer, HttpContent c) => http.PutAsync(Route + customer.Replace(" ", "%20"), c); // VITEC006

    public Task<HttpResponseMessage> Joined(string customer, HttpContent c) => http.PutAsync(string.Join("/", "Service", "Order", "UserInteraction", customer), c); // VITEC006 {customer}

    public Task<HttpResponseMessage> OnABase(Uri root, string customer, HttpContent c) => http.PutAsync(new Uri(root, "Service/Order/UserInteraction/" + customer), c); // VITEC006 {customer}

    public Task<HttpResponseMessage> WithQuery(string customer, HttpContent c) => http.PutAsync(QueryHelpers.AddQueryString($"{Route}{customer}", "lang", "sv"), c); // VITEC006 {customer}

    public Task<HttpResponseMessage> Upper(string customer, HttpContent c) => http.PutAsync(Route + customer.ToUpperInvariant(), c); // VITEC006

    public Task<HttpResponseMessage> Two(Office office, HttpContent c) => http.PutAsync($"{Route}{office.Number}-{office.Region}", c); // VITEC006 {office.Region}

    public Task<HttpResponseMessage> Fallback(string customer, HttpContent c) => http.PutAsync(Route + (customer ?? "M1"), c); // VITEC006

    public Task<HttpResponseMessage> Foreach(IEnumerable<string> all, HttpContent c)
    {
        var last = Task.FromResult(new HttpResponseMessage());
        foreach (var customer in all) last = http.PutAsync($"{Route}{customer}", c); // VITEC006 {customer}
        return last;
    }

    public Task<HttpResponseMessage> Keys(Office office, HttpContent c) => http.PutAsync($"{Route}{office.Key}", c);

    public Task<HttpResponseMessage> OptionalKeys(Office office, HttpContent c) => http.PutAsync($"{Route}{office.OptionalKey}", c);

    public Task<HttpResponseMessage> KeyValues(Office office, HttpContent c) => http.PutAsync(Route + office.OptionalKey!.Value, c);

    public Task<HttpResponseMessage> Numbers(Office office, HttpContent c) => http.PutAsync($"{Route}{office.Small}-{office.Big}", c);

    public Task<HttpResponseMessage> Sum(Office office, HttpContent c) => http.PutAsync(Route + (office.Number + 1), c);

    public Task<HttpResponseMessage> ParsedNumber(string customer, HttpContent c) => http.PutAsync(Route + long.Parse(customer), c);

    public Task<HttpResponseMessage> ParsedOut(string customer, HttpContent c) => int.TryParse(customer, out var number) ? http.PutAsync(Route + number, c) : throw new FormatException();

    public Task<HttpResponseMessage> EscapedTrimmed(string customer, HttpContent c) => http.PutAsync(Route + Uri.EscapeDataString(customer.Trim()), c);

    public Task<HttpResponseMessage> EscapedFallback(string customer, HttpContent c) => http.PutAsync(Route + Uri.EscapeDataString(customer ?? ""), c);

    public Task<HttpResponseMessage> EscapedInAVariable(string customer, HttpContent c)
    {
        string escaped;
        escaped = Uri.EscapeDataString(customer);
        var path = new StringBuilder(Route).Append(escaped).ToString();
        return http.PutAsync(path, c);
    }

    public Task<HttpResponseMessage> EscapedByAFunction(string customer, HttpContent c)
    {
        return http.PutAsync(Route + Escape(customer), c);

        static string Escape(string text) => Uri.EscapeDataString(text);
    }

    public Task<HttpResponseMessage> ConstantChoice(bool test, HttpContent c) => http.PutAsync(Route + (test ? "M1" : "M2"), c);
}

public class Verbs(HttpClient http)
{
    private static readonly HttpMethod Update = new("PUT");
    private static readonly HttpMethod Create = new("POST");

    private static HttpMethod Default => HttpMethod.Put;

    public Task<HttpResponseMessage> A() => http.SendAsync(new HttpRequestMessage(Update, "Service/Order/UserInteraction/M1"));

    public Task<HttpResponseMessage> B() => http.SendAsync(new HttpRequestMessage(Create, "Service/Order/UserInteraction/M1")); // VITEC005 {Create}

    public Task<HttpResponseMessage> C() => http.SendAsync(new HttpRequestMessage(Default, "Service/Order/UserInteraction/M1"));

    public Task<HttpResponseMessage> D(bool update) => http.SendAsync(new HttpRequestMessage(new HttpMethod(update ? "PUT" : "POST"), "Service/Order/UserInteraction/M1")); // VITEC005

    public Task<HttpResponseMessage> E() => http.SendAsync(new HttpRequestMessage(HttpMethod.Parse("POST"), "Service/Order/UserInteraction/M1")); // VITEC005 {HttpMethod.Parse("POST")}

    public Task<HttpResponseMessage> F(string verb) => http.SendAsync(new HttpRequestMessage(new HttpMethod(verb), "Service/Order/UserInteraction/M1"));

    public Task<HttpResponseMessage> G(int step) => http.SendAsync(new HttpRequestMessage(step switch { 0 => HttpMethod.Put, _ => HttpMethod.Patch }, "Service/Order/UserInteraction/M1")); // VITEC005

    public HttpResponseMessage H(HttpContent c) => http.Send(new() { Method = HttpMethod.Post, RequestUri = new("Service/Order/UserInteraction/M1", UriKind.Relative), Content = c }); // VITEC005 {HttpMethod.Post}

    public HttpResponseMessage I(HttpContent c) => http.Send(new() { Method = HttpMethod.Put, RequestUri = new("Service/Order/UserInteraction/M1", UriKind.Relative), Content = c });

    public Task<HttpResponseMessage> J() => http.SendAsync(new HttpRequestMessage(HttpMethod.Options, "Service/Order/UserInteraction")); // VITEC001 VITEC005

    public Task<HttpResponseMessage> K(HttpContent c)
    {
        var message = NewMessage();
        message.Content = c;
        return http.SendAsync(message);
    }

    private static HttpRequestMessage NewMessage() => new(HttpMethod.Put, "Service/Order/UserInteraction/M1");
}

public class Hosts
{
    private const string Test = "http://vitec-test.se/";
    private readonly HttpClient _http = new();
    private readonly HttpClient _plain;
    private readonly HttpClient _local;

    public Hosts()
    {
        _plain = new HttpClient { BaseAddress = new Uri(Test) }; // VITEC011 {new Uri(Test)}
        _local = new HttpClient { BaseAddress = new Uri("http://LOCALHOST:8080") };
    }

    public Task<HttpResponseMessage> A(HttpContent c) => _http.PutAsync(Test + "Service/Order/UserInteraction/M1", c); // VITEC011 {Test + "Service/Order/UserInteraction/M1"}

    public Task<HttpResponseMessage> B(HttpContent c) => _plain.PutAsync("Service/Order/UserInteraction/M1", c);

    public Task<HttpResponseMessage> C(HttpContent c) => _local.PutAsync("Service/Order/UserInteraction/M1", c);

    public Task<HttpResponseMessage> D(HttpContent c) => _http.PutAsync("http://10.1.2.3/Service/Order/UserInteraction/M1", c); // VITEC011

    public Task<HttpResponseMessage> E(HttpContent c) => _http.PutAsync("http://127.0.0.53/Service/Order/UserInteraction/M1", c);

    public Task<HttpResponseMessage> F(HttpContent c, bool test) => _http.PutAsync((test ? "http://localhost:5000" : "https://connect.maklare.vitec.net") + "/Service/Order/UserInteraction/M1", c);

    public Task<HttpResponseMessage> G(HttpContent c, bool test) => _http.PutAsync($"{(test ? Test : "https://connect.maklare.vitec.net/")}Service/Order/UserInteraction/M1", c); // VITEC011

    public Task<HttpResponseMessage> H(HttpContent c, string root) => _http.PutAsync(root + "/Service/Order/UserInteraction/M1", c);

    public Task<HttpResponseMessage> I(HttpContent c) => _http.PutAsync(Test + "Service/Order/Status/M1", c);

    public Task<HttpResponseMessage> J(HttpContent c, int port) => _http.PutAsync($"http://vitec.internal:{port}/Service/Order/UserInteraction/M1", c); // VITEC011

    public Task<HttpResponseMessage> K(HttpContent c, int port) => _http.PutAsync($"http://localhost:{port}/Service/Order/UserInteraction/M1", c);

    public async Task<bool> L(HttpContent c)
    {
        using var http = new HttpClient();
        http.BaseAddress = new("http://vitec.se"); // VITEC011
        using var message = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M1") { Content = c };
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode;
    }
}
