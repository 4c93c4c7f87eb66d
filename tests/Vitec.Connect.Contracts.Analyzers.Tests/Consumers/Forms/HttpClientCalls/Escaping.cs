using System;
using System.Net;
using System.Net.Http;
using System.Text.Encodings.Web;
using System.Threading.Tasks;
using System.Web;

namespace Marknad.Kund;

public enum Office { North = 1, South = 2 }

public record Customer(string Id, int Number, Guid Key, Office Office);

public class Escaping
{
    private const string Route = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/";
    private readonly HttpClient _http;
    private readonly string _ownId;

    public Escaping(HttpClient http, string ownId)
    {
        _http = http;
        _ownId = ownId;
    }

    public Task<HttpResponseMessage> A(Customer c, HttpContent body) => _http.PutAsync(Route + c.Id, body); // VITEC006 {c.Id}

    public Task<HttpResponseMessage> B(Customer c, HttpContent body) => _http.PutAsync(Route + c.Number, body);

    public Task<HttpResponseMessage> C(Customer c, HttpContent body) => _http.PutAsync($"{Route}{c.Key}", body);

    public Task<HttpResponseMessage> D(Customer c, HttpContent body) => _http.PutAsync($"{Route}{c.Office}", body);

    public Task<HttpResponseMessage> E(Customer c, HttpContent body) => _http.PutAsync($"{Route}{UrlEncoder.Default.Encode(c.Id)}", body);

    public Task<HttpResponseMessage> F(Customer c, HttpContent body) => _http.PutAsync($"{Route}{WebUtility.UrlEncode(c.Id)}", body); // VITEC006 {WebUtility.UrlEncode(c.Id)}

    public Task<HttpResponseMessage> G(Customer c, HttpContent body) => _http.PutAsync(Route + HttpUtility.UrlEncode(c.Id), body); // VITEC006

    public Task<HttpResponseMessage> H(HttpContent body) => _http.PutAsync(Route + _ownId, body); // VITEC006 {_ownId}

    public Task<HttpResponseMessage> I(HttpContent body) => _http.PutAsync(Route + Uri.EscapeDataString(_ownId), body);

    public Task<HttpResponseMessage> J(string id, HttpContent body) => _http.PutAsync(string.Format(Route + "{0}", id), body); // VITEC006 {id}

    public Task<HttpResponseMessage> K(string id, HttpContent body) => _http.PutAsync(string.Format(Route + "{0}", Uri.EscapeDataString(id)), body);

    public Task<HttpResponseMessage> L(string id, HttpContent body)
    {
        var safe = Uri.EscapeDataString(id);
        var path = string.Concat(Route, safe);
        return _http.PutAsync(path, body);
    }

    public Task<HttpResponseMessage> M(string id, HttpContent body)
    {
        var path = string.Concat(Route, id); // VITEC006 {id}
        return _http.PutAsync(path, body);
    }

    public Task<HttpResponseMessage> N(HttpContent body)
    {
        const string Id = "M 42";
        return _http.PutAsync(Route + Id, body);
    }

    public Task<HttpResponseMessage> O(string id, HttpContent body)
    {
        return _http.PutAsync("https://api.marknad.se/Service/Order/" + id, body);
    }

    public Task<HttpResponseMessage> P(bool test, HttpContent body)
    {
        return _http.PutAsync(Route + (test ? "M1" : "M2"), body);
    }
}
