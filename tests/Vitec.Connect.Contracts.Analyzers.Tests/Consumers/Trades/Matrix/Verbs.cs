using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Matris;

public class Verbs(HttpClient http, HttpContent c)
{
    private const string R = "Service/Order/UserInteraction/M1";
    private const string Post = "POST";
    private static HttpMethod Verb => HttpMethod.Get;

    public async Task All(bool b, string s, OrderUserInteractionRequest r, CancellationToken t)
    {
        (await http.PostAsync(R, c, t)).EnsureSuccessStatusCode(); // VITEC005
        (await http.PostAsync(new Uri(R, UriKind.Relative), c)).EnsureSuccessStatusCode(); // VITEC005
        (await http.PostAsJsonAsync(R, r)).EnsureSuccessStatusCode(); // VITEC005
        (await http.PatchAsJsonAsync(R, r)).EnsureSuccessStatusCode(); // VITEC005
        (await http.GetAsync(R, HttpCompletionOption.ResponseHeadersRead)).EnsureSuccessStatusCode(); // VITEC005
        (await http.DeleteAsync(R, t)).EnsureSuccessStatusCode(); // VITEC005
        await http.GetFromJsonAsync<bool>(R, t); // VITEC005
        await http.GetStringAsync(R); // VITEC005
        (await http.SendAsync(new HttpRequestMessage(HttpMethod.Head, R))).EnsureSuccessStatusCode(); // VITEC005 {HttpMethod.Head}
        (await http.SendAsync(new HttpRequestMessage(new HttpMethod(Post), R))).EnsureSuccessStatusCode(); // VITEC005
        (await http.SendAsync(new HttpRequestMessage(Verb, R))).EnsureSuccessStatusCode(); // VITEC005 {Verb}
        (await http.SendAsync(new() { Method = HttpMethod.Trace, RequestUri = new(R, UriKind.Relative) })).EnsureSuccessStatusCode(); // VITEC005 {HttpMethod.Trace}
        (await http.SendAsync(new() { RequestUri = new(R, UriKind.Relative) })).EnsureSuccessStatusCode(); // VITEC005
        (await http.SendAsync(new HttpRequestMessage(b ? HttpMethod.Put : HttpMethod.Post, R))).EnsureSuccessStatusCode(); // VITEC005
        (await http.SendAsync(new HttpRequestMessage(s switch { "a" => HttpMethod.Put, _ => HttpMethod.Delete }, R))).EnsureSuccessStatusCode(); // VITEC005
        http.Send(new HttpRequestMessage(HttpMethod.Patch, R), t).EnsureSuccessStatusCode(); // VITEC005 {HttpMethod.Patch}
        (await http.SendAsync(new HttpRequestMessage(HttpMethod.Put, R))).EnsureSuccessStatusCode();
        (await http.SendAsync(new HttpRequestMessage(new HttpMethod("Put"), R))).EnsureSuccessStatusCode();
        (await http.SendAsync(new HttpRequestMessage(new HttpMethod(s), R))).EnsureSuccessStatusCode();
        (await http.PutAsync(R, c, t)).EnsureSuccessStatusCode();
        (await http.PutAsJsonAsync(R, r, t)).EnsureSuccessStatusCode();
        (await http.PostAsync(R + "/x", c)).EnsureSuccessStatusCode();
        (await http.PostAsync("x?" + R, c)).EnsureSuccessStatusCode();
        (await http.PostAsync("xService/Order/UserInteraction/M1", c)).EnsureSuccessStatusCode();
        (await http.PostAsync(s + "x/Order/UserInteraction/M1", c)).EnsureSuccessStatusCode();
        (await http.GetAsync(s)).EnsureSuccessStatusCode();
    }
}
