using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net;
using System.Net.Http.Json;

namespace Matris;

public class Tails(HttpClient http, HttpContent c)
{
    private const string R = "Service/Order/UserInteraction";
    private static string Nothing => "";

    public async Task<int> All(string id, bool b, string? q, Uri root, Uri whole)
    {
        HttpResponseMessage m;
        m = await http.PutAsync(R, c); // VITEC001
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync("/" + R, c); // VITEC001
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync(R + "/" + Nothing, c); // VITEC001
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync(R + "//", c); // VITEC001
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync(string.Format("{0}/{1}", R, null), c); // VITEC001
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync(string.Join("/", R, ""), c); // VITEC001
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync(new Uri(root, "/" + R), c); // VITEC001
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync(root + R + "/", c); // VITEC001
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync(root.AbsoluteUri + R, c); // VITEC001
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync($"{root}{R}/?id={id}", c); // VITEC001
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync(b ? R + "/" : R + "/?x=1", c); // VITEC001
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync(R + "/" + (b ? "" : Uri.EscapeDataString(id)), c);
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync(R + (id == "" ? "" : "/" + Uri.EscapeDataString(id)), c);
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync(R + "/" + Uri.EscapeDataString(q ?? ""), c);
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync(whole, c);
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync(whole + "/" + Uri.EscapeDataString(id), c);
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync(R + "/" + id, c); // VITEC006 {id}
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync(R + "/" + q, c); // VITEC006 {q}
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync($"{R}/{id.ToUpper()}?v=1", c); // VITEC006 {id.ToUpper()}
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync($"{R}/M{id}", c); // VITEC006 {id}
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync($"{R}/{Uri.EscapeUriString(id)}", c); // VITEC006 {Uri.EscapeUriString(id)}
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync($"{R}/{Uri.EscapeDataString(id)}/", c);
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync(Build(id), c);
        m.EnsureSuccessStatusCode();
        m = await http.PutAsync(Build2(Uri.EscapeDataString(id)), c);
        return (int)m.StatusCode;
    }

    private static string Build(string customer) => R + "/" + customer; // VITEC006 {customer}

    private static string Build2(string customer) => R + "/" + customer;
}
