using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Mistakes;

/// <summary>XML bodies that break the contract.</summary>
public sealed class XmlBodies(HttpClient http)
{
    private const string Path = "Service/Order/UserInteraction/M12345";
    private const string Start = $"<OrderUserInteractionRequest xmlns='{OrderUserInteractionRequest.XmlNamespace}'>";
    private const string End = "</OrderUserInteractionRequest>";

    public async Task Texts(string id)
    {
        (await http.PutAsync(Path, Xml(Start + "<Id>1</Id><Comment>Pris</Comment>" + End))).EnsureSuccessStatusCode(); // VITEC010
        (await http.PutAsync(Path, Xml($"{Start}<Url>https://supplier.se</Url><Id>{id}</Id>{End}"))).EnsureSuccessStatusCode(); // VITEC010
        (await http.PutAsync(Path, Xml("<OrderUserInteractionRequest><Id>1</Id></OrderUserInteractionRequest>"))).EnsureSuccessStatusCode(); // VITEC010
        (await http.PutAsync(Path, Xml("<Request xmlns='http://supplier.se'/>"))).EnsureSuccessStatusCode(); // VITEC010
        (await http.PutAsync(Path, Xml(Start + "<id>1</id>" + End))).EnsureSuccessStatusCode(); // VITEC010
        (await http.PutAsync(Path, Xml(Start + "<Comment>Pris & datum</Comment>" + End))).EnsureSuccessStatusCode(); // VITEC010
        (await http.PutAsync(Path, new ByteArrayContent(Encoding.UTF8.GetBytes(Start)))).EnsureSuccessStatusCode(); // VITEC010
        (await http.PutAsync(Path, Xml(Start + "<Url>/order/1</Url>" + End))).EnsureSuccessStatusCode(); // VITEC002
    }

    private static StringContent Xml(string text) => new(text, Encoding.UTF8, "application/xml");
}
