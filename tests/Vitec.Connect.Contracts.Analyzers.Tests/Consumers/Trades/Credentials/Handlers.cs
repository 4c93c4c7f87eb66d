using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net;

namespace Rorjour;

public class Handlers
{
    public HttpClient Initializer() => new(new HttpClientHandler { Credentials = new NetworkCredential("rorjour", "vatten123") }); // VITEC012

    public HttpClient Cached()
    {
        var cache = new CredentialCache();
        cache.Add(new Uri("https://connect.maklare.vitec.net"), "Basic", new NetworkCredential("rorjour", "vatten123"));
        var handler = new HttpClientHandler();
        handler.Credentials = cache; // VITEC012 {cache}
        return new HttpClient(handler);
    }

    public HttpClient Sockets()
    {
        var handler = new SocketsHttpHandler();
        handler.Credentials = new NetworkCredential { UserName = "rorjour", Password = "vatten123" }; // VITEC012
        return new HttpClient(handler);
    }
}
