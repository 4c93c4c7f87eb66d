using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;
using Json = System.Net.Http.Json.HttpClientJsonExtensions;
using Request = Vitec.Connect.Contracts.OrderUserInteractionRequest;

namespace Programs.UnusualSpellings;

public class Calls
{
    public Task<HttpResponseMessage> StaticForm(HttpClient http, Request r) => Json.PutAsJsonAsync(http, "Service/Order/UserInteraction/", r); // VITEC001 {"Service/Order/UserInteraction/"}

    public Task<HttpResponseMessage> StaticFormRight(HttpClient http, Request r) => Json.PutAsJsonAsync(http, "Service/Order/UserInteraction/M1", r);

    public Task<HttpResponseMessage> NamedArguments(HttpClient http, Request r) => http.PutAsJsonAsync(value: r, requestUri: "Service/Order/UserInteraction/"); // VITEC001 {"Service/Order/UserInteraction/"}

    public Task<HttpResponseMessage> TypeArgument(HttpClient http, Request r) => http.PutAsJsonAsync<Request>("Service/Order/UserInteraction", r, cancellationToken: default); // VITEC001

    public Task<HttpResponseMessage> ConditionalAccess(HttpClient http, HttpContent c) => http?.PutAsync("Service/Order/UserInteraction/", c); // VITEC001

    public Task<HttpResponseMessage> NullForgiving(HttpClient http, HttpContent c) => http!.PutAsync("Service/Order/UserInteraction/"!, c); // VITEC001

    public Task<HttpResponseMessage> Parenthesized(HttpClient http, HttpContent c) => (http).PutAsync(("Service/Order/" + ("UserInteraction" + "/")), c); // VITEC001

    public Task<HttpResponseMessage> Cast(HttpClient http, HttpContent c) => http.PutAsync((string)"Service/Order/UserInteraction/", c); // VITEC001

    public Task<HttpResponseMessage> TargetTypedMessage(HttpClient http) => http.SendAsync(new(HttpMethod.Put, "Service/Order/UserInteraction/")); // VITEC001

    public Task<HttpResponseMessage> TargetTypedMessageRight(HttpClient http) => http.SendAsync(new(HttpMethod.Put, "Service/Order/UserInteraction/M1"));

    public Task<HttpResponseMessage> CharPlus(HttpClient http, HttpContent c) => http.PutAsync("Service/Order/UserInteraction" + '/', c); // VITEC001

    public Task<HttpResponseMessage> CharInterpolated(HttpClient http, HttpContent c) => http.PutAsync($"Service{'/'}Order{'/'}UserInteraction{'/'}", c); // VITEC001

    public Task<HttpResponseMessage> NumberPlus(HttpClient http, HttpContent c) => http.PutAsync("Service/Order/UserInteraction/" + 17, c);

    public Task<HttpResponseMessage> InterpolatedVerbatim(HttpClient http, HttpContent c, int id) => http.PutAsync($@"Service/Order/UserInteraction/{id}", c);

    public Task<HttpResponseMessage> Aligned(HttpClient http, HttpContent c) => http.PutAsync($"Service/Order/UserInteraction/{"",3}", c); // VITEC001

    public Task<HttpResponseMessage> Formattable(HttpClient http, HttpContent c, int id) => http.PutAsync(FormattableString.Invariant($"Service/Order/UserInteraction/{id}"), c);

    public Task<HttpResponseMessage> CollectionJoin(HttpClient http, HttpContent c)
    {
        string[] segments = ["Service", "Order", "UserInteraction", "M1"];
        return http.PutAsync(string.Join('/', segments), c);
    }

    public Task<HttpResponseMessage> Checked(HttpClient http, HttpContent c, string id) =>
        http.PutAsync(string.IsNullOrEmpty(id) ? "Service/Order/UserInteraction" : "Service/Order/UserInteraction/" + Uri.EscapeDataString(id), c);

    public Task<HttpResponseMessage> NullUri(HttpClient http, HttpContent c) => http.PutAsync((Uri)null, c);

    public Task<HttpResponseMessage> NullText(HttpClient http, HttpContent c) => http.PutAsync((string)null, c);

    public Task<HttpResponseMessage> EmptyText(HttpClient http, HttpContent c) => http.PutAsync("", c);

    public Task<HttpResponseMessage> EndpointOfTheModel(HttpClient http, HttpContent c, string customerId) =>
        http.PutAsync(ConnectEndpoint.For<Request>().PathFor(customerId), c);

    public Func<string, Task<HttpResponseMessage>> Lambda(HttpClient http, HttpContent c) => id => http.PutAsync("Service/Order/UserInteraction/" + id, c); // VITEC006 {id}

    public Func<string, Task<HttpResponseMessage>> LambdaRight(HttpClient http, HttpContent c) => id => http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(id), c);

    public static readonly Func<HttpClient, HttpContent, Task<HttpResponseMessage>> Field = static (http, c) => http.PutAsync("Service/Order/UserInteraction/", c); // VITEC001

    public static readonly Func<HttpClient, HttpContent, Task<HttpResponseMessage>> FieldRight = static (http, c) => http.PutAsync("Service/Order/UserInteraction/M1", c);

    public Task<HttpResponseMessage> AnonymousMethod(HttpClient http, HttpContent c)
    {
        Func<Task<HttpResponseMessage>> send = delegate { return http.PutAsync("/Service/Order/UserInteraction/", c); }; // VITEC001
        return send();
    }
}

