using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using static System.Net.Http.HttpMethod;

namespace VerbsCases;

internal sealed class Verbs(HttpClient http)
{
    private const string Prefix = "Service/Order/UserInteraction/";
    private static HttpMethod Method => new("POST");

    internal Task<HttpResponseMessage> A(int id, HttpContent c) => http.PostAsync(requestUri: Prefix + id, content: c); // VITEC005 {http.PostAsync(requestUri: Prefix + id, content: c)}

    internal Task<HttpResponseMessage> B(int id, HttpContent c) => http.PatchAsync(new Uri(Prefix + id, UriKind.Relative), c); // VITEC005

    internal Task<HttpResponseMessage> C(int id) => http.DeleteAsync(Prefix + id); // VITEC005

    internal Task<string> D(int id) => http.GetStringAsync(Prefix + id); // VITEC005

    internal Task<bool> E(int id) => http.GetFromJsonAsync<bool>(Prefix + id); // VITEC005

    internal Task<HttpResponseMessage> F(int id, OrderUserInteractionRequest r) => http.PostAsJsonAsync(Prefix + id, r); // VITEC005

    internal Task<HttpResponseMessage> G(int id) => http.SendAsync(new(Method, Prefix + id)); // VITEC005 {Method}

    internal Task<HttpResponseMessage> H(int id) => http.SendAsync(new(Put, Prefix + id));

    internal Task<HttpResponseMessage> I(int id) => http.SendAsync(new(Post, Prefix + id)); // VITEC005 {Post}

    internal Task<HttpResponseMessage> J(int id, HttpMethod method) => http.SendAsync(new(method, Prefix + id));

    internal HttpResponseMessage K(int id)
    {
        var verb = id > 0 ? "PUT" : "POST";
        return http.Send(new HttpRequestMessage(new HttpMethod(verb), Prefix + id)); // VITEC005 {new HttpMethod(verb)}
    }

    internal HttpResponseMessage L(int id)
    {
        var message = new HttpRequestMessage { RequestUri = new Uri("https://connect.maklare.vitec.net/" + Prefix + id) };
        Prepare(message);
        return http.Send(message);
    }

    private static void Prepare(HttpRequestMessage message) => message.Method = HttpMethod.Put;

    internal Task<HttpResponseMessage> M(int id, HttpContent c) => http.PutAsync(Prefix + id, c);

    internal Task<HttpResponseMessage> N(bool gone, int id, OrderUserInteractionRequest r) => gone
        ? http.DeleteAsync($"Service/Order/Interaction/{id}")
        : http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", r);

    internal HttpRequestMessage O(int id) => new(HttpMethod.Get, new Uri($"https://connect.maklare.vitec.net/Service/Order/UserInteraction/{id}")); // VITEC005 {HttpMethod.Get}
}
