using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net;
using System.Web;

namespace Stadbolaget;

public record Kund(string Id, string Namn);

public class Escaping(HttpClient http)
{
    public async Task<int> Record(Kund kund, HttpContent c)
    {
        var r = await http.PutAsync($"Service/Order/UserInteraction/{kund.Id}", c); // VITEC006 {kund.Id}
        return (int)r.StatusCode;
    }

    public async Task<int> Urlencoded(string id, HttpContent c)
    {
        var r = await http.PutAsync("Service/Order/UserInteraction/" + WebUtility.UrlEncode(id), c); // VITEC006 {WebUtility.UrlEncode(id)}
        return (int)r.StatusCode;
    }

    public async Task<int> HttpUtilityToo(string id, HttpContent c)
    {
        var path = string.Format("Service/Order/UserInteraction/{0}", HttpUtility.UrlEncode(id)); // VITEC006 {HttpUtility.UrlEncode(id)}
        var r = await http.PutAsync(path, c);
        return (int)r.StatusCode;
    }

    public async Task<int> Built(Kund kund, HttpContent c)
    {
        var sb = new StringBuilder("Service/Order/UserInteraction/");
        sb.Append(kund.Id.Trim()); // VITEC006
        var r = await http.PutAsync(sb.ToString(), c);
        return (int)r.StatusCode;
    }

    public async Task<int> Joined(string[] ids, HttpContent c)
    {
        var total = 0;
        foreach (var id in ids)
        {
            var r = await http.PutAsync(string.Concat("Service/Order/UserInteraction/", id), c); // VITEC006 {id}
            total += (int)r.StatusCode;
        }

        return total;
    }
}
