using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Text.Encodings.Web;

namespace Stadbolaget;

public enum Kontor { Lund, Malmo }

public record Kund(string Id, int Nummer, Guid Nyckel, Kontor Kontor);

public class Escaping(HttpClient http, UrlEncoder encoder)
{
    private const string Route = "Service/Order/UserInteraction";

    public async Task<int> Record(Kund kund, HttpContent c)
    {
        var r = await http.PutAsync($"{Route}/{kund.Nummer}", c);
        r = await http.PutAsync($"{Route}/{kund.Nyckel:D}", c);
        r.EnsureSuccessStatusCode();
        r = await http.PutAsync($"{Route}/{kund.Kontor}", c);
        return (int)r.StatusCode;
    }

    public async Task<int> Encoded(Kund kund, HttpContent c)
    {
        var r = await http.PutAsync(Route + "/" + UrlEncoder.Default.Encode(kund.Id), c);
        r.EnsureSuccessStatusCode();
        r = await http.PutAsync(Route + "/" + encoder.Encode(kund.Id), c);
        return (int)r.StatusCode;
    }

    public async Task<int> Built(Kund kund, HttpContent c)
    {
        var escaped = Uri.EscapeDataString(kund.Id);
        var sb = new StringBuilder().Append(Route).Append('/').Append(escaped);
        var r = await http.PutAsync(sb.ToString(), c);
        return (int)r.StatusCode;
    }

    public async Task<int> Constant(HttpContent c)
    {
        const string pilot = "M00001";
        var r = await http.PutAsync(string.Join('/', Route, pilot), c);
        return (int)r.StatusCode;
    }
}
