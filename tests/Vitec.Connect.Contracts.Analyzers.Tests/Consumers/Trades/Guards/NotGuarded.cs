using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Linq;
using Vitec.Connect.Contracts.Client;

namespace Vakten;

public class NotGuarded(IVitecConnectClient connect)
{
    public async Task<bool> WrongWay(OrderUserInteractionRequest request)
    {
        var id = "";
        if (string.IsNullOrEmpty(id))
        {
            return await connect.RequestUserInteractionAsync(id, request); // VITEC001 {id}
        }

        return false;
    }

    public OrderUserInteractionRequest OnlyLogged(bool old)
    {
        var url = old ? "vakt.example/gammal" : "https://vakt.example/ny";
        if (!url.StartsWith("http"))
        {
            Console.WriteLine("No protocol: " + url);
        }

        return new() { Url = url }; // VITEC003 {url}
    }

    public OrderUserInteractionRequest OtherVariable(bool old, string other)
    {
        var url = old ? "/gammal" : "https://vakt.example/ny";
        if (string.IsNullOrEmpty(other))
        {
            throw new ArgumentException("other");
        }

        return new() { Url = url, Comment = other }; // VITEC002 {url}
    }

    public OrderUserInteractionRequest RepairedAfterUse(bool old)
    {
        var url = old ? "//vakt.example/gammal" : "https://vakt.example/ny";
        var request = new OrderUserInteractionRequest { Url = url }; // VITEC003 {url}
        if (url.StartsWith("//"))
        {
            url = "https:" + url;
        }

        Console.WriteLine(url);
        return request;
    }

    public OrderUserInteractionRequest WrongRepair(string tail)
    {
        var url = "/" + tail;
        if (!url.StartsWith("http"))
        {
            url = "vakt.example" + url;
        }

        return new() { Url = url }; // VITEC003 {url}
    }

    public OrderUserInteractionRequest OtherQuestion(string name)
    {
        var url = "/start/" + name;
        url += url.Contains("?") ? "&x=1" : "?x=1";
        return new() { Url = url }; // VITEC002 {url}
    }

    public OrderUserInteractionRequest HasNoProtocol(string name)
    {
        var url = "vakt.example/" + name;
        if (!url.Contains("://"))
        {
            return new() { Url = url }; // VITEC003 {url}
        }

        return new() { Url = url };
    }

    public OrderUserInteractionRequest IsRelative(bool old)
    {
        var uri = new Uri(old ? "/gammal" : "https://vakt.example/ny", UriKind.RelativeOrAbsolute);
        return uri.IsAbsoluteUri ? new() { Url = uri.ToString() } : new() { Url = uri.ToString() }; // VITEC002 {uri.ToString()}
    }

    public OrderUserInteractionRequest? BeginsOtherwise(bool old)
    {
        var url = old ? "/gammal" : "https://vakt.example/ny";
        return url switch
        {
            ['?', ..] => null,
            [_, _, ..] => new() { Url = url }, // VITEC002 {url}
            _ => null,
        };
    }

    public OrderUserInteractionRequest StillRelative(string? tail)
    {
        var url = "/start";
        if (tail != null)
        {
            url += "/" + tail;
        }

        return new() { Url = url }; // VITEC002 {url}
    }
}
