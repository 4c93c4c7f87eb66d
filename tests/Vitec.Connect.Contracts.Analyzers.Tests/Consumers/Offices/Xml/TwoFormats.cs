using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Runtime.Serialization;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Energi.Xml;

public class TwoFormats
{
    static readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net") };

    public async Task<bool> Serialized(string customer, OrderUserInteractionRequest request)
    {
        var serializer = new DataContractSerializer(typeof(OrderUserInteractionRequest));
        using var stream = new MemoryStream();
        serializer.WriteObject(stream, request);
        var xml = Encoding.UTF8.GetString(stream.ToArray());
        return await Send(customer, xml, "application/xml");
    }

    public Task<bool> Package(string customer, string order)
    {
        var request = new OrderUserInteractionRequest { Id = order, Url = "https://energi.se/" + order };
        return Send(customer, ConnectXml.Serialize(request), "application/xml");
    }

    public Task<bool> Skipped(string customer, string order) =>
        Send(customer, Element("Id", order) + Element("Url", "https://energi.se"), "application/xml", wrap: true);

    public Task<bool> Json(string customer, string order) =>
        Send(customer, "{\"id\":\"" + order + "\"}", "application/json");

    private static string Element(string name, string value) => $"<{name}>{WebUtility.HtmlEncode(value)}</{name}>";

    private async Task<bool> Send(string customer, string text, string mediaType, bool wrap = false)
    {
        if (wrap)
        {
            text = "<OrderUserInteractionRequest xmlns=\"" + OrderUserInteractionRequest.XmlNamespace + "\">" + text + "</OrderUserInteractionRequest>";
        }

        var url = $"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}";
        using var response = await http.PutAsync(url, new StringContent(text, Encoding.UTF8, mediaType));
        return response.StatusCode == HttpStatusCode.OK;
    }

    public async Task<bool> Wrong(string customer, bool test)
    {
        var wrong = "<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models\"><Id>1</Id></OrderUserInteractionRequest>";
        var right = wrong.Replace(".Models\"", ".Models.Order\"");
        if (test)
        {
            using var first = await http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", new StringContent(wrong, Encoding.UTF8, "application/xml")); // VITEC010 {wrong}
            return first.IsSuccessStatusCode;
        }

        using var second = await http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", new StringContent(right, Encoding.UTF8, "application/xml"));
        return second.IsSuccessStatusCode;
    }
}
