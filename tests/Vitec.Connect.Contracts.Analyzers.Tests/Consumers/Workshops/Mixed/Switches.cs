using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace MixedCases.Switches;

public enum Env { Local, Test, Live }

public sealed class Switches(HttpClient http)
{
    private static string Base(Env env) => env switch
    {
        Env.Local => "http://localhost:5000",
        Env.Test => "http://test.maklare.vitec.net",
        Env.Live => "https://connect.maklare.vitec.net",
        _ => throw new ArgumentOutOfRangeException(nameof(env)),
    };

    private static HttpMethod Verb(Env env) => env == Env.Local ? HttpMethod.Get : HttpMethod.Put;

    private static string Site(Env env)
    {
        switch (env)
        {
            case Env.Local: return "localhost:5001";
            case Env.Test when DateTime.Now.Year > 2000: return "https://test.se";
            default: return "https://live.se";
        }
    }

    public Task<HttpResponseMessage> A(Env env, int id, OrderUserInteractionRequest r) => http.PutAsJsonAsync($"{Base(env)}/Service/Order/UserInteraction/{id}", r); // VITEC011

    public Task<HttpResponseMessage> B(int id, OrderUserInteractionRequest r) => http.PutAsJsonAsync($"{Base(Env.Live)}/Service/Order/UserInteraction/{id}", r);

    public Task<HttpResponseMessage> C(Env env, int id) => http.SendAsync(new HttpRequestMessage(Verb(env), $"Service/Order/UserInteraction/{id}")); // VITEC005 {Verb(env)}

    public Task<HttpResponseMessage> D(Env env, int id) => http.SendAsync(new HttpRequestMessage(Verb(Env.Live), $"Service/Order/UserInteraction/{id}"));

    public OrderUserInteractionRequest E(Env env) => new() { Url = Site(env) }; // VITEC003 {Site(env)}

    public OrderUserInteractionRequest F(Env env) => new() { Url = env switch { Env.Local => Site(env) + "/a", _ => "https://x.se" } }; // VITEC003

    public OrderUserInteractionRequest G(Env env, Dictionary<Env, string> sites) => new() { Url = sites.TryGetValue(env, out var site) ? site : "https://x.se" };

    public OrderUserInteractionRequest H(Env env, Dictionary<Env, string> sites) => new() { Url = sites.GetValueOrDefault(env, "x.se") };

    public OrderUserInteractionRequest I(object o) => new()
    {
        Url = o switch // VITEC002
        {
            Uri { IsAbsoluteUri: true } uri => uri.AbsoluteUri,
            Uri uri => uri.OriginalString,
            string { Length: > 8 } s => s,
            int n and > 0 => $"/{n}",
            null => null,
            _ => throw new ArgumentException(nameof(o)),
        },
    };
}
