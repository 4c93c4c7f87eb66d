using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.IO;
using System.Xml;
using System.Xml.Linq;
using System.Runtime.Serialization;

namespace Xmlsson;

public class YetMore(HttpClient http)
{
    private const string Route = "Service/Order/UserInteraction/M1";

    private const string Start = "<OrderUserInteractionRequest xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\">";

    private const string End = "</OrderUserInteractionRequest>";

    public Task<HttpResponseMessage> IdFirst(string id) => http.PutAsync(Route, new StringContent($"{Start}<Id>{id}</Id><Comment i:nil=\"true\" />{End}", Encoding.UTF8, "application/xml")); // VITEC010

    public Task<HttpResponseMessage> UrlBeforeId(string id) => http.PutAsync(Route, new StringContent(string.Join("", Start, "<Url>https://xml.example</Url>", "<Id>", id, "</Id>", End), Encoding.UTF8, "text/xml")); // VITEC010

    public Task<HttpResponseMessage> Extra() => http.PutAsync(Route, new StringContent(Start + "<Comment>x</Comment><CustomerId>M1</CustomerId><Id>1</Id>" + End, Encoding.UTF8, "application/xml")); // VITEC010

    public Task<HttpResponseMessage> WrongEnd() => http.PutAsync(Route, new StringContent(Start + "<Id>1</Id></OrderUserInteraction>", Encoding.UTF8, "application/xml")); // VITEC010

    public Task<HttpResponseMessage> LowerRoot() => http.PutAsync(Route, new StringContent("<orderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\"><Id>1</Id></orderUserInteractionRequest>", Encoding.UTF8, "application/xml")); // VITEC010

    public Task<HttpResponseMessage> Trimmed() => http.PutAsync(Route, new ByteArrayContent(Encoding.UTF8.GetBytes((Start + "<Id>1</Id><Url>xml.example/x</Url>" + End).Trim()))); // VITEC003

    public Task<HttpResponseMessage> Sample() => http.PutAsync(Route, new StringContent(Start + "<Comment>Hej</Comment><Id>1</Id><Url>sample string 2</Url>" + End, Encoding.UTF8, "application/xml")); // VITEC007
}
