using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Headers;

namespace Ventilation;

public sealed class XmlInMessages
{
    private readonly HttpClient _client;

    public XmlInMessages(HttpClient client) => _client = client;

    public async Task FelOrdning(Guid kund, string id, string lank)
    {
        var sb = new StringBuilder();
        sb.AppendLine("<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\">");
        sb.Append("<Id>").Append(id).AppendLine("</Id>");
        sb.Append("<Comment>").Append("Protokoll").AppendLine("</Comment>");
        sb.Append("<Url>").Append(lank).AppendLine("</Url>");
        sb.Append("</OrderUserInteractionRequest>");

        var meddelande = new HttpRequestMessage(HttpMethod.Put, $"/Service/Order/UserInteraction/{kund}");
        meddelande.Content = new StringContent(sb.ToString(), Encoding.UTF8, "application/xml"); // VITEC010 {sb.ToString()}
        var svar = await _client.SendAsync(meddelande);
        svar.EnsureSuccessStatusCode();
    }

    public async Task FelRymd(Guid kund)
    {
        var xml = """
            <OrderUserInteractionRequest xmlns="http://schemas.datacontract.org/2004/07/Vitec.Connect.Api.Models.Order">
              <Id>1</Id>
              <Url>https://vent.example</Url>
            </OrderUserInteractionRequest>
            """;
        var bytes = new ByteArrayContent(Encoding.UTF8.GetBytes(xml)); // VITEC010
        bytes.Headers.ContentType = new MediaTypeHeaderValue("application/xml");
        var svar = await _client.PutAsync($"/Service/Order/UserInteraction/{kund}", bytes);
        svar.EnsureSuccessStatusCode();
    }

    public async Task RattOrdning(Guid kund, string id, string lank)
    {
        var sb = new StringBuilder();
        sb.AppendLine("<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\">");
        sb.Append("<Comment>").Append("Protokoll").AppendLine("</Comment>");
        sb.Append("<Id>").Append(id).AppendLine("</Id>");
        sb.Append("<Url>").Append(lank).AppendLine("</Url>");
        sb.Append("</OrderUserInteractionRequest>");

        var meddelande = new HttpRequestMessage(HttpMethod.Put, $"/Service/Order/UserInteraction/{kund}");
        meddelande.Content = new StringContent(sb.ToString(), Encoding.UTF8, "application/xml");
        var svar = await _client.SendAsync(meddelande);
        svar.EnsureSuccessStatusCode();
    }
}
