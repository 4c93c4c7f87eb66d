using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net;
using System.Net.Mail;

namespace Rorjour;

public class Handlers(string user, string password)
{
    public HttpClient Initializer() => new(new HttpClientHandler { Credentials = new NetworkCredential(user, password) });

    public HttpClient OnlyUser() => new(new HttpClientHandler { Credentials = new NetworkCredential("rorjour", password) });

    public HttpClient Proxied() => new(new HttpClientHandler
    {
        Proxy = new WebProxy("http://proxy.rorjour.example:8080") { Credentials = new NetworkCredential("proxy", "proxy123") },
    });

    public HttpClient DefaultProxy()
    {
        var handler = new HttpClientHandler();
        handler.DefaultProxyCredentials = new NetworkCredential("proxy", "proxy123");
        return new HttpClient(handler);
    }

    public SmtpClient Mail() => new("mail.rorjour.example") { Credentials = new NetworkCredential("mail", "mail123") };

    public HttpClient Windows() => new(new HttpClientHandler { Credentials = CredentialCache.DefaultCredentials });
}
