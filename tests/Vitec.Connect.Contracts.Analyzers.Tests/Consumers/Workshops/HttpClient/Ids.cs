using System;
using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.Encodings.Web;
using System.Threading.Tasks;
using System.Web;
using Vitec.Connect.Contracts;

namespace EscapesCases;

public enum Agency { North, South }

public record Customer(string Id, int Number, Guid Key, Agency Agency);

public class Escapes(HttpClient http)
{
    private const string Route = "Service/Order/UserInteraction/";
    private readonly string _customerId = Environment.MachineName;

    public Task<HttpResponseMessage> A(Customer c, HttpContent b) => http.PutAsync(Route + c.Id, b); // VITEC006 {c.Id}

    public Task<HttpResponseMessage> B(Customer c, HttpContent b) => http.PutAsync($"{Route}{c.Number}", b);

    public Task<HttpResponseMessage> C(Customer c, HttpContent b) => http.PutAsync($"{Route}{c.Key:D}", b);

    public Task<HttpResponseMessage> D(Customer c, HttpContent b) => http.PutAsync(Route + c.Agency, b);

    public Task<HttpResponseMessage> E(Customer c, HttpContent b) => http.PutAsync(string.Concat(Route, c.Id.Trim()), b); // VITEC006 {c.Id.Trim()}

    public Task<HttpResponseMessage> F(Customer c, HttpContent b) => http.PutAsync(string.Format(CultureInfo.InvariantCulture, "{0}{1}", Route, c.Id), b); // VITEC006 {c.Id}

    public Task<HttpResponseMessage> G(Customer c, HttpContent b) => http.PutAsync(Route + WebUtility.UrlEncode(c.Id), b); // VITEC006 {WebUtility.UrlEncode(c.Id)}

    public Task<HttpResponseMessage> H(Customer c, HttpContent b) => http.PutAsync(Route + HttpUtility.UrlEncode(c.Id, Encoding.UTF8), b); // VITEC006

    public Task<HttpResponseMessage> I(Customer c, HttpContent b) => http.PutAsync(Route + UrlEncoder.Default.Encode(c.Id), b);

    public Task<HttpResponseMessage> J(Customer c, HttpContent b) => http.PutAsync(Route + Uri.EscapeDataString(c.Id.Trim()), b);

    public Task<HttpResponseMessage> K(Customer c, HttpContent b)
    {
        var id = Uri.EscapeDataString(c.Id);
        var path = $"{Route}{id}?agency={c.Agency}&name={c.Id}";
        return http.PutAsync(path, b);
    }

    public Task<HttpResponseMessage> L(HttpContent b) => http.PutAsync($"{Route}{_customerId}", b); // VITEC006 {_customerId}

    public Task<HttpResponseMessage> M(Customer c, HttpContent b)
    {
        var path = new StringBuilder("https://connect.maklare.vitec.net/").Append(Route).Append(c.Id).ToString(); // VITEC006 {c.Id}
        return http.PutAsync(path, b);
    }

    public Task<HttpResponseMessage> N(Customer c, HttpContent b)
    {
        var uri = new UriBuilder("https://connect.maklare.vitec.net");
        uri.Path = Route + c.Id; // VITEC006 {c.Id}
        return http.PutAsync(uri.Uri, b);
    }

    public Task<HttpResponseMessage> O(string tenant, HttpContent b) => http.PutAsync($"https://{tenant}.vitec.net/{Route}M1", b);

    public Task<HttpResponseMessage> P(Customer c, HttpContent b)
    {
        static string Escape(string value) => Uri.EscapeDataString(value);
        return http.PutAsync(Route + Escape(c.Id), b);
    }

    public Task<HttpResponseMessage> Q(Customer c, HttpContent b) => http.PutAsync("Service/Order/UserInteraction/{id}".Replace("{id}", c.Id), b); // VITEC006 {c.Id}

    public Task<HttpResponseMessage> R(string id, HttpContent b) => http.PutAsync(Route + int.Parse(id), b);

    public Task<HttpResponseMessage> S(string? id, HttpContent b) => http.PutAsync(Route + (id ?? "M1"), b); // VITEC006

    public Task<HttpResponseMessage> T(Customer c, HttpContent b) => http.PutAsync(Route + Uri.EscapeUriString(c.Id), b); // VITEC006
}
