using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Vitec.Connect.Contracts;

namespace SourcesCases;

public sealed class LinkAttribute([AbsoluteUrl] string url) : Attribute
{
    public string Url => url;
}

[Link("/a")] // VITEC002
public class Sources(HttpClient http)
{
    private static (string Path, bool Ok) Pair() => ("/a", true);

    private static async Task<string> PageAsync() { await Task.Yield(); return "/a"; }

    private static string Get(Func<string> make) => make();

    public void A(OrderUserInteractionRequest r) => r.Url = string.Create(CultureInfo.InvariantCulture, $"/a/{1}"); // VITEC002

    public void B(OrderUserInteractionRequest r) => r.Url = FormattableString.Invariant($"/a/{1}"); // VITEC002

    public void C(OrderUserInteractionRequest r) => r.Url = Pair().Path; // VITEC002

    public async Task D(OrderUserInteractionRequest r) => r.Url = await PageAsync(); // VITEC002

    public void E(OrderUserInteractionRequest r) => r.Url = "/A".ToLowerInvariant(); // VITEC002

    public void G(OrderUserInteractionRequest r, IUrlHelper url) => r.Url = url.Action(new UrlActionContext { Action = "A" }); // VITEC002

    public void H(OrderUserInteractionRequest r, IUrlHelper url) => r.Url = url.Action(new UrlActionContext { Action = "A", Protocol = "https", Host = "x.se" });

    public void I(OrderUserInteractionRequest r, IUrlHelper url) => r.Url = url.Action("A", "B", null, protocol: null); // VITEC002

    public void J(OrderUserInteractionRequest r) { Func<string> f = () => "/a"; r.Url = f(); }

    public void K(OrderUserInteractionRequest r) { var (path, _) = Pair(); r.Url = path; } // VITEC002

    public void L(OrderUserInteractionRequest r) => r.Url = "https://x.se/a".Substring("https://x.se".Length); // VITEC002

    public void M(OrderUserInteractionRequest r) => r.Url = "https://x.se/a"[8..]; // VITEC003

    public void N(OrderUserInteractionRequest r) => r.Url = "/a".ToString(); // VITEC002

    public void P(OrderUserInteractionRequest r, UriBuilder b) => r.Url = b.Path; // VITEC002

    public void U(OrderUserInteractionRequest r) => r.Url = string.IsNullOrEmpty(r.Id) ? "" : "https://x.se";

    public Task<HttpResponseMessage> V(int id, OrderUserInteractionRequest r) => http.PatchAsJsonAsync($"Service/Order/UserInteraction/{id}", r); // VITEC005

    public Task<Stream> W(int id) => http.GetStreamAsync($"Service/Order/UserInteraction/{id}"); // VITEC005

    public Task<HttpResponseMessage> X(int id, HttpMethod m) => http.SendAsync(new(HttpMethod.Parse("POST"), $"Service/Order/UserInteraction/{id}")); // VITEC005

    public Task<HttpResponseMessage> Y(HttpContent c) => http.PutAsync("Service/Order/UserInteraction/", c).ContinueWith(t => t.Result); // VITEC001

    public Task<HttpResponseMessage> Z(int id) => http.PutAsync($"Service/Order/UserInteraction/{id}", new StringContent(System.Text.Json.JsonSerializer.Serialize(new { orderId = 1 }), Encoding.UTF8, "application/json")); // VITEC009

    public Task<HttpResponseMessage> A2(string id, HttpContent c) => http.PutAsync($"Service/Order/UserInteraction/{id.ToUpperInvariant()}", c); // VITEC006 {id.ToUpperInvariant()}

    public Task<HttpResponseMessage> B2(string id, HttpContent c) => http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(id).ToUpperInvariant(), c);
}
