using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Ljussattning;

public class Builders(HttpClient http)
{
    public async Task<bool> WithoutCustomer(HttpContent content)
    {
        var builder = new UriBuilder("https://connect.maklare.vitec.net") { Path = "/Service/Order/UserInteraction/" };
        using var response = await http.PutAsync(builder.Uri, content); // VITEC001 {builder.Uri}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Relative(HttpContent content)
    {
        var uri = new Uri("Service/Order/UserInteraction/", UriKind.Relative);
        using var response = await http.PutAsync(uri, content); // VITEC001 {uri}
        return response.IsSuccessStatusCode;
    }

    public OrderUserInteractionRequest RelativeLink(int id) => new() { Url = new Uri("/ljus/" + id, UriKind.Relative).ToString() }; // VITEC002

    public OrderUserInteractionRequest Made(Uri a, Uri b) => new() { Url = a.MakeRelativeUri(b).ToString() }; // VITEC002

    public OrderUserInteractionRequest Query(Uri a) => new() { Url = a.Query }; // VITEC002 {a.Query}

    public OrderUserInteractionRequest LocalPath(Uri a) => new() { Url = a.LocalPath }; // VITEC002 {a.LocalPath}

    public OrderUserInteractionRequest Ftp() => new() { Url = new UriBuilder("ftp", "ljus.example").Uri.AbsoluteUri }; // VITEC004

    public async Task<bool> Insecure(int customer, HttpContent content)
    {
        var builder = new UriBuilder { Scheme = "http", Host = "connect.maklare.vitec.net", Path = $"Service/Order/UserInteraction/{customer}" };
        using var response = await http.PutAsync(builder.ToString(), content); // VITEC011
        return response.IsSuccessStatusCode;
    }
}
