using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Strangar;

public static class Transforms
{
    private const string Site = "https://strang.example";

    public static OrderUserInteractionRequest NoScheme() => new() { Url = Site.Substring("https://".Length) }; // VITEC003

    public static OrderUserInteractionRequest Tail(string customer) => new() { Url = Site.Replace(Site, "") + "/x/" + customer }; // VITEC002

    public static OrderUserInteractionRequest Lower() => new() { Url = "WWW.STRANG.EXAMPLE".ToLower() }; // VITEC003

    public static OrderUserInteractionRequest TrimmedStart() => new() { Url = "///orders".TrimStart('/') }; // VITEC002

    public static OrderUserInteractionRequest Fixed() => new() { Url = "http://strang.example".Replace("http://", "https:/") }; // VITEC004

    public static OrderUserInteractionRequest Interpolated(bool secure) => new() { Url = $"{(secure ? "https" : "ftp")}://strang.example" }; // VITEC004

    public static OrderUserInteractionRequest Scheme() => new() { Url = Uri.UriSchemeFtp + "://strang.example" }; // VITEC004

    public static OrderUserInteractionRequest Nested(int id)
    {
        const string host = "strang.example";
        const string root = $"{host}/v1";
        return new() { Url = $"{root}/orders/{id:D8}" }; // VITEC003
    }

    public static OrderUserInteractionRequest Compound(int id)
    {
        var url = "orders";
        url += '/';
        url += id;
        url += ".html";
        return new() { Url = url }; // VITEC002 {url}
    }

    public static OrderUserInteractionRequest CoalesceAssigned(OrderUserInteractionRequest request)
    {
        request.Url ??= "/start"; // VITEC002 {"/start"}
        return request;
    }
}