public sealed class VitecHttp : HttpClient
{
    public Task<HttpResponseMessage> Ask(HttpContent c) => PutAsync("Service/Order/UserInteraction/", c); // VITEC001

    public Task<HttpResponseMessage> AskThis(HttpContent c) => this.PutAsync("Service/Order/UserInteraction/", c); // VITEC001

    public Task<HttpResponseMessage> AskBase(HttpContent c) => base.PutAsync("Service/Order/UserInteraction/M1", c);
}

public class Initializers
{
    private readonly Request _field = new() { Url = "/field" }; // VITEC002 {"/field"}

    private static readonly Request[] Several = [new() { Url = "supplier.se/a" }, new() { Url = "https://supplier.se" }]; // VITEC003 {"supplier.se/a"}

    public Request Property { get; } = new() { Url = "https://supplier.se" };

    public Dictionary<string, Request> Map { get; } = new() { ["a"] = new() { Url = "a.html" } }; // VITEC002 {"a.html"}

    public Request Nested => new Holder { Inner = { Url = "/nested" } }.Inner; // VITEC002 {"/nested"}

    public Request NestedRight => new Holder { Inner = { Url = "https://supplier.se/nested" } }.Inner;

    public override string ToString() => _field.Url + Several.Length;

    private sealed class Holder
    {
        public Request Inner { get; } = new();
    }
}

public class Assignments
{
    public void Tuple(Request r) => (r.Id, r.Url) = ("1", "/orders/1"); // VITEC002 {"/orders/1"}

    public void TupleRight(Request r) => (r.Id, r.Url) = ("/1", "https://supplier.se/orders/1");

    public void Conditional(Request r)
    {
        if (r is { Url: null or "" } request) request.Url = "www.supplier.se"; // VITEC003
    }

    public void NullConditional(Request r) => r?.ToString();

    public void Swap(Request a, Request b) => (a.Url, b.Url) = (b.Url, a.Url);

    public void Append(Request r, string tail) => r.Url += tail;

    public void Loop(IEnumerable<Request> all)
    {
        foreach (var (request, index) in all.Select((request, index) => (request, index)))
            request.Url = $"/orders/{index}"; // VITEC002 {$"/orders/{index}"}
    }

    public void Using(Request r)
    {
        using var source = new CancellationTokenSource();
        const string Host = "supplier.se";
        lock (this) r.Url = Host; // VITEC003 {Host}
    }

    public void Checked(Request r, int n) => r.Url = n switch { < 0 => throw new ArgumentOutOfRangeException(nameof(n)), 0 => "https://supplier.se", _ => $"https://supplier.se/{n}" };

    public void NestedSwitch(Request r, int n, bool test) => r.Url = n switch { 0 => test ? "https://a.se" : "b.html", _ => "https://c.se" }; // VITEC002

    public void Interpolation(Request r, string lang) => r.Url = $"{(lang == "sv" ? "/sv" : "/en")}/orders"; // VITEC002

    public void InterpolationRight(Request r, string lang) => r.Url = $"https://supplier.se{(lang == "sv" ? "/sv" : "/en")}/orders";

    public void UpperLower(Request r) => r.Url = "HTTPS://SUPPLIER.SE/A".ToLowerInvariant();

    public void Lower(Request r) => r.Url = "/ORDERS/1".Trim('x'); // VITEC002

    public void TrimSlash(Request r) => r.Url = "/orders/1".TrimStart('/'); // VITEC002

    public void TrimToGood(Request r) => r.Url = " https://supplier.se ".Trim();

    public void ReplaceToGood(Request r) => r.Url = "{site}/orders".Replace("{site}", "https://supplier.se");

    public void ReplaceToBad(Request r) => r.Url = "{site}/orders".Replace("{site}", "supplier.se"); // VITEC003

    public void ReplaceUnknown(Request r, string site) => r.Url = "{site}/orders".Replace("{site}", site);
}

public class Arguments(IVitecConnectClient connect)
{
    public Task<bool> Spaces() => connect.RequestUserInteractionAsync(new string(' ', 3), new Request());

    public Task<bool> Interpolated(string a, string b) => connect.RequestUserInteractionAsync($"{a}{b}", new Request());

    public Task<bool> InterpolatedEmpty() => connect.RequestUserInteractionAsync($"", new Request()); // VITEC001 {$""}

    public Task<bool> Trimmed() => connect.RequestUserInteractionAsync("  ".Trim(), new Request()); // VITEC001

    public Task<bool> Both(bool test) => connect.RequestUserInteractionAsync(test ? null : "", new Request()); // VITEC001 {test ? null : ""}

    public Task<bool> OneGood(bool test) => connect.RequestUserInteractionAsync(test ? null : "M1", new Request());

    public Task<bool> Coalesced(string id) => connect.RequestUserInteractionAsync(id ?? throw new ArgumentNullException(nameof(id)), new Request());

    public Task<bool> Pattern(object value) => value is string { Length: > 0 } id ? connect.RequestUserInteractionAsync(id, new Request()) : Task.FromResult(false);

    public Task<bool> Constant()
    {
        const string None = "";
        return connect.RequestUserInteractionAsync(None, new Request()); // VITEC001 {None}
    }

    public Task<bool> Number(int id) => connect.RequestUserInteractionAsync(id.ToString(CultureInfo.InvariantCulture), new Request());
}
